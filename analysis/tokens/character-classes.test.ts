import { expect, it } from 'vitest';
import {
  apostrophe,
  classOf,
  digit,
  joiner,
  letter,
  other,
  pictograph,
  softHyphen,
  surrogate,
  unspaced,
} from './character-classes';

/** One code unit at a time, as the classes are told in docs/methods/tokens.md. */
function classAlone(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) return apostrophe;
  if ([0x2d, 0x2010, 0x2011, 0x200c, 0x200d].includes(unit)) return joiner;
  const character = String.fromCharCode(unit);
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u.test(
      character,
    )
  )
    return unspaced;
  if (unit === 0xad) return softHyphen;
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{Nd}/u.test(character)) return digit;
  return unit >= 0x2300 && /\p{Extended_Pictographic}/u.test(character) ? pictograph : other;
}

it('has for every code unit the class that it has alone', () => {
  const wrong = Array.from({ length: 65536 }, (_, unit) => unit).filter(
    (unit) => classOf(unit) !== classAlone(unit),
  );
  expect(wrong).toStrictEqual([]);
});

it('has no class for what stands beyond the end of a text', () => {
  expect(classOf(''.charCodeAt(0))).toBeUndefined();
});
