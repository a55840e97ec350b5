import type { WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import { Tally, type PartCounts } from './tally';
import { isUnit } from './unit-scheme';

/** What a random split deals to the two sides as a whole. */
export type PartUnit = 'turns' | 'speeches' | 'paragraphs';

/** Fewer parts than this can be split in too few ways to say what chance yields. */
const leastParts = 10;

/** The words of both views by part, and what a part is; undefined where there are too few even of paragraphs. */
export function splitParts(
  a: { readonly view: SelectionView; readonly counted: WordCounts },
  b: { readonly view: SelectionView; readonly counted: WordCounts },
):
  | { readonly unit: PartUnit; readonly a: readonly PartCounts[]; readonly b: readonly PartCounts[] }
  | undefined {
  for (const unit of ['turns', 'paragraphs'] as const) {
    const parts = { a: partsOf(a.view, a.counted, unit), b: partsOf(b.view, b.counted, unit) };
    if (parts.a.length < 2 || parts.b.length < 2 || parts.a.length + parts.b.length < leastParts) continue;
    const speeches = a.view.documents.length + b.view.documents.length;
    const whole = unit === 'turns' && parts.a.length + parts.b.length === speeches;
    return { unit: whole ? 'speeches' : unit, ...parts };
  }
  return undefined;
}

const kept = new KeptByView<readonly PartCounts[]>(4);

function partsOf(
  view: SelectionView,
  counted: WordCounts,
  unit: 'turns' | 'paragraphs',
): readonly PartCounts[] {
  return kept.get(view, JSON.stringify([unit, counted.key]), () => {
    const tally = new Tally();
    return view.documents.flatMap((selected) => {
      const sequence = sequenceOf(selected);
      const ends = unit === 'turns' ? sequence.runs : paragraphEnds(selected, sequence);
      return countParts(selected, ends, counted, tally);
    });
  });
}

function countParts(
  selected: SelectedDocument,
  ends: ArrayLike<number>,
  { units }: WordCounts,
  tally: Tally,
): readonly PartCounts[] {
  const column = units(selected);
  const parts: PartCounts[] = [];
  let start = 0;
  for (let part = 0; part < ends.length; part++) {
    const end = ends[part] ?? 0;
    for (let at = start; at < end; at++) {
      const unit = column[at];
      if (isUnit(unit)) tally.add(unit);
    }
    if (end > start) parts.push(tally.take(end - start));
    start = end;
  }
  return parts;
}

const blankLine = /\n\s*\n/u;

/** Where a paragraph ends in the sequence: at a blank line, and at the end of a turn. */
function paragraphEnds({ document }: SelectedDocument, { tokens, runs }: Sequence): readonly number[] {
  const { text } = document.source;
  const { starts, ends } = document.tokens;
  const borders: number[] = [];
  let start = 0;
  for (const run of runs) {
    for (let at = start + 1; at < run; at++) {
      const gap = text.slice(ends[tokens[at - 1] ?? 0] ?? 0, starts[tokens[at] ?? 0] ?? 0);
      if (gap.length > 1 && blankLine.test(gap)) borders.push(at);
    }
    borders.push(run);
    start = run;
  }
  return borders;
}
