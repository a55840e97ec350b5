import type { Span } from '../model/span';

/** Text beside a node, white space folded into single spaces, with the place in the source of each of its code units. */
export interface Context {
  readonly text: string;
  /** Ascending, as long as `text`. */
  readonly offsets: readonly number[];
}

const whiteSpace = /\s/u;
/** Most characters are told by their number: expressions are slow where every character of a page is asked. */
const isSpace = (character: string): boolean => {
  const unit = character.charCodeAt(0);
  return unit > 0x7f ? whiteSpace.test(character) : unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
};
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/**
 * Up to `width` characters before `at`, out of the given spans only (in order; those of the node's turn): what stands between them, an
 * insertion or a page number, is left out, with a space in its place.
 */
export function contextBefore(text: string, spans: readonly Span[], at: number, width: number): Context {
  const folded = new Folded();
  for (let index = spans.length - 1; index >= 0 && folded.length < width; index--) {
    const span = spans[index];
    if (span === undefined || span.start >= at) continue;
    if (span.end < at) folded.space(span.end);
    for (let place = Math.min(span.end, at) - 1; place >= span.start && folded.length < width; place--)
      folded.add(text.charAt(place), place);
  }
  return folded.reversed();
}

/** Up to `width` characters from `at` on, as `contextBefore`. */
export function contextAfter(text: string, spans: readonly Span[], at: number, width: number): Context {
  const folded = new Folded();
  for (const span of spans) {
    if (folded.length >= width) break;
    if (span.end <= at) continue;
    if (span.start > at) folded.space(span.start);
    for (let place = Math.max(span.start, at); place < span.end && folded.length < width; place++)
      folded.add(text.charAt(place), place);
  }
  return folded.asIs();
}

/** The text of [start, end) as far as the spans hold it, white space folded. */
export const textWithin = (text: string, spans: readonly Span[], { start, end }: Span): string =>
  contextAfter(
    text,
    spans
      .filter((span) => span.start < end)
      .map((span) => ({ start: span.start, end: Math.min(span.end, end) })),
    start,
    Infinity,
  ).text;

class Folded {
  readonly #characters: string[] = [];
  readonly #offsets: number[] = [];

  get length(): number {
    return this.#characters.length;
  }

  add(character: string, place: number): void {
    if (isSpace(character)) this.space(place);
    else this.#push(character, place);
  }

  space(place: number): void {
    if (this.#characters.at(-1) !== ' ') this.#push(' ', place);
  }

  asIs(): Context {
    // The width must not cut a character in two.
    if (isHighSurrogate(this.#characters.at(-1)?.charCodeAt(0) ?? 0)) this.#pop();
    return { text: this.#characters.join(''), offsets: this.#offsets };
  }

  reversed(): Context {
    if (isLowSurrogate(this.#characters.at(-1)?.charCodeAt(0) ?? 0)) this.#pop();
    return { text: this.#characters.reverse().join(''), offsets: this.#offsets.reverse() };
  }

  #push(character: string, place: number): void {
    this.#characters.push(character);
    this.#offsets.push(place);
  }

  #pop(): void {
    this.#characters.pop();
    this.#offsets.pop();
  }
}

/** Where [start, end) of the source stands in the context; undefined where not all of it is there. */
export function placeIn({ offsets }: Context, { start, end }: Span): Span | undefined {
  const from = offsets.indexOf(start);
  if (from < 0) return undefined;
  const last = offsets.indexOf(end - 1, from);
  return last < 0 ? undefined : { start: from, end: last + 1 };
}
