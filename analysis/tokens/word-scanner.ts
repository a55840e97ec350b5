import { emojiEnd, isAstralLetter, isAstralUnspaced } from './astral';
import {
  apostrophe,
  characterClasses,
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
import { printedUnit } from './fold-case';
import { cutUnspaced, longestPiece } from './unspaced';
import { letterRoom, restOf, WordKey } from './word-key';

const room = 4096;
const fullStop = 0x2e;

/**
 * Finds words, a page of them at a time, in columns that are used again for the next: what a text of a million words costs is what
 * stands in this loop. Words are as docs/methods/tokens.md has them. Columns hold the first `size` words.
 */
export class WordScanner {
  readonly starts = new Uint32Array(room);
  readonly ends = new Uint32Array(room);
  /** The `WordKey` of each printed form, by which a lexicon finds the word without reading it first. */
  readonly highs = new Int32Array(room);
  readonly lows = new Int32Array(room);
  readonly rests = new Int32Array(room);
  size = 0;
  readonly #key = new WordKey();
  /** A word's printed form while its key is read. */
  #units = new Uint16Array(64);

  /** Fills the page from `from` on; where it stopped: `limit` when all was seen. No word crosses the limit. */
  scan(text: string, from: number, limit: number): number {
    this.size = 0;
    let at = from;
    // What is written without spaces may add as many words at once as a piece of it has letters.
    while (at < limit && this.size < room - longestPiece) {
      at = this.#scanPlain(text, at, limit);
      if (at < limit) at = this.#scanOther(text, at, limit);
    }
    return at;
  }

  /** Plain runs of letters, and what stands between them, up to the first that is something else or hides more in it: where that is. */
  #scanPlain(text: string, from: number, limit: number): number {
    const { starts, ends, highs, lows, rests } = this;
    const classes = characterClasses;
    let { size } = this;
    let at = from;
    while (at < limit && size < room - longestPiece) {
      let unit = text.charCodeAt(at);
      let kind = classes[unit];
      if (kind === other) {
        at++;
        continue;
      }
      if (kind !== letter) break;
      let end = at;
      let high = 0;
      let low = 0;
      let beyond = 0;
      do {
        beyond |= unit;
        high = (high << 8) | (low >>> 24);
        low = (low << 8) ^ unit;
        end++;
        if (end === limit) break;
        unit = text.charCodeAt(end);
        kind = classes[unit];
      } while (kind === letter);
      // A full stop behind one letter may be that of U.S.; behind more it ends the word, as any sign does that joins nothing.
      if (end < limit && (kind !== other || (unit === fullStop && end === at + 1))) break;
      starts[size] = at;
      ends[size] = end;
      highs[size] = high;
      lows[size] = low;
      const letters = end - at;
      rests[size] = letters <= letterRoom && beyond < 0x100 ? letters : restOf(text, at, end);
      size++;
      // The sign behind it is none of a word.
      at = end < limit ? end + 1 : end;
    }
    this.size = size;
    return at;
  }

  /** What is no plain run of letters, or hides more in it than one. */
  #scanOther(text: string, at: number, limit: number): number {
    switch (classOf(text.charCodeAt(at))) {
      case letter:
      case digit:
        return this.#addWordOrNumber(text, at, limit);
      case unspaced:
        return this.#addUnspaced(text, at, limit);
      case pictograph:
      case surrogate:
        return this.#addAstral(text, at, limit);
      default:
        return at + 1;
    }
  }

  #add(text: string, start: number, end: number): void {
    const word = this.size++;
    this.starts[word] = start;
    this.ends[word] = end;
    this.#readKey(text, start, end);
    this.highs[word] = this.#key.high;
    this.lows[word] = this.#key.low;
    this.rests[word] = this.#key.rest;
  }

  #readKey(text: string, start: number, end: number): void {
    if (end - start > this.#units.length) this.#units = new Uint16Array((end - start) * 2);
    let letters = 0;
    for (let at = start; at < end; at++) {
      const unit = printedUnit(text.charCodeAt(at));
      if (unit !== undefined) this.#units[letters++] = unit;
    }
    this.#key.read(this.#units, 0, letters);
  }

  #addWordOrNumber(text: string, start: number, limit: number): number {
    // A full stop right behind the first letter: hardly ever.
    const abbreviation =
      text.charCodeAt(start + 1) === fullStop ? abbreviationEnd(text, start, limit) : undefined;
    let end = abbreviation ?? start;
    let letters = abbreviation !== undefined;
    while (end < limit) {
      const kind = classOf(text.charCodeAt(end));
      if (kind === letter) {
        letters = true;
        end++;
      } else if (kind === digit || kind === softHyphen) end++;
      else if (joins(text, end, limit, { kind: kind ?? other, letters })) end++;
      else if (kind === surrogate && isAstralLetter(text, end)) {
        letters = true;
        end += 2;
      } else break;
    }
    this.#add(text, start, end);
    return end;
  }

  /** A piece of what is written without spaces; the next one is the next to be scanned. */
  #addUnspaced(text: string, start: number, limit: number): number {
    let end = start;
    while (end < limit && end - start < longestPiece - 1) {
      const kind = classOf(text.charCodeAt(end));
      if (kind === unspaced) end++;
      else if (kind === surrogate && isAstralUnspaced(text, end)) end += 2;
      else break;
    }
    for (const word of cutUnspaced(text, { start, end })) this.#add(text, word.start, word.end);
    return end;
  }

  #addAstral(text: string, start: number, limit: number): number {
    if (isAstralUnspaced(text, start)) return this.#addUnspaced(text, start, limit);
    if (isAstralLetter(text, start)) return this.#addWordOrNumber(text, start, limit);
    const end = Math.min(emojiEnd(text, start), limit);
    if (end === start) return start + 1;
    this.#add(text, start, end);
    return end;
  }
}

interface Sign {
  readonly kind: number;
  /** Whether letters stand before it in its word. */
  readonly letters: boolean;
}

/** Whether the sign at `at` stands inside a word (don't, well-being, covid-19) or inside a number (3,500.25; 10:30). */
function joins(text: string, at: number, limit: number, { kind, letters }: Sign): boolean {
  if (at + 1 >= limit) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (kind === apostrophe) return next === letter;
  if (kind === joiner) return next === letter || (next === digit && letters);
  if (letters || next !== digit) return false;
  const sign = text.charCodeAt(at);
  const inNumber = sign === fullStop || sign === 0x2c || sign === 0x3a;
  return inNumber && classOf(text.charCodeAt(at - 1)) === digit;
}

/** The end of `U.S.`, `p.m.`, `т.е.`: single letters, each with its full stop, two or more. */
function abbreviationEnd(text: string, start: number, limit: number): number | undefined {
  let end = start;
  while (end + 1 < limit && classOf(text.charCodeAt(end)) === letter && text.charCodeAt(end + 1) === fullStop)
    end += 2;
  if (end - start < 4) return undefined;
  // "J.Smith": the last letter belongs to a word of its own, and so the initial before it does not.
  return end < limit && classOf(text.charCodeAt(end)) === letter ? undefined : end;
}
