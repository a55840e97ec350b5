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
/** Invisible, stands inside words, and is no part of their printed form. */
export const softHyphen = 8;

/** In the order in which they are told: a later one takes what it matches from those before it. */
const runs: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [pictograph, /\p{Extended_Pictographic}+/gu],
  [digit, /\p{Nd}+/gu],
  [letter, /[\p{L}\p{M}]+/gu],
  [softHyphen, /\u00ad+/gu],
  [
    unspaced,
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu,
  ],
  [hyphen, /[-\u2010\u2011]+/gu],
  // The typewriter apostrophe, the curly one, and the letter apostrophe of Ukrainian and Hawaiian.
  [apostrophe, /['\u2019\u02bc]+/gu],
];
/** © ® ™ and the arrows below this are signs, not emoji. */
const firstPictograph = 0x2300;

let table: Uint8Array | undefined;

/** The class of each of the 65,536 code units; made once, on first use (some milliseconds). */
export function characterClasses(): Uint8Array {
  if (table) return table;
  const classes = new Uint8Array(65536);
  for (const [from, to] of [
    [0, 0xd800],
    [0xe000, 0x10000],
  ] as const) {
    const units = new Uint16Array(to - from);
    for (let index = 0; index < units.length; index++) units[index] = from + index;
    const all = String.fromCharCode(...units);
    for (const [kind, pattern] of runs)
      for (const { 0: run, index } of all.matchAll(pattern))
        classes.fill(kind, from + index, from + index + run.length);
  }
  classes.fill(surrogate, 0xd800, 0xe000);
  for (let unit = 0; unit < firstPictograph; unit++) if (classes[unit] === pictograph) classes[unit] = other;
  table = classes;
  return classes;
}
