import { orderedBy } from './column-order';

/** How equals stand among each other. */
export interface Ties {
  /** Below 0 where the first stands before the second. */
  readonly compare: (a: number, b: number) => number;
  /** By id, where a number tells what `compare` does; worked out when it is asked for. */
  readonly places?: () => Uint32Array;
}

/** So few are sorted sooner by comparing. */
const few = 64;

/** Brings ids into the order of `ties`. */
export const sorterOf =
  ({ compare, places }: Ties) =>
  (ids: Uint32Array): Uint32Array =>
    places === undefined || ids.length < few ? ids.slice().sort(compare) : orderedBy(ids, places());

/**
 * Ids in an order in which equals are brought into theirs only where somebody looks: of a million word sequences most are said once, and
 * a table shows a hundred.
 */
export class TiedOrder {
  readonly #ids: Uint32Array;
  readonly #sorted: (equals: Uint32Array) => Uint32Array;
  /** By place where its run of equals begins; once they are in order each is a run of its own. */
  readonly #starts: Uint32Array;
  #places: Uint32Array | undefined;

  /** `ids` are sorted by `columns`, which hold a value by id: equals are those that share all of them. `sorted` brings some in order. */
  constructor(
    ids: Uint32Array,
    columns: readonly ArrayLike<number>[],
    sorted: (equals: Uint32Array) => Uint32Array,
  ) {
    this.#ids = ids.slice();
    this.#sorted = sorted;
    this.#starts = startsOf(ids, columns);
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
    const sorted = this.#sorted(this.#ids.subarray(from, to));
    this.#ids.set(sorted, from);
    for (let at = from; at < to; at++) {
      this.#starts[at] = at;
      if (this.#places) this.#places[this.#ids[at] ?? 0] = at;
    }
    return to;
  }
}

/** By place where its run of equals begins. */
function startsOf(ids: Uint32Array, columns: readonly ArrayLike<number>[]): Uint32Array {
  const begins = new Uint8Array(ids.length);
  for (const column of columns) {
    for (let place = 1; place < ids.length; place++)
      if (column[ids[place - 1] ?? 0] !== column[ids[place] ?? 0]) begins[place] = 1;
  }
  const starts = new Uint32Array(ids.length);
  for (let place = 1; place < ids.length; place++)
    starts[place] = begins[place] === 1 ? place : (starts[place - 1] ?? 0);
  return starts;
}

/** By id its place. */
function placesOf(ids: Uint32Array): Uint32Array {
  const places = new Uint32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1);
  ids.forEach((id, place) => (places[id] = place));
  return places;
}
