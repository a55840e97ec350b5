/** What a UTF-16 code unit can be to the tokenizer. */
export const other = 0;
export const letter = 1;
export const digit = 2;
/** Letters of scripts written without spaces: cut by a segmenter, never by white space. */
export const unspaced = 3;
export const apostrophe = 4;
/** Stands between two parts of a word: hyphens, and the zero-width joiners of Persian and of Indian scripts. */
export const joiner = 5;
export const surrogate = 6;
/** Emoji of the basic plane: ☺ ❤ ✊. */
export const pictograph = 7;
/** Invisible, stands inside words, and is no part of their printed form. */
export const softHyphen = 8;
/** Nobody asked for it yet: `classOf` tells. */
const untold = 9;

/** A code unit's class is that of the first pattern which it fits. */
const patterns: readonly (readonly [kind: number, pattern: RegExp])[] = [
  // The typewriter apostrophe, the curly one, and the letter apostrophe of Ukrainian and Hawaiian.
  [apostrophe, /['\u2019\u02bc]/u],
  [joiner, /[-\u2010\u2011\u200c\u200d]/u],
  [
    unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u,
  ],
  [softHyphen, /\u00ad/u],
  [letter, /[\p{L}\p{M}]/u],
  [digit, /\p{Nd}/u],
  // © ® ™ and the arrows below U+2300 are signs, not emoji.
  [pictograph, /(?=[\u2300-\uffff])\p{Extended_Pictographic}/u],
];

/** What most texts in European languages are written with is known without asking a pattern: [class, first unit, end]. */
const known: readonly (readonly [kind: number, from: number, to: number])[] = [
  [other, 0, 0xc0],
  [digit, 0x30, 0x3a],
  [letter, 0x41, 0x5b],
  [letter, 0x61, 0x7b],
  [letter, 0xaa, 0xab],
  [softHyphen, 0xad, 0xae],
  [letter, 0xb5, 0xb6],
  [letter, 0xba, 0xbb],
  [letter, 0xc0, 0x2b0],
  [other, 0xd7, 0xd8],
  [other, 0xf7, 0xf8],
  [letter, 0x391, 0x3a2],
  [letter, 0x3a3, 0x3f6],
  // Cyrillic, with its sign for thousands.
  [letter, 0x400, 0x530],
  [other, 0x482, 0x483],
  [apostrophe, 0x27, 0x28],
  [joiner, 0x2d, 0x2e],
  // Dashes, quotation marks, spaces; currencies; arrows and mathematics; lines and squares.
  [other, 0x2000, 0x2070],
  [other, 0x20a0, 0x20d0],
  [other, 0x2190, 0x2300],
  [other, 0x2500, 0x25aa],
  [joiner, 0x200c, 0x200e],
  [joiner, 0x2010, 0x2012],
  [apostrophe, 0x2019, 0x201a],
  [surrogate, 0xd800, 0xe000],
];

/** The class of each of the 65,536 code units, for loops that leave what is none of the classes above to `classOf`: telling all takes a process 50 ms. */
export const characterClasses = new Uint8Array(65536).fill(untold);
for (const [kind, from, to] of known) characterClasses.fill(kind, from, to);

/** So many are told at once: neighbours are mostly of one script. */
const block = 16;

/** The class of a code unit, never `untold`; undefined for NaN, which stands beyond the end of a text. */
export function classOf(unit: number): number | undefined {
  if (characterClasses[unit] === untold) tellBlockOf(unit);
  return characterClasses[unit];
}

function tellBlockOf(asked: number): void {
  const from = asked - (asked % block);
  for (let unit = from; unit < from + block; unit++) {
    if (characterClasses[unit] !== untold) continue;
    const character = String.fromCharCode(unit);
    characterClasses[unit] = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? other;
  }
}
