import type { SortKey } from '../contract/tables';
import { placesInAlphabet } from './alphabet';
import type { Hit } from './hits';
import type { SelectionView } from './selection';
import { runAround, sequenceOf } from './sequence';

/**
 * Hits sorted by words beside them, by speaker, by date or by the order of the texts, the first key first. Where there is no such word (the
 * turn begins or ends) the hit comes first; without a date, last. Ties stay in the order of the texts.
 */
export function sortHits(
  view: SelectionView,
  hits: readonly Hit[],
  keys: readonly SortKey[],
): readonly Hit[] {
  // The order of the texts leaves nothing to a second key.
  if (keys.length === 0 || keys[0] === 'text') return hits;
  const columns = keys.map((key) => columnOf(view, hits, key));
  const order = Uint32Array.from(hits.keys()).sort((a, b) => {
    for (const column of columns) {
      const difference = (column[a] ?? 0) - (column[b] ?? 0);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Array.from(order, (index) => hits[index]).filter((hit) => hit !== undefined);
}

/** Each hit's place among all, by one key. */
function columnOf(view: SelectionView, hits: readonly Hit[], key: SortKey): ArrayLike<number> {
  switch (key) {
    case 'text':
      return hits.map((_, index) => index);
    case 'date':
      return ranked(
        hits.map(({ selected }) => selected.document.source.date ?? '\uffff'),
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
      );
    case 'speaker':
      return speakerColumn(hits);
    default:
      return wordColumn(view, hits, key);
  }
}

/** Speakers have no names here: they are grouped, in the order in which they first speak. */
function speakerColumn(hits: readonly Hit[]): ArrayLike<number> {
  const seen = new Map<string, number>();
  return hits.map((hit) => {
    const speaker = speakerOf(hit) ?? '';
    const place = seen.get(speaker) ?? seen.size;
    seen.set(speaker, place);
    return place;
  });
}

function speakerOf({ selected, at }: Hit): string | undefined {
  const token = sequenceOf(selected).tokens[at] ?? 0;
  const turn = selected.stretches.find(({ to }) => to > token)?.turn;
  return turn === undefined ? undefined : selected.document.source.turns[turn]?.speaker;
}

function wordColumn(view: SelectionView, hits: readonly Hit[], position: number): ArrayLike<number> {
  const { foldedOf, folded } = view.corpus;
  const none = -1;
  const ids = Int32Array.from(hits, ({ selected, at, length }) => {
    const sequence = sequenceOf(selected);
    const { start, end } = runAround(sequence, at);
    const place = position <= 0 ? at + position : at + length - 1 + position;
    if (place < start || place >= end) return none;
    return foldedOf[sequence.forms[place] ?? 0] ?? none;
  });
  const places = placesInAlphabet(folded);
  return ids.map((id) => (id === none ? none : (places[id] ?? none)));
}

function ranked(values: readonly string[], compare: (a: string, b: string) => number): ArrayLike<number> {
  const rank = new Map([...new Set(values)].sort(compare).map((value, place) => [value, place]));
  return values.map((value) => rank.get(value) ?? 0);
}
