/** So many letters at the end of a word are in its key as they are, if each is below 256. */
export const letterRoom = 8;

const prime = 0x01000193;
const belowZero = 0x80000000 | 0;

/**
 * What a lexicon finds a word by: its last eight letters, a byte each, in two integers, and the rest of it. Where that is all of the word,
 * as with most words of a text, `rest` is how many letters they are, and two words of one key are the same word. Else `rest` is below
 * zero, a hash of the letters before the last eight, and the letters must be compared.
 */
export class WordKey {
  /** The fifth to eighth letter from the end. */
  high = 0;
  /** The last four letters. */
  low = 0;
  rest = 0;

  /** Of the code units [from, to). */
  read(units: Uint16Array, from: number, to: number): void {
    let high = 0;
    let low = 0;
    let beyond = 0;
    for (let at = from; at < to; at++) {
      const unit = units[at] ?? 0;
      beyond |= unit;
      high = (high << 8) | (low >>> 24);
      low = (low << 8) ^ unit;
    }
    this.high = high;
    this.low = low;
    const letters = to - from;
    this.rest = letters;
    if (letters <= letterRoom && beyond < 0x100) return;
    for (let at = from; at < to - letterRoom; at++) this.rest = addToRest(this.rest, units[at] ?? 0);
    this.rest |= belowZero;
  }
}

const addToRest = (rest: number, unit: number): number => Math.imul(rest ^ unit, prime);

/** `rest` of the key of [start, end), which is longer than eight letters or not of single bytes. */
export function restOf(text: string, start: number, end: number): number {
  let rest = end - start;
  for (let at = start; at < end - letterRoom; at++) rest = addToRest(rest, text.charCodeAt(at));
  return rest | belowZero;
}

/** Where to look for a key: its low bits hang on all of it. */
export function keyHash(high: number, low: number, rest: number): number {
  const hash = Math.imul(low ^ Math.imul(high ^ rest, 0x85ebca6b), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
