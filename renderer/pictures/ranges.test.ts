import { describe, expect, it } from 'vitest';
import { holdsAny, readRanges } from './ranges';

describe('the letters that a font file holds', () => {
  it('are read from its unicode-range', () => {
    expect(readRanges('U+0000-00FF, U+0131,U+4??')).toStrictEqual([
      [0, 0xff],
      [0x131, 0x131],
      [0x400, 0x4ff],
    ]);
  });

  it('are all where it tells none', () => {
    expect(holdsAny([], 'ж')).toBe(true);
  });

  it('decide whether the file is wanted', () => {
    const latin = readRanges('U+0-FF');
    expect([holdsAny(latin, 'дом'), holdsAny(latin, 'дом a'), holdsAny(latin, '😀')]).toStrictEqual([
      false,
      true,
      false,
    ]);
  });
});
