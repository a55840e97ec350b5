/** What a view keeps beside its address, as JSON. */
interface Settings {
  readonly read: () => string;
  /** Only what is of the moment, a search or an order: going back gives it back. Lists that a person has made stay as they are. */
  readonly readPassing: () => string;
  /** Takes whatever was saved; what it does not know it leaves as it is. */
  readonly write: (saved: string) => void;
  /** Calls `changed` after each change. */
  readonly follow: (changed: () => void) => unknown;
}

const known = new Map<string, Settings>();
/** For views whose code has not been loaded yet. */
const waiting = new Map<string, string>();
const followers = new Set<() => void>();

/** Lets a saved view remember these settings. */
export function rememberSettings(name: string, settings: Settings): void {
  known.set(name, settings);
  const saved = waiting.get(name);
  waiting.delete(name);
  if (saved !== undefined) settings.write(saved);
  settings.follow(() => {
    for (const changed of followers) changed();
  });
}

/** The settings of one view, if it has any beside its address; `passing`: only what is of the moment. */
export function readSettings(
  name: string,
  part: 'whole' | 'passing' = 'whole',
): Record<string, string> | undefined {
  const settings = known.get(name);
  return settings && { [name]: part === 'whole' ? settings.read() : settings.readPassing() };
}

export function writeSettings(saved: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(saved)) {
    const settings = known.get(name);
    if (settings) settings.write(value);
    else waiting.set(name, value);
  }
}

/** Calls `changed` after each change of any view's settings; returns how to stop. */
export function followSettings(changed: () => void): () => void {
  followers.add(changed);
  return () => followers.delete(changed);
}
