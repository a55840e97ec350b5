import { firstPassing } from '../../analysis/model/first-passing';
import { sortedNumbers } from './column-order';

/** How often each word stands in one part (a document, a turn): the ids that occur and their counts, side by side. */
export interface PartCounts {
  readonly ids: Uint32Array;
  readonly counts: Uint32Array;
  /** All tokens of the part, hidden ones too. */
  readonly tokens: number;
}

/** Counts what occurs, by id, part after part: one array over all ids that is wiped only where it was touched. */
export class Tally {
  #counts = new Uint32Array(1 << 12);
  #touched = new Uint32Array(1 << 12);
  #size = 0;

  add(id: number, times = 1): void {
    if (id >= this.#counts.length) this.#counts = longer(this.#counts, id + 1);
    if (this.#counts[id] === 0) {
      if (this.#size === this.#touched.length) this.#touched = longer(this.#touched, this.#size + 1);
      this.#touched[this.#size++] = id;
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + times;
  }

  /** What was counted since the last time, ids ascending. */
  take(tokens: number): PartCounts {
    const ids = sortedNumbers(this.#touched.slice(0, this.#size));
    const counts = new Uint32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      counts[at] = this.#counts[id] ?? 0;
      this.#counts[id] = 0;
    }
    this.#size = 0;
    return { ids, counts, tokens };
  }
}

function longer(column: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(needed, column.length * 2));
  copy.set(column);
  return copy;
}

/** Where an id stands among the ids of a part, which ascend; undefined where it does not. */
export function placeIn(ids: Uint32Array, id: number): number | undefined {
  const place = firstPassing(0, ids.length, (at) => (ids[at] ?? 0) >= id);
  return ids[place] === id ? place : undefined;
}
