import { firstPassing } from '../../../analysis/model/first-passing';
import type { Span } from '../../../analysis/model/span';

/** A row of the list as the virtualizer has it: px from the top. */
interface Size {
  readonly start: number;
  readonly end: number;
}

/** The part of the text between two heights of the list, by its paragraphs and their places; inside a paragraph in proportion. */
export function seenSpan(
  paragraphs: readonly Span[],
  sizes: readonly Size[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Span {
  const offsetAt = (y: number): number => {
    const index = Math.min(paragraphs.length - 1, rowAt(sizes, y));
    const row = sizes[index];
    const paragraph = paragraphs[index];
    if (!row || !paragraph) return 0;
    const share = Math.min(1, Math.max(0, (y - row.start) / Math.max(1, row.end - row.start)));
    return paragraph.start + share * (paragraph.end - paragraph.start);
  };
  return { start: offsetAt(top), end: offsetAt(bottom) };
}

/** The row at a height; the last one below them all. */
const rowAt = (sizes: readonly Size[], y: number): number =>
  firstPassing(0, Math.max(0, sizes.length - 1), (at) => (sizes[at]?.end ?? 0) > y);
