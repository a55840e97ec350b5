type Callable = (...args: unknown[]) => unknown;

/** A value on its way into the other world. Data is cloned by the event that carries it; functions and promises stay, and are named. */
type Parcel =
  | { readonly is: 'data'; readonly data: unknown }
  | { readonly is: 'function'; readonly name: number }
  | { readonly is: 'promise'; readonly name: number }
  | { readonly is: 'error'; readonly message: string }
  | {
      readonly is: 'members';
      readonly list: boolean;
      readonly members: readonly (readonly [string, Parcel])[];
    };
interface Request {
  readonly call: number;
  readonly args: readonly Parcel[];
  readonly answerTo: string;
}
type Answer = { readonly value: Parcel } | { readonly threw: string };

/**
 * What a preload exposes lives in a world of its own, and only copies reach the page: as over Electron's context bridge, calls return
 * at once, functions and promises work across, of an error only the message passes. The two worlds of a page share `port`,
 * an event target, and nothing else; an event is dispatched synchronously, and its detail is cloned where it is read.
 * `root` is what the other world reaches by the returned function.
 */
export function connectWorlds(port: EventTarget, me: 'page' | 'preload', root: Callable): Callable {
  const other = me === 'page' ? 'preload' : 'page';
  const named: Callable[] = [root];
  let requests = 0;

  const name = (callable: Callable): number => named.push(callable) - 1;
  const wrap = (value: unknown): Parcel => {
    // The page's own functions: whatever they take is checked on the other side.
    if (typeof value === 'function') return { is: 'function', name: name(value as Callable) };
    if (value instanceof Promise) {
      const settle: Callable = (done, failed) => void value.then(done as Callable, failed as Callable);
      return { is: 'promise', name: name(settle) };
    }
    if (value instanceof Error) return { is: 'error', message: value.message };
    const plain = Object.prototype.toString.call(value) === '[object Object]';
    if (!plain && !Array.isArray(value)) return { is: 'data', data: value };
    const members = Object.entries(Object(value) as object).map(([key, part]) => [key, wrap(part)] as const);
    return { is: 'members', list: !plain, members };
  };
  const unwrap = (parcel: Parcel): unknown => {
    if (parcel.is === 'data') return parcel.data;
    if (parcel.is === 'error') return new Error(parcel.message);
    if (parcel.is === 'function') return (...args: unknown[]) => ask(parcel.name, args);
    if (parcel.is === 'promise') return new Promise((done, failed) => void ask(parcel.name, [done, failed]));
    const members = parcel.members.map(([key, part]) => [key, unwrap(part)] as const);
    return parcel.list ? members.map(([, part]) => part) : Object.fromEntries(members);
  };
  const ask = (call: number, args: readonly unknown[]): unknown => {
    const answerTo = `${me}-${requests++}`;
    const answers: Answer[] = [];
    const hear = (event: Event): void => void answers.push(answerOf(event));
    port.addEventListener(answerTo, hear, { once: true });
    const detail: Request = { call, args: args.map(wrap), answerTo };
    port.dispatchEvent(new CustomEvent(`to-${other}`, { detail }));
    const [answer] = answers;
    if (!answer) throw new Error('The other world is silent');
    if ('threw' in answer) throw new Error(answer.threw);
    return unwrap(answer.value);
  };

  port.addEventListener(`to-${me}`, (event) => {
    const { call, args, answerTo } = requestOf(event);
    let detail: Answer;
    try {
      detail = { value: wrap(named[call]?.(...args.map(unwrap))) };
    } catch (error) {
      detail = { threw: error instanceof Error ? error.message : String(error) };
    }
    port.dispatchEvent(new CustomEvent(answerTo, { detail }));
  });
  return (...args) => ask(0, args);
}

/** The border between the worlds: only this file dispatches on the port. */
const requestOf = (event: Event): Request => (event as CustomEvent<Request>).detail;
const answerOf = (event: Event): Answer => (event as CustomEvent<Answer>).detail;
