import { firstPassing } from '../../analysis/model/first-passing';

/** How often each word stands in one part (a document, a turn): the ids that occur and their counts, side by side. */
export interface PartCounts {
  readonly ids: Uint32Array;
  readonly counts: Uint32Array;
  /** All tokens of the part, hidden ones too. */
  readonly tokens: number;
}

/** Ids of a word of `#marks`, and words of a word of `#blocks`. */
const bits = 32;

/**
 * Counts what occurs, by id, part after part: one array over all ids that is wiped only where it was touched. What was touched is a bit by id,
 * and a bit by word of such bits: read from the first to the last they give the ids in order, and none has to be sorted.
 */
export class Tally {
  #counts = new Uint32Array(1 << 15);
  #marks = new Int32Array(1 << 10);
  #blocks = new Int32Array(1 << 5);
  #size = 0;

  add(id: number, times = 1): void {
    if (id >= this.#counts.length) this.#grow(id + 1);
    const before = this.#counts[id] ?? 0;
    if (before === 0) this.#mark(id);
    this.#counts[id] = before + times;
  }

  /** What was counted since the last time, ids ascending. */
  take(tokens: number): PartCounts {
    const [ids, counts] = [new Uint32Array(this.#size), new Uint32Array(this.#size)];
    const [all, marks, blocks] = [this.#counts, this.#marks, this.#blocks];
    for (let block = 0, size = 0; size < ids.length; block++) {
      for (let words = blocks[block] ?? 0; words !== 0; words &= words - 1) {
        const word = block * bits + lowestBit(words);
        for (let left = marks[word] ?? 0; left !== 0; left &= left - 1) {
          const id = word * bits + lowestBit(left);
          ids[size] = id;
          counts[size++] = all[id] ?? 0;
          all[id] = 0;
        }
        marks[word] = 0;
      }
      blocks[block] = 0;
    }
    this.#size = 0;
    return { ids, counts, tokens };
  }

  #mark(id: number): void {
    const word = id >>> 5;
    this.#marks[word] = (this.#marks[word] ?? 0) | (1 << (id & 31));
    this.#blocks[word >>> 5] = (this.#blocks[word >>> 5] ?? 0) | (1 << (word & 31));
    this.#size++;
  }

  #grow(needed: number): void {
    const words = Math.ceil(Math.max(needed, this.#counts.length * 2) / bits);
    const [counts, marks, blocks] = [this.#counts, this.#marks, this.#blocks];
    this.#counts = new Uint32Array(words * bits);
    this.#marks = new Int32Array(words);
    this.#blocks = new Int32Array(Math.ceil(words / bits));
    this.#counts.set(counts);
    this.#marks.set(marks);
    this.#blocks.set(blocks);
  }
}

/** The place of the lowest bit that is set. */
const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Where an id stands among the ids of a part, which ascend; undefined where it does not. */
export function placeIn(ids: Uint32Array, id: number): number | undefined {
  const place = firstPassing(0, ids.length, (at) => (ids[at] ?? 0) >= id);
  return ids[place] === id ? place : undefined;
}
