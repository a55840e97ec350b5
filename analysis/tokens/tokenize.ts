import type { Span } from '../model/span';
import {
  apostrophe,
  characterClasses,
  digit,
  hyphen,
  letter,
  other,
  pictograph,
  surrogate,
  unspaced,
} from './character-classes';
import { emojiEnd, isAstralLetter, isAstralUnspaced } from './astral';
import { cutUnspaced } from './unspaced';

export const tokenKinds = { word: 0, number: 1, emoji: 2 } as const;

/** Tokens in order, by column. `starts` and `ends` are UTF-16 offsets into the text; `kinds` holds values of `tokenKinds`. */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
}

/**
 * The words, numbers and emoji of the text (docs/methods/tokens.md). Letters and marks of any script are joined by an apostrophe or
 * a hyphen inside a word; digits with inner `.` `,` `:` are one number; `U.S.` and `p.m.` are one word; scripts without spaces are
 * cut by the runtime's segmenter. Linear in the text.
 * @param spans where to look, in order and without overlap; a token never crosses the end of a span. The whole text by default.
 */
export function tokenize(text: string, spans: readonly Span[] = [{ start: 0, end: text.length }]): Tokens {
  const columns = new TokenColumns(spans.reduce((sum, span) => sum + span.end - span.start, 0));
  const classes = characterClasses();
  for (const span of spans) scan(text, span, { columns, classes });
  return columns.finish();
}

/** Where tokens go, and the table that tells letters: asked for once a text, not once a token. */
interface Scanner {
  readonly columns: TokenColumns;
  readonly classes: Uint8Array;
}

class TokenColumns {
  #starts: Uint32Array;
  #ends: Uint32Array;
  #kinds: Uint8Array;
  #length = 0;

  constructor(characters: number) {
    const room = Math.ceil(characters / 4) + 8;
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
    this.#kinds = new Uint8Array(room);
  }

  add(start: number, end: number, kind: number): void {
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#kinds[this.#length] = kind;
    this.#length++;
  }

  finish(): Tokens {
    const length = this.#length;
    return {
      length,
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
      kinds: this.#kinds.slice(0, length),
    };
  }

  #grow(): void {
    const room = this.#starts.length * 2;
    const [starts, ends, kinds] = [new Uint32Array(room), new Uint32Array(room), new Uint8Array(room)];
    starts.set(this.#starts);
    ends.set(this.#ends);
    kinds.set(this.#kinds);
    [this.#starts, this.#ends, this.#kinds] = [starts, ends, kinds];
  }
}

function scan(text: string, { start, end }: Span, scanner: Scanner): void {
  const { classes } = scanner;
  let at = start;
  while (at < end) {
    switch (classes[text.charCodeAt(at)]) {
      case letter:
      case digit:
        at = addWordOrNumber(text, at, end, scanner);
        break;
      case unspaced:
        at = addUnspaced(text, at, end, scanner);
        break;
      case pictograph:
      case surrogate:
        at = addAstral(text, at, end, scanner);
        break;
      default:
        at++;
    }
  }
}

function addWordOrNumber(text: string, start: number, limit: number, scanner: Scanner): number {
  const { columns, classes } = scanner;
  // A full stop right behind the first letter: hardly ever.
  const abbreviation =
    text.charCodeAt(start + 1) === 0x2e ? abbreviationEnd(text, start, limit, classes) : undefined;
  let end = abbreviation ?? start;
  let letters = abbreviation !== undefined;
  while (end < limit) {
    const kind = classes[text.charCodeAt(end)];
    if (kind === letter) {
      letters = true;
      end++;
    } else if (kind === digit) end++;
    else if (joins(text, end, limit, { kind: kind ?? other, letters, classes })) end++;
    else if (kind === surrogate && isAstralLetter(text, end)) {
      letters = true;
      end += 2;
    } else break;
  }
  columns.add(start, end, letters ? tokenKinds.word : tokenKinds.number);
  return end;
}

interface Sign {
  readonly kind: number;
  /** Whether letters stand before it in its word. */
  readonly letters: boolean;
  readonly classes: Uint8Array;
}

/** Whether the sign at `at` stands inside a word (don't, well-being, covid-19) or inside a number (3,500.25; 10:30). */
function joins(text: string, at: number, limit: number, { kind, letters, classes }: Sign): boolean {
  if (at + 1 >= limit) return false;
  const next = classes[text.charCodeAt(at + 1)];
  if (kind === apostrophe) return next === letter;
  if (kind === hyphen) return next === letter || (next === digit && letters);
  if (letters || next !== digit) return false;
  const sign = text.charCodeAt(at);
  const inNumber = sign === 0x2e || sign === 0x2c || sign === 0x3a;
  return inNumber && classes[text.charCodeAt(at - 1)] === digit;
}

/** The end of `U.S.`, `p.m.`, `т.е.`: single letters, each with its full stop, two or more. */
function abbreviationEnd(
  text: string,
  start: number,
  limit: number,
  classes: Uint8Array,
): number | undefined {
  let end = start;
  while (end + 1 < limit && classes[text.charCodeAt(end)] === letter && text.charCodeAt(end + 1) === 0x2e)
    end += 2;
  if (end - start < 4) return undefined;
  // "J.Smith": the last letter belongs to a word of its own, and so the initial before it does not.
  return end < limit && classes[text.charCodeAt(end)] === letter ? undefined : end;
}

function addUnspaced(text: string, start: number, limit: number, scanner: Scanner): number {
  const { columns, classes } = scanner;
  let end = start;
  while (end < limit) {
    const kind = classes[text.charCodeAt(end)];
    if (kind === unspaced) end++;
    else if (kind === surrogate && isAstralUnspaced(text, end)) end += 2;
    else break;
  }
  for (const word of cutUnspaced(text, { start, end })) columns.add(word.start, word.end, tokenKinds.word);
  return end;
}

function addAstral(text: string, start: number, limit: number, scanner: Scanner): number {
  if (isAstralUnspaced(text, start)) return addUnspaced(text, start, limit, scanner);
  if (isAstralLetter(text, start)) return addWordOrNumber(text, start, limit, scanner);
  const end = Math.min(emojiEnd(text, start), limit);
  if (end === start) return start + 1;
  scanner.columns.add(start, end, tokenKinds.emoji);
  return end;
}
