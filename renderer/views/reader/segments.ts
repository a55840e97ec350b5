import type { Span } from '../../../analysis/model/span';

/** A marked passage as it is drawn: its codes' colours (1 to 8), none for a note alone. */
export interface Mark extends Span {
  readonly colours: readonly number[];
}

/** A stretch under the same marks: the tint of the mark that began last, and a line for every colour, the first lowest. */
export interface Segment extends Span {
  readonly tint: number | undefined;
  readonly lines: readonly number[];
}

/** More lines than this would stand in the letters. */
const mostLines = 4;

/** Cuts overlapping marks into stretches that do not overlap, in the order of the text. Marks may come in any order. */
export function segmentsOf(marks: readonly Mark[]): readonly Segment[] {
  const sorted = marks
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const ends = [...new Set(sorted.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const segments: Segment[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (const [index, start] of ends.entries()) {
    const end = ends[index + 1];
    active = active.filter((mark) => mark.end > start);
    while (sorted[next]?.start === start) {
      const mark = sorted[next];
      if (mark) active.push(mark);
      next += 1;
    }
    if (end === undefined || active.length === 0) continue;
    segments.push({
      start,
      end,
      tint: active.findLast(({ colours }) => colours.length > 0)?.colours.at(-1),
      lines: active.flatMap(({ colours }) => colours).slice(0, mostLines),
    });
  }
  return segments;
}
