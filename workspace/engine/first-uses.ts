import type { WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { placeIn } from './tally';
import { unitLength } from './unit-scheme';

/** Where a word was said first. */
export interface FirstUse {
  readonly transcript: SelectedDocument['document']['source']['id'];
  readonly start: number;
  readonly end: number;
}

const orders = new KeptByView<Uint32Array>(1);

/** The documents of a view by date; those without one come last, in the order of the project. Places in `view.documents`. */
export function byDate(view: SelectionView): Uint32Array {
  return orders.get(view, '', () => {
    const dates = view.documents.map(({ document }) => document.source.date ?? '\uffff');
    const before = (a: number, b: number): number => {
      const [x = '', y = ''] = [dates[a], dates[b]];
      return x < y ? -1 : x > y ? 1 : a - b;
    };
    return Uint32Array.from(dates.keys()).sort(before);
  });
}

const firsts = new KeptByView<Uint32Array>(2);

/** By unit its first document's place in `byDate`, from 1; 0 where it is not said. */
export function firstDocuments(view: SelectionView, { parts, counts, key }: WordCounts): Uint32Array {
  return firsts.get(view, key, () => {
    const said = parts();
    const first = new Uint32Array(counts.length);
    const order = byDate(view);
    for (let place = order.length - 1; place >= 0; place--)
      for (const id of said[order[place] ?? 0]?.ids ?? []) first[id] = place + 1;
    return first;
  });
}

/** Where a unit stands for the first time: in the earliest speech that has it. */
export function firstUses(view: SelectionView, counted: WordCounts): (id: number) => FirstUse | undefined {
  const order = byDate(view);
  const columns = new Map<number, Uint32Array>();
  return (id) => {
    const part = order.find((place) => {
      const ids = counted.parts()[place]?.ids;
      return ids !== undefined && placeIn(ids, id) !== undefined;
    });
    const selected = part === undefined ? undefined : view.documents[part];
    if (part === undefined || selected === undefined) return undefined;
    const column = columns.get(part) ?? counted.units(selected);
    columns.set(part, column);
    const at = column.indexOf(id);
    return placeOf(selected, at, unitLength(column, at, counted.scheme));
  };
}

function placeOf(selected: SelectedDocument, at: number, length: number): FirstUse | undefined {
  if (at < 0) return undefined;
  const { tokens } = sequenceOf(selected);
  const { starts, ends } = selected.document.tokens;
  return {
    transcript: selected.document.source.id,
    start: starts[tokens[at] ?? 0] ?? 0,
    end: ends[tokens[at + length - 1] ?? 0] ?? 0,
  };
}
