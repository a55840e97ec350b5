import { compareWords } from './compare-words';
import type { Ties } from './tied-order';
import type { UnitNames } from './unit-scheme';

interface Alphabet {
  /** Ids in the order of the alphabet. */
  readonly order: Uint32Array;
  /** By id its place in `order`. */
  readonly places: Uint32Array;
}
const alphabets = new WeakMap<UnitNames, Alphabet>();

/**
 * Each word's place in the alphabet, by id: comparing two numbers is many times faster than comparing two words, and tables are sorted
 * often. A lexicon only grows: its new words are sorted and merged into the order of the old.
 */
export function placesInAlphabet(lexicon: UnitNames): Uint32Array {
  const known = alphabets.get(lexicon);
  const before = known?.order ?? new Uint32Array(0);
  if (known !== undefined && before.length === lexicon.size) return known.places;
  const compare = (a: number, b: number): number => compareWords(lexicon.wordOf(a), lexicon.wordOf(b));
  const added = new Uint32Array(lexicon.size - before.length).map((_, index) => before.length + index);
  const order = merged(before, added.sort(compare), compare);
  const places = new Uint32Array(order.length);
  order.forEach((id, place) => (places[id] = place));
  alphabets.set(lexicon, { order, places });
  return places;
}

/**
 * By id the places of these words among each other, ascending in the alphabet; what it has for others means nothing. Of few words only those
 * are put in order, unless all are already.
 */
export function placesOfWords(lexicon: UnitNames, ids: Iterable<number>): Uint32Array {
  const few = new Set<number>();
  const known = alphabets.get(lexicon);
  for (const id of known?.order.length === lexicon.size ? [] : ids) {
    few.add(id);
    if (few.size > manyWords) break;
  }
  if (few.size === 0 || few.size > manyWords) return placesInAlphabet(lexicon);
  const places = new Uint32Array(lexicon.size);
  [...few]
    .sort((a, b) => compareWords(lexicon.wordOf(a), lexicon.wordOf(b)))
    .forEach((id, place) => (places[id] = place));
  return places;
}

/** More words than this are put in order with all of their lexicon. */
const manyWords = 1 << 10;

/** So many comparisons of two words take about as long as putting a lexicon in order. */
const manyComparisons = 1 << 12;
const orders = new WeakMap<UnitNames, Required<Ties>>();

/**
 * The order of a lexicon's words, by id, the same object each time. The first are compared as words: a page of a table asks for few, and all
 * are only put in order when that pays.
 */
export function alphabetOf(lexicon: UnitNames): Required<Ties> {
  const known = orders.get(lexicon);
  if (known !== undefined) return known;
  let compared = 0;
  const places = (): Uint32Array => placesInAlphabet(lexicon);
  const compare = (a: number, b: number): number => {
    if (++compared <= manyComparisons) return compareWords(lexicon.wordOf(a), lexicon.wordOf(b));
    const all = places();
    return (all[a] ?? 0) - (all[b] ?? 0);
  };
  const order = { compare, places };
  orders.set(lexicon, order);
  return order;
}

function merged(a: Uint32Array, b: Uint32Array, compare: (x: number, y: number) => number): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at < all.length; at++) {
    const takesA = fromB === b.length || (fromA < a.length && compare(a[fromA] ?? 0, b[fromB] ?? 0) <= 0);
    all[at] = (takesA ? a[fromA++] : b[fromB++]) ?? 0;
  }
  return all;
}
