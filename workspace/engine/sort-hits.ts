import { seededRandom, shuffle } from '../../analysis/random';
import type { SpeakerId } from '../contract/basics';
import type { SortKey } from '../contract/tables';
import { placesOfWords } from './alphabet';
import { runStart } from './asked-hits';
import { orderedBy, sortedNumbers } from './column-order';
import { pickHits, type Hits } from './hit-columns';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import { TiedOrder } from './tied-order';
import { noUnit } from './unit-scheme';

interface Order {
  /** The first key first. */
  readonly sort: readonly SortKey[];
  readonly seed: number;
  readonly speakerOrder: readonly SpeakerId[];
}

/** The order of hits, a page at a time. */
export interface HitOrder {
  readonly length: number;
  page(offset: number, limit: number): Uint32Array;
}

/**
 * The order of hits sorted by words beside them, by speaker, by date, by chance or by the order of the texts. Where there is no such word
 * (the turn begins or ends) the hit comes first; without a date or a speaker, last. Ties stay in the order of the texts. Hits that the
 * first key leaves tied are sorted by the others where somebody looks.
 */
export function sortedHits(view: SelectionView, hits: Hits, order: Order): HitOrder {
  const { length } = hits;
  // The order of the texts leaves nothing to a further key.
  const end = order.sort.indexOf('text');
  const [first, ...others] = order.sort.slice(0, end < 0 ? undefined : end).filter((key) => key !== 'text');
  if (first === undefined)
    return { length, page: (offset, limit) => inText(offset, Math.min(offset + limit, length)) };
  const column = columnOf(view, hits, first, order);
  const sorterBy = others.map((key) => sorterOf(view, hits, key, order));
  // From the last key to the first: a sorting that leaves ties in place keeps what the one before did.
  const sorted = (equals: Uint32Array): Uint32Array =>
    sorterBy.reduceRight((before, sort) => sort(before), equals);
  return new TiedOrder(orderedBy(inText(0, length), column), [column], sorted);
}

function inText(from: number, to: number): Uint32Array {
  const hits = new Uint32Array(Math.max(0, to - from));
  for (let at = 0; at < hits.length; at++) hits[at] = from + at;
  return hits;
}

type Key = Exclude<SortKey, 'text'>;

/** Sorts some of the hits by one key. A word beside a hit is told by the hit alone, other keys by all of them, once. */
function sorterOf(
  view: SelectionView,
  hits: Hits,
  key: Key,
  order: Order,
): (some: Uint32Array) => Uint32Array {
  if (typeof key === 'number')
    return (some) => {
      const column = wordColumn(view, pickHits(hits, some), key);
      const places = orderedBy(inText(0, some.length), column);
      return places.map((place) => some[place] ?? 0);
    };
  let column: Uint32Array | undefined;
  return (some) => orderedBy(some, (column ??= columnOf(view, hits, key, order)));
}

/** Each hit's place among all, by one key. */
function columnOf(view: SelectionView, hits: Hits, key: Key, { seed, speakerOrder }: Order): Uint32Array {
  switch (key) {
    case 'random':
      return randomColumn(hits.length, seed);
    case 'date':
      return dateColumn(view, hits);
    case 'speaker':
      return speakerColumn(view, hits, speakerOrder);
    default:
      return wordColumn(view, hits, key);
  }
}

function randomColumn(length: number, seed: number): Uint32Array {
  const places = inText(0, length);
  shuffle(places, seededRandom(seed));
  return places;
}

/** So many hits, drawn without putting back, in the order of the texts. All where there are no more. */
export function drawnHits(length: number, size: number, seed: number): Uint32Array {
  const all = inText(0, length);
  if (size >= length) return all;
  shuffle(all, seededRandom(seed));
  return sortedNumbers(all.slice(0, size));
}

function dateColumn(view: SelectionView, hits: Hits): Uint32Array {
  const dates = view.documents.map(({ document }) => document.source.date);
  const sorted = [...new Set(dates.filter((date) => date !== undefined))].sort();
  const rank = new Map(sorted.map((date, place) => [date, place]));
  const byPart = dates.map((date) => (date === undefined ? sorted.length : (rank.get(date) ?? 0)));
  return hits.parts.map((part) => byPart[part] ?? 0);
}

function speakerColumn(view: SelectionView, hits: Hits, order: readonly SpeakerId[]): Uint32Array {
  const places = new Map<string, number>(order.map((speaker, place) => [speaker, place]));
  const nobody = 2 ** 31 - 1;
  return hits.parts.map((part, hit) => {
    const selected = view.documents[part];
    const speaker = selected && speakersOf(selected)[hits.runs[hit] ?? 0];
    if (speaker === undefined) return nobody;
    const place = places.get(speaker) ?? places.size;
    places.set(speaker, place);
    return place;
  });
}

const speakers = new WeakMap<SelectedDocument, readonly (SpeakerId | undefined)[]>();

/** Who speaks in each run of a document. */
export function speakersOf(selected: SelectedDocument): readonly (SpeakerId | undefined)[] {
  const known = speakers.get(selected);
  if (known !== undefined) return known;
  const { tokens, runs } = sequenceOf(selected);
  let stretch = 0;
  const found = Array.from(runs, (end) => {
    const token = tokens[end - 1] ?? 0;
    while (stretch < selected.stretches.length && (selected.stretches[stretch]?.to ?? 0) <= token)
      stretch += 1;
    const turn = selected.stretches[stretch]?.turn;
    return turn === undefined ? undefined : selected.document.source.turns[turn]?.speaker;
  });
  speakers.set(selected, found);
  return found;
}

/** By hit the place in the alphabet, from 1 on, of the word so many words before or behind it; 0 where its turn has none there. */
function wordColumn(view: SelectionView, hits: Hits, position: number): Uint32Array {
  const { folded } = view.corpus;
  const words = wordsBeside(view, hits, position);
  const places = placesOfWords(folded, idsIn(words));
  for (let hit = 0; hit < words.length; hit++) {
    const word = words[hit] ?? noUnit;
    words[hit] = word === noUnit ? 0 : 1 + (places[word] ?? 0);
  }
  return words;
}

function* idsIn(words: Uint32Array): Generator<number> {
  for (const word of words) if (word !== noUnit) yield word;
}

/** By hit the case-folded word so many words before or behind it, or `noUnit`; 0 is the hit itself. */
function wordsBeside(view: SelectionView, { parts, at, lengths, runs }: Hits, position: number): Uint32Array {
  const { foldedOf } = view.corpus;
  const column = new Uint32Array(parts.length).fill(noUnit);
  let [part, sequence]: [number, Sequence | undefined] = [-1, undefined];
  for (let hit = 0; hit < column.length; hit++) {
    if (parts[hit] !== part) {
      part = parts[hit] ?? 0;
      const selected = view.documents[part];
      sequence = selected && sequenceOf(selected);
    }
    if (sequence === undefined) continue;
    const run = runs[hit] ?? 0;
    const place = (at[hit] ?? 0) + position + (position <= 0 ? 0 : (lengths[hit] ?? 0) - 1);
    if (place < runStart(sequence, run) || place >= (sequence.runs[run] ?? 0)) continue;
    column[hit] = foldedOf[sequence.forms[place] ?? 0] ?? 0;
  }
  return column;
}
