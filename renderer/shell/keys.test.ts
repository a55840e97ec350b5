import { describe, expect, it } from 'vitest';
import { commandFor, matchesKeys, needsQuiet } from './keys';

const press = (
  key: string,
  held: Partial<Record<'ctrl' | 'meta' | 'shift' | 'alt', boolean>> = {},
  code = '',
) => ({
  key,
  code,
  ctrlKey: held.ctrl === true,
  metaKey: held.meta === true,
  shiftKey: held.shift === true,
  altKey: held.alt === true,
});

describe('keys', () => {
  it('take mod as Ctrl, and as Cmd on a Mac', () => {
    expect(matchesKeys(press('z', { ctrl: true }), 'mod+z', false)).toBe(true);
    expect(matchesKeys(press('z', { ctrl: true }), 'mod+z', true)).toBe(false);
    expect(matchesKeys(press('z', { meta: true }), 'mod+z', true)).toBe(true);
  });

  it('want exactly what is held', () => {
    expect(matchesKeys(press('Z', { ctrl: true, shift: true }), 'mod+z', false)).toBe(false);
    expect(matchesKeys(press('Z', { ctrl: true, shift: true }), 'mod+shift+z', false)).toBe(true);
    expect(matchesKeys(press('F6'), 'f6', false)).toBe(true);
  });

  it('count by their place where the layout has other letters', () => {
    expect(matchesKeys(press('я', { ctrl: true }, 'KeyZ'), 'mod+z', false)).toBe(true);
    expect(matchesKeys(press('!', { ctrl: true }, 'Digit1'), 'mod+1', false)).toBe(true);
  });

  it.each([
    ['c', true],
    ['shift+k', true],
    ['delete', true],
    ['mod+z', true],
    ['mod+shift+z', true],
    ['ctrl+y', true],
    ['mod+k', false],
    ['alt+arrowleft', false],
    ['f6', false],
    ['shift+f6', false],
  ])('%s is left to who writes: %s', (keys, quiet) => {
    expect(needsQuiet(keys)).toBe(quiet);
  });

  it('run the command offered last, and none while a letter is being written', () => {
    const first = { id: 'first', title: '', keys: 'c', run: () => undefined };
    const second = { id: 'second', title: '', keys: 'c', run: () => undefined };
    expect(commandFor(press('c'), [first, second], { mac: false, writing: false })).toBe(second);
    expect(commandFor(press('c'), [first, second], { mac: false, writing: true })).toBeUndefined();
  });
});
