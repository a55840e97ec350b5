import { describe, expect, it } from 'vitest';
import { formatKeys } from './KeyCap';

describe('a key cap', () => {
  it.each([
    ['mod+shift+z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    ['mod+enter', 'Ctrl+↵', '⌘↵'],
    ['alt+f6', 'Alt+F6', '⌥F6'],
    ['escape', 'esc', 'esc'],
    ['alt+arrowleft', 'Alt+←', '⌥←'],
  ])('writes %s as the platform does', (keys, usual, mac) => {
    expect([formatKeys(keys, false), formatKeys(keys, true)]).toStrictEqual([usual, mac]);
  });
});
