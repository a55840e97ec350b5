import type { Span } from '../model/span';

/** `Intl.Segmenter` takes time quadratic in the length of its input on Node 20; this long it is still quick. */
const piece = 1000;

let segmenter: Intl.Segmenter | undefined;

/** The words of a stretch written without spaces (Han, Kana, Thai, Lao, Khmer, Burmese), in order. */
export function cutUnspaced(text: string, { start, end }: Span): readonly Span[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  const words: Span[] = [];
  for (let from = start; from < end; from += piece) {
    const to = Math.min(from + piece, end);
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(from, to))) {
      if (isWordLike === true) words.push({ start: from + index, end: from + index + segment.length });
    }
  }
  return words;
}
