/**
 * Sequences of n words by number: each distinct one gets an id from 0 on, in the order in which they were first seen. Words are ids
 * themselves. All in typed arrays: millions of sequences are no objects and no strings.
 */
export class NgramTable {
  /** Words in a sequence. */
  readonly n: number;
  /** The words of sequence i stand at [i n, (i + 1) n). */
  #words = new Uint32Array(1 << 12);
  /** Ids + 1 by hash, open addressing; a power of two long. */
  #slots = new Int32Array(1 << 12);
  #size = 0;

  constructor(n: number) {
    this.n = n;
  }

  get size(): number {
    return this.#size;
  }

  /** The id of the n words from `at` on; a new one where the sequence was never seen. */
  intern(words: ArrayLike<number>, at: number): number {
    const slot = this.#slotOf(words, at);
    const id = (this.#slots[slot] ?? 0) - 1;
    return id >= 0 ? id : this.#add(words, at, slot);
  }

  /** The id of a sequence; undefined where it was never seen. */
  find(words: ArrayLike<number>): number | undefined {
    if (words.length !== this.n) return undefined;
    const id = (this.#slots[this.#slotOf(words, 0)] ?? 0) - 1;
    return id >= 0 ? id : undefined;
  }

  /** The words of a sequence by its id. */
  wordsOf(id: number): Uint32Array {
    return this.#words.subarray(id * this.n, (id + 1) * this.n);
  }

  /** The word at a place of a sequence. */
  wordAt(id: number, place: number): number {
    return this.#words[id * this.n + place] ?? 0;
  }

  /** Where the sequence stands, or would. */
  #slotOf(words: ArrayLike<number>, at: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hashOf(words, at, this.n) & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0 || this.#equals(id, words, at)) return slot;
    }
  }

  #equals(id: number, words: ArrayLike<number>, at: number): boolean {
    const from = id * this.n;
    for (let place = 0; place < this.n; place++)
      if (this.#words[from + place] !== words[at + place]) return false;
    return true;
  }

  #add(words: ArrayLike<number>, at: number, slot: number): number {
    const id = this.#size++;
    const from = id * this.n;
    if (from + this.n > this.#words.length) {
      const larger = new Uint32Array(this.#words.length * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    for (let place = 0; place < this.n; place++) this.#words[from + place] = words[at + place] ?? 0;
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = hashOf(this.#words, id * this.n, this.n) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

/** A multiply-and-mix hash of n numbers; never below 0. */
function hashOf(words: ArrayLike<number>, at: number, n: number): number {
  let hash = 0x9e3779b9 | 0;
  for (let place = 0; place < n; place++) {
    hash = Math.imul(hash ^ (words[at + place] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return (Math.imul(hash, 0xc2b2ae35) ^ (hash >>> 16)) >>> 1;
}
