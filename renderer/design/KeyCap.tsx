import './KeyCap.css';

const isMac = (): boolean => typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/u.test(navigator.userAgent);

const macNames: Readonly<Record<string, string>> = { mod: '⌘', shift: '⇧', alt: '⌥', ctrl: '⌃' };
const names: Readonly<Record<string, string>> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt', ctrl: 'Ctrl' };
const shared: Readonly<Record<string, string>> = {
  enter: '↵',
  escape: 'esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  space: 'Space',
  delete: 'Del',
};

/** `mod+shift+z` as the platform writes it: `⇧⌘Z` or `Ctrl+Shift+Z`. */
export function formatKeys(keys: string, mac: boolean): string {
  const parts = keys.split('+').map((part) => (mac ? macNames : names)[part] ?? shared[part] ?? upper(part));
  if (!mac) return parts.join('+');
  const order = ['⌃', '⌥', '⇧', '⌘'];
  return parts.sort((a, b) => ((order.indexOf(a) + 5) % 5) - ((order.indexOf(b) + 5) % 5)).join('');
}

const upper = (part: string): string => (part.length === 1 || /^f\d/u.test(part) ? part.toUpperCase() : part);

/** The keys of a command, as a key cap beside it. */
export function KeyCap({ keys }: { readonly keys: string }) {
  return <kbd className="keycap">{formatKeys(keys, isMac())}</kbd>;
}
