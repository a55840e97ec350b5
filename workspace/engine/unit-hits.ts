import type { WordCounts } from './counts';
import { HitColumns, type Hits } from './hit-columns';
import type { SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { placeIn } from './tally';
import { unitLength } from './unit-scheme';

/** The unit that a person means by a word: of several the one that is said most; undefined where none is said. */
export function unitMeant({ scheme, counts }: WordCounts, word: string): number | undefined {
  const said = scheme.candidates(word).filter((id) => (counts[id] ?? 0) > 0);
  return said.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))[0];
}

/** The places at which a unit was counted, whatever the unit is, in the order of the texts. Those of an n-gram may overlap. */
export function unitHits(view: SelectionView, counted: WordCounts, id: number): Hits {
  const hits = new HitColumns();
  view.documents.forEach((selected, part) => {
    const ids = counted.parts()[part]?.ids;
    if (ids === undefined || placeIn(ids, id) === undefined) return;
    const { runs } = sequenceOf(selected);
    let run = 0;
    const column = counted.units(selected);
    column.forEach((unit, at) => {
      if (unit !== id) return;
      while (at >= (runs[run] ?? Infinity)) run += 1;
      hits.add(part, at, unitLength(column, at, counted.scheme), run);
    });
  });
  return hits.take(0);
}
