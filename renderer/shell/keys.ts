import type { Command } from '../state/commands';

/** What of a key press matters here; KeyboardEvent has it. */
export interface Press {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether a press is `mod+shift+z`. `mod` is Cmd on a Mac and Ctrl elsewhere. */
export function matchesKeys(press: Press, keys: string, mac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (part: string) => parts.slice(0, -1).includes(part);
  const ctrl = wants('ctrl') || (!mac && wants('mod'));
  const meta = mac && wants('mod');
  if (press.ctrlKey !== ctrl || press.metaKey !== meta) return false;
  if (press.shiftKey !== wants('shift') || press.altKey !== wants('alt')) return false;
  // With another layout Ctrl and a letter give that layout's letter: the place on the keyboard counts then.
  return press.key.toLowerCase() === key || (key.length === 1 && press.code === codeOf(key));
}

const codeOf = (key: string): string => (/\d/u.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`);

/** Bare letters and digits are for writing where somebody writes, and so is taking back what was written. */
export const needsQuiet = (keys: string): boolean =>
  !/(mod|ctrl|alt)\+|^f\d+$|\+f\d+$/u.test(keys) || /^(mod\+(shift\+)?z|ctrl\+y)$/u.test(keys);

/** The command whose keys these are, the one registered last first. */
export function commandFor(
  press: Press,
  commands: readonly Command[],
  { mac, writing }: { readonly mac: boolean; readonly writing: boolean },
): Command | undefined {
  return commands.findLast(
    ({ keys }) => keys !== undefined && matchesKeys(press, keys, mac) && !(writing && needsQuiet(keys)),
  );
}
