import { orderedBy } from './column-order';

/** How equals stand among each other. */
export interface Ties {
  /** Below 0 where the first stands before the second. */
  readonly compare: (a: number, b: number) => number;
  /** By id, where a number tells what `compare` does. */
  readonly places?: Uint32Array;
}

/** The other way round. */
export const backwards = ({ compare, places }: Ties): Ties => ({
  compare: (a, b) => compare(b, a),
  ...(places && { places: places.map((place) => ~place) }),
});

/** A copy, or the same where they are in order. */
const sortedAs = (ids: Uint32Array, ties: Ties): Uint32Array =>
  ties.places === undefined ? ids.slice().sort((a, b) => ties.compare(a, b)) : orderedBy(ids, ties.places);

/**
 * Ids in an order in which equals are brought into theirs only where somebody looks: of a million word sequences most are said once, and
 * a table shows a hundred.
 */
export class TiedOrder {
  readonly #ids: Uint32Array;
  readonly #ties: Ties;
  /** By place where its run of equals begins; once they are in order each is a run of its own. */
  readonly #starts: Uint32Array;
  #places: Uint32Array | undefined;

  /** `ids` are sorted by `columns`, which hold a value by id: equals are those that share all of them. */
  constructor(ids: Uint32Array, columns: readonly ArrayLike<number>[], ties: Ties) {
    this.#ids = ids.slice();
    this.#ties = ties;
    this.#starts = new Uint32Array(ids.length);
    for (let place = 1; place < ids.length; place++) {
      const [before, own] = [ids[place - 1] ?? 0, ids[place] ?? 0];
      const equal = columns.every((column) => column[before] === column[own]);
      this.#starts[place] = equal ? (this.#starts[place - 1] ?? 0) : place;
    }
  }

  get length(): number {
    return this.#ids.length;
  }

  /** The ids at [offset, offset + limit), as far as there are so many. */
  page(offset: number, limit: number): Uint32Array {
    const to = Math.min(offset + limit, this.length);
    for (let place = offset; place < to;) place = this.#settle(place);
    return this.#ids.subarray(offset, to);
  }

  /** Where an id stands, from 0; it must be one of these. */
  placeOf(id: number): number {
    this.#places ??= placesOf(this.#ids);
    this.#settle(this.#places[id] ?? 0);
    return this.#places[id] ?? 0;
  }

  /** Brings the run around a place into order; its end. */
  #settle(place: number): number {
    const from = this.#starts[place] ?? 0;
    let to = place + 1;
    while (to < this.length && this.#starts[to] === from) to += 1;
    if (to - from === 1) return to;
    const sorted = sortedAs(this.#ids.subarray(from, to), this.#ties);
    this.#ids.set(sorted, from);
    for (let at = from; at < to; at++) {
      this.#starts[at] = at;
      if (this.#places) this.#places[this.#ids[at] ?? 0] = at;
    }
    return to;
  }
}

/** By id its place. */
function placesOf(ids: Uint32Array): Uint32Array {
  const places = new Uint32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
  ids.forEach((id, place) => (places[id] = place));
  return places;
}
