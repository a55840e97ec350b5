import type { Span } from '../model/span';

/** `Intl.Segmenter` takes time quadratic in the length of its input on Node 20; this long it is still quick. In code units. */
export const longestPiece = 1000;

let segmenter: Intl.Segmenter | undefined;

/** The words of a piece written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese), in order; at most `longestPiece` long. */
export function cutUnspaced(text: string, { start, end }: Span): readonly Span[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: Span[] = [];
  for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end))) {
    if (isWordLike === true) words.push({ start: start + index, end: start + index + segment.length });
  }
  return words;
}
