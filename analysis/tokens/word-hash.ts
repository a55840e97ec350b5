import { printedUnit } from './fold-case';

/** Of no letters: where a hash begins. */
export const emptyHash = 0x811c9dc5 | 0;

/** FNV-1a, a UTF-16 code unit of a printed form at a time. */
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The hash of a whole word: stirred, so that its low bits hang on all letters. */
export const wordHash = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);

/** `wordHash` of the printed form of [start, end). */
export function printedHash(text: string, start: number, end: number): number {
  let hash = emptyHash;
  for (let at = start; at < end; at++) {
    const unit = printedUnit(text.charCodeAt(at));
    if (unit !== undefined) hash = addUnit(hash, unit);
  }
  return wordHash(hash);
}
