import {
  defaultRangeExtractor,
  useVirtualizer,
  type Range as RowRange,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import { paint, type Paints } from './highlights';
import { paragraphAt, type Paragraph } from './model';
import { drawnPieces, drawnRange } from './offsets';
import './script-rows.css';

interface Options {
  readonly paragraphs: readonly Paragraph[];
  /** Keeps two readers' drawings apart: `reader`, `side`. */
  readonly prefix: string;
  readonly paints: Paints;
  /** Characters a line holds, and the height of a line, to guess the height of what was not yet laid out. */
  readonly measure: { readonly characters: number; readonly line: number; readonly gap: number };
  /** Paragraphs that hold these spans stay in the document though they are out of sight: a selection in them would be lost. */
  readonly keep?: Span | undefined;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

export interface Script {
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  /** Scrolls so that the span is seen, a third from the top; not at all where it is seen already and `gently`. */
  readonly show: (span: Span, gently?: boolean) => void;
}

/** The paragraphs of a text of any length; only those on screen are in the document. Marks are drawn after every scroll. */
export function useScript({ paragraphs, prefix, paints, measure, keep, scroller }: Options): Script {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const { characters, line, gap } = measure;
  const guesses = useMemo(
    () =>
      Float64Array.from(paragraphs, ({ start, end }) => Math.ceil((end - start) / characters) * line + gap),
    [paragraphs, characters, line, gap],
  );
  const kept =
    keep === undefined ? [] : [paragraphAt(paragraphs, keep.start), paragraphAt(paragraphs, keep.end - 1)];
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const rows = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => guesses[index] ?? line,
    getItemKey: (index) => paragraphs[index]?.start ?? index,
    overscan: 4,
    rangeExtractor: (range: RowRange) =>
      withKept(defaultRangeExtractor({ ...range, overscan: 0 }), nearby(range, guesses), kept),
  });

  // After every render, for the rows that came and went with it.
  useLayoutEffect(() => {
    if (scroller.current) paint(prefix, drawnPieces(scroller.current), paints);
  });
  useEffect(() => () => paint(prefix, [], new Map()), [prefix]);

  const latest = useRef({ paragraphs, rows });
  useLayoutEffect(() => {
    latest.current = { paragraphs, rows };
  });
  const show = useCallback(
    (span: Span, gently = false) => {
      const index = paragraphAt(latest.current.paragraphs, span.start);
      const element = scroller.current;
      if (index < 0 || !element) return;
      const seen = drawnRange(element, span);
      if (seen && gently && isSeen(element, seen.getBoundingClientRect())) return;
      if (!seen) latest.current.rows.scrollToIndex(index, { align: 'center' });
      settle(element, span);
    },
    [scroller],
  );
  return { rows, show };
}

const withKept = (...rows: readonly (readonly number[])[]): number[] =>
  [...new Set(rows.flat().filter((index) => index >= 0))].sort((a, b) => a - b);

/** Px of text that are laid out beyond each edge of the window: a long paragraph more would cost as much as all that is seen. */
const beyond = 600;

/** The rows before and after those in the window, `range.overscan` of them at most on each side, fewer where they are long. */
function nearby({ startIndex, endIndex, overscan, count }: RowRange, heights: Float64Array): number[] {
  const rows: number[] = [];
  const add = (from: number, by: 1 | -1): void => {
    let height = 0;
    for (let index = from; index >= 0 && index < count; index += by) {
      if (height >= beyond || Math.abs(index - from) >= overscan) return;
      rows.push(index);
      height += heights[index] ?? 0;
    }
  };
  add(startIndex - 1, -1);
  add(endIndex + 1, 1);
  return rows;
}

function isSeen(scroller: Element, box: DOMRect): boolean {
  const frame = scroller.getBoundingClientRect();
  return box.top >= frame.top + 16 && box.bottom <= frame.bottom - 48;
}

/** Rows take their true heights as they are laid out: the place is looked for again for some frames. */
function settle(element: HTMLElement, span: Span): void {
  let left = 12;
  let calm = 0;
  const step = () => {
    const range = drawnRange(element, span);
    if (range) {
      const offset = range.getBoundingClientRect().top - element.getBoundingClientRect().top;
      const wanted = offset - element.clientHeight / 3;
      const before = element.scrollTop;
      if (Math.abs(wanted) > 2) element.scrollTop += wanted;
      calm = Math.abs(element.scrollTop - before) < 2 ? calm + 1 : 0;
    }
    left -= 1;
    if (left > 0 && calm < 3) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
}
