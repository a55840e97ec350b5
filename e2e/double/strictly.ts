/**
 * `part` in the role of a whole `T` of Electron. Each member is checked against Electron's own type where it is written; one that is
 * not there throws by name when it is touched, so that the double cannot hide a missing call.
 */
export function strictly<T extends object>(name: string, part: Partial<T>): T {
  const known = (key: string | symbol): boolean => key in part || typeof key === 'symbol' || key === 'then';
  const proxy = new Proxy(part, {
    get: (target, key): unknown => (known(key) ? Reflect.get(target, key) : lacks(`${name}.${String(key)}`)),
    set: (target, key, value) =>
      known(key) ? Reflect.set(target, key, value) : lacks(`${name}.${String(key)}`),
  });
  // The one place where a part passes for the whole: the proxy throws for the rest.
  return proxy as T;
}

/** Options that the double would silently not obey throw as well. */
export function obey(owner: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) if (!known.includes(name)) lacks(`the option ${name} of ${owner}`);
}

export function lacks(what: string): never {
  throw new Error(`The double of Electron has no ${what}`);
}

type Listener = (...args: unknown[]) => unknown;

/** The events that the double tells; listening to any other throws, so that nobody waits in vain. */
export class Events {
  readonly #owner: string;
  readonly #listeners: Map<string, Listener[]>;

  constructor(owner: string, names: readonly string[]) {
    this.#owner = owner;
    this.#listeners = new Map(names.map((name) => [name, []]));
  }

  add(name: string, listener: (...args: never[]) => unknown): void {
    const known = this.#listeners.get(name) ?? lacks(`event '${name}' of ${this.#owner}`);
    // Electron's overloads say per event what a listener gets; here all are alike.
    known.push(listener as Listener);
  }

  tell(name: string, ...args: unknown[]): void {
    for (const listener of [...(this.#listeners.get(name) ?? [])]) listener(...args);
  }

  /** Whether a listener called `preventDefault()` of the event. */
  prevented(name: string, facts: object = {}, ...args: unknown[]): boolean {
    let prevented = false;
    const preventDefault = (): void => {
      prevented = true;
    };
    this.tell(name, { ...facts, preventDefault }, ...args);
    return prevented;
  }

  get heard(): readonly string[] {
    return [...this.#listeners].flatMap(([name, listeners]) => (listeners.length > 0 ? [name] : []));
  }
}
