/** What a UTF-16 code unit can be to the tokenizer. */
export const other = 0;
export const letter = 1;
export const digit = 2;
/** Letters of scripts written without spaces: cut by a segmenter, never by white space. */
export const unspaced = 3;
export const apostrophe = 4;
export const hyphen = 5;
export const surrogate = 6;
/** Emoji of the basic plane: ☺ ❤ ✊. */
export const pictograph = 7;

const emoji = /\p{Extended_Pictographic}/u;
const letterOrMark = /[\p{L}\p{M}]/u;
const decimal = /\p{Nd}/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u;

function classOf(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return surrogate;
  // The typewriter apostrophe, the curly one, and the letter apostrophe of Ukrainian and Hawaiian.
  if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc) return apostrophe;
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011) return hyphen;
  const character = String.fromCharCode(unit);
  if (withoutSpaces.test(character)) return unspaced;
  // A soft hyphen is invisible and stands inside words.
  if (unit === 0xad || letterOrMark.test(character)) return letter;
  if (decimal.test(character)) return digit;
  // © ® ™ and the arrows below this are signs, not emoji.
  if (unit >= 0x2300 && emoji.test(character)) return pictograph;
  return other;
}

let table: Uint8Array | undefined;

/** The class of each of the 65,536 code units; made once, on first use (about 20 ms). */
export function characterClasses(): Uint8Array {
  if (table) return table;
  const classes = new Uint8Array(65536);
  for (let unit = 0; unit < 65536; unit++) classes[unit] = classOf(unit);
  table = classes;
  return classes;
}
