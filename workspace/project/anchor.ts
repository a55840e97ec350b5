import type { Span } from '../../analysis/model/span';

/** Where an annotation stands, twice: by position, and by its words and their neighbours (W3C Web Annotation selectors). */
export interface Anchor extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 code units before and after; one less where the cut would halve a character. */
const neighbours = 32;

/**
 * The anchor of a span of `text`; a span that begins or ends inside a surrogate pair takes the whole character in. Undefined for a
 * span that is empty or not inside the text.
 */
export function anchorOf(text: string, span: Span): Anchor | undefined {
  if (span.start < 0 || span.start >= span.end || span.end > text.length) return undefined;
  const start = isInsidePair(text, span.start) ? span.start - 1 : span.start;
  const end = isInsidePair(text, span.end) ? span.end + 1 : span.end;
  const before = Math.max(0, start - neighbours);
  const after = Math.min(text.length, end + neighbours);
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(isInsidePair(text, before) ? before + 1 : before, start),
    suffix: text.slice(end, isInsidePair(text, after) ? after - 1 : after),
  };
}

const isInsidePair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;

/** A text in which anchors of an earlier reading of it are looked for; white space counts as one space each. */
export class AnchorFinder {
  readonly #squashed: string;
  /** Where each character of the squashed text stands in the text, and at the end its length. */
  readonly #places: Int32Array;
  readonly #length: number;

  constructor(text: string) {
    const places = new Int32Array(text.length + 1);
    const parts: string[] = [];
    let count = 0;
    let from = 0;
    for (const { index, 0: space } of text.matchAll(/\s+/gu)) {
      for (let at = from; at <= index; at += 1) places[count++] = at;
      parts.push(text.slice(from, index), ' ');
      from = index + space.length;
    }
    for (let at = from; at <= text.length; at += 1) places[count++] = at;
    parts.push(text.slice(from));
    this.#squashed = parts.join('');
    this.#places = places.subarray(0, count);
    this.#length = text.length;
  }

  /**
   * Where the words of the anchor stand: at the place whose neighbours agree most with the anchor's, the nearest where several do.
   * Undefined where the words stand nowhere, or in several places of which none has the neighbours.
   */
  find(anchor: Omit<Anchor, 'end'>): Span | undefined {
    const quote = squash(anchor.quote).trim();
    if (quote === '') return undefined;
    const [prefix, suffix] = [squash(anchor.prefix), squash(anchor.suffix)];
    let best: { at: number; agrees: number; off: number } | undefined;
    let places = 0;
    for (
      let at = this.#squashed.indexOf(quote);
      at >= 0 && places < mostPlaces;
      at = this.#squashed.indexOf(quote, at + 1)
    ) {
      places += 1;
      const agrees = this.#agreement(at, at + quote.length, { prefix, suffix });
      const off = Math.abs((this.#places[at] ?? 0) - anchor.start);
      if (!best || agrees > best.agrees || (agrees === best.agrees && off < best.off))
        best = { at, agrees, off };
    }
    if (best === undefined || (places > 1 && best.agrees < enough && quote.length < telling))
      return undefined;
    const start = this.#places[best.at] ?? 0;
    const last = this.#places[best.at + quote.length - 1] ?? 0;
    return { start, end: Math.min(this.#length, last + 1) };
  }

  /** Characters next to [start, end) that are those of the anchor's neighbours. */
  #agreement(start: number, end: number, { prefix, suffix }: { prefix: string; suffix: string }): number {
    const [before, after] = [prefix.trimEnd(), suffix.trimStart()];
    const head = this.#squashed.slice(Math.max(0, start - before.length - 1), start).trimEnd();
    const tail = this.#squashed.slice(end, end + after.length + 1).trimStart();
    let agrees = 0;
    while (agrees < before.length && before.at(-1 - agrees) === head.at(-1 - agrees)) agrees += 1;
    let ahead = 0;
    while (ahead < after.length && after[ahead] === tail[ahead]) ahead += 1;
    return agrees + ahead;
  }
}

const squash = (words: string): string => words.replace(/\s+/gu, ' ');
/** A quote that stands oftener is a word like `the`: its place is told by the first so many. */
const mostPlaces = 2000;
/** Neighbours that must agree where short words stand in several places; longer ones tell themselves. */
const enough = 8;
const telling = 24;
