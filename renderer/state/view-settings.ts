/** What a view keeps beside its address, as JSON. */
interface Settings {
  readonly read: () => string;
  /** Takes whatever was saved; what it does not know it leaves as it is. */
  readonly write: (saved: string) => void;
}

const known = new Map<string, Settings>();
/** For views whose code has not been loaded yet. */
const waiting = new Map<string, string>();

/** Lets a saved view remember these settings. */
export function rememberSettings(name: string, settings: Settings): void {
  known.set(name, settings);
  const saved = waiting.get(name);
  waiting.delete(name);
  if (saved !== undefined) settings.write(saved);
}

/** The settings of one view, if it has any beside its address. */
export function readSettings(name: string): Record<string, string> | undefined {
  const settings = known.get(name);
  return settings && { [name]: settings.read() };
}

export function writeSettings(saved: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(saved)) {
    const settings = known.get(name);
    if (settings) settings.write(value);
    else waiting.set(name, value);
  }
}
