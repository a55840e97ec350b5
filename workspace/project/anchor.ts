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
