import type { Span } from '../model/span';
import type { Lexicon } from './lexicon';
import { WordScanner } from './word-scanner';

/** Tokens in order, by column. `starts` and `ends` are UTF-16 offsets into the text. What each is, its form tells (`tokenKind`). */
export interface Tokens {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Tokens with the number of each one's form in a lexicon. */
export interface NumberedTokens {
  readonly tokens: Tokens;
  readonly forms: Uint32Array;
}

const wholeText = (text: string): readonly Span[] => [{ start: 0, end: text.length }];

/**
 * The words, numbers and emoji of the text (docs/methods/tokens.md). Letters and marks of any script are joined by an apostrophe, a
 * hyphen or a zero-width joiner inside a word; digits with inner `.` `,` `:` are one number; `U.S.` and `p.m.` are one word; scripts
 * without spaces are cut by the runtime's segmenter. Linear in the text.
 * @param spans where to look, in order and without overlap; a token never crosses the end of a span. The whole text by default.
 */
export function tokenize(text: string, spans: readonly Span[] = wholeText(text)): Tokens {
  columns.begin();
  forEachPage(text, spans, (page) => columns.append(page));
  return columns.take().tokens;
}

/** `tokenize`, and the number in `lexicon` of each token's form, which is made known there where it was not: one reading for both. */
export function tokenizeInto(
  lexicon: Lexicon,
  text: string,
  spans: readonly Span[] = wholeText(text),
): NumberedTokens {
  columns.begin();
  forEachPage(text, spans, (page) => {
    const from = columns.append(page);
    lexicon.internPage(text, page, columns.forms, from);
  });
  return columns.take();
}

/** One for all texts: its columns hold a page only as long as that is being looked at. */
let scanner: WordScanner | undefined;

/** Gives the words of the text a page at a time: for what needs no columns of all of them. A page is gone when `take` returns. */
export function forEachPage(text: string, spans: readonly Span[], take: (page: WordScanner) => void): void {
  scanner ??= new WordScanner();
  for (const { start, end } of spans) {
    for (let at = start; at < end;) {
      at = scanner.scan(text, at, end);
      if (scanner.size > 0) take(scanner);
    }
  }
}

/** Words for which columns are kept from one text to the next. */
const usualLength = 1 << 17;

/** Takes words page by page in columns that are used again, so that each text's own are as long as they must be and written once. */
class TokenColumns {
  #starts = new Uint32Array(usualLength);
  #ends = new Uint32Array(usualLength);
  /** To be written by who knows a lexicon. */
  forms = new Uint32Array(usualLength);
  #length = 0;

  /** Forgets what a text left that was not read to its end. */
  begin(): void {
    this.#length = 0;
  }

  /** The words of a page behind those before; where they begin. */
  append({ starts, ends, size }: WordScanner): number {
    const from = this.#length;
    this.#length += size;
    if (this.#length > this.#starts.length) this.#resize(Math.max(this.#length, this.#starts.length * 2));
    this.#starts.set(starts.subarray(0, size), from);
    this.#ends.set(ends.subarray(0, size), from);
    return from;
  }

  /** What was appended since the beginning. */
  take(): NumberedTokens {
    const length = this.#length;
    const [starts, ends] = [this.#starts.slice(0, length), this.#ends.slice(0, length)];
    const forms = this.forms.slice(0, length);
    if (this.#starts.length > usualLength) this.#resize(usualLength);
    return { tokens: { length, starts, ends }, forms };
  }

  #resize(length: number): void {
    this.#starts = resized(this.#starts, length);
    this.#ends = resized(this.#ends, length);
    this.forms = resized(this.forms, length);
  }
}

const columns = new TokenColumns();

function resized(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(column.subarray(0, length));
  return copy;
}
