import { seededRandom, shuffle } from '../../analysis/random';
import type { SpeakerId } from '../contract/basics';
import type { SortKey } from '../contract/tables';
import { placesInAlphabet } from './alphabet';
import { runStart } from './asked-hits';
import type { Hits } from './hit-columns';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';

interface Order {
  /** The first key first. */
  readonly sort: readonly SortKey[];
  readonly seed: number;
  readonly speakerOrder: readonly SpeakerId[];
}

/**
 * The order of hits sorted by words beside them, by speaker, by date, by chance or by the order of the texts. Where there is no such word
 * (the turn begins or ends) the hit comes first; without a date or a speaker, last. Ties stay in the order of the texts.
 */
export function sortedHits(view: SelectionView, hits: Hits, order: Order): Uint32Array {
  const inText = new Uint32Array(hits.length).map((_, hit) => hit);
  // The order of the texts leaves nothing to a further key.
  const end = order.sort.indexOf('text');
  const keys = order.sort.slice(0, end < 0 ? undefined : end).filter((key) => key !== 'text');
  // From the last key to the first: a sorting that leaves ties in place keeps what the one before did.
  return keys.reduceRight<Uint32Array>(
    (before, key) => byColumn(before, columnOf(view, hits, key, order)),
    inText,
  );
}

const digit = 11;

/** Sorted by a column of small numbers, ties in place; as many passes as the largest number has digits of 2^11. */
function byColumn(order: Uint32Array, column: Uint32Array): Uint32Array {
  let largest = 0;
  for (let hit = 0; hit < column.length; hit++) largest = Math.max(largest, column[hit] ?? 0);
  let sorted = order;
  for (let shift = 0; shift === 0 || largest >>> shift > 0; shift += digit) {
    const starts = new Uint32Array((1 << digit) + 1);
    const digitOf = (hit: number): number => ((column[hit] ?? 0) >>> shift) & ((1 << digit) - 1);
    for (let at = 0; at < sorted.length; at++) {
      const next = digitOf(sorted[at] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let value = 1; value < starts.length; value++)
      starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
    const next = new Uint32Array(sorted.length);
    for (let at = 0; at < sorted.length; at++) {
      const hit = sorted[at] ?? 0;
      const place = starts[digitOf(hit)] ?? 0;
      next[place] = hit;
      starts[digitOf(hit)] = place + 1;
    }
    sorted = next;
    if (shift + digit > 31) break;
  }
  return sorted;
}

/** Each hit's place among all, by one key. */
function columnOf(
  view: SelectionView,
  hits: Hits,
  key: Exclude<SortKey, 'text'>,
  { seed, speakerOrder }: Order,
): Uint32Array {
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
  const places = new Uint32Array(length).map((_, hit) => hit);
  shuffle(places, seededRandom(seed));
  return places;
}

/** So many hits, drawn without putting back, in the order of the texts. All where there are no more. */
export function drawnHits(length: number, size: number, seed: number): Uint32Array {
  const all = new Uint32Array(length).map((_, hit) => hit);
  if (size >= length) return all;
  shuffle(all, seededRandom(seed));
  return all.slice(0, size).sort();
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

function wordColumn(view: SelectionView, { parts, at, lengths, runs }: Hits, position: number): Uint32Array {
  const { foldedOf, folded } = view.corpus;
  const places = placesInAlphabet(folded);
  return parts.map((part, hit) => {
    const selected = view.documents[part];
    if (selected === undefined) return 0;
    const sequence = sequenceOf(selected);
    const run = runs[hit] ?? 0;
    const node = at[hit] ?? 0;
    const place = position <= 0 ? node + position : node + (lengths[hit] ?? 0) - 1 + position;
    if (place < runStart(sequence, run) || place >= (sequence.runs[run] ?? 0)) return 0;
    return 1 + (places[foldedOf[sequence.forms[place] ?? 0] ?? 0] ?? 0);
  });
}
