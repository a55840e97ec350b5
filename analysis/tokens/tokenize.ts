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
 * The words, numbers and emoji of the text (docs/methods/tokens.md). Letters and marks of any script are joined by an apostrophe or
 * a hyphen inside a word; digits with inner `.` `,` `:` are one number; `U.S.` and `p.m.` are one word; scripts without spaces are
 * cut by the runtime's segmenter. Linear in the text.
 * @param spans where to look, in order and without overlap; a token never crosses the end of a span. The whole text by default.
 */
export function tokenize(text: string, spans: readonly Span[] = wholeText(text)): Tokens {
  const columns = new TokenColumns(spans);
  forEachPage(text, spans, (page) => columns.append(page));
  return columns.finish();
}

/** `tokenize`, and the number in `lexicon` of each token's form, which is made known there where it was not: one reading for both. */
export function tokenizeInto(
  lexicon: Lexicon,
  text: string,
  spans: readonly Span[] = wholeText(text),
): NumberedTokens {
  const columns = new TokenColumns(spans);
  let forms: Uint32Array = new Uint32Array(columns.room);
  forEachPage(text, spans, (page) => {
    const from = columns.length;
    columns.append(page);
    forms = withRoom(forms, columns.room);
    lexicon.internPage(text, page, forms.subarray(from, columns.length));
  });
  return { tokens: columns.finish(), forms: forms.slice(0, columns.length) };
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

class TokenColumns {
  #starts: Uint32Array;
  #ends: Uint32Array;
  length = 0;

  constructor(spans: readonly Span[]) {
    // English has a word on six characters.
    const room = Math.ceil(spans.reduce((sum, span) => sum + span.end - span.start, 0) / 5) + 8;
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  get room(): number {
    return this.#starts.length;
  }

  append({ starts, ends, size }: WordScanner): void {
    const needed = this.length + size;
    if (needed > this.room) {
      const room = Math.max(needed, this.room * 2);
      this.#starts = withRoom(this.#starts, room);
      this.#ends = withRoom(this.#ends, room);
    }
    this.#starts.set(starts.subarray(0, size), this.length);
    this.#ends.set(ends.subarray(0, size), this.length);
    this.length = needed;
  }

  finish(): Tokens {
    const { length } = this;
    return {
      length,
      starts: this.#starts.slice(0, length),
      ends: this.#ends.slice(0, length),
    };
  }
}

function withRoom(column: Uint32Array, room: number): Uint32Array {
  if (column.length >= room) return column;
  const longer = new Uint32Array(room);
  longer.set(column);
  return longer;
}
