/** Extensions of a sequence: none was seen yet, or more than one. Otherwise the id + 1 of the only one. */
const [none, several] = [0, 0xffffffff];

/**
 * Sequences of n words by number: each distinct one gets an id from 0 on, in the order in which they were first seen. A sequence is known as
 * the one of its first n - 1 words and its last word, so that telling the next from that one takes a single step. Most sequences are only
 * ever followed by one word: those are found without a hash table. All in typed arrays: millions of sequences are no objects and no strings.
 */
export class NgramTable {
  /** Words in a sequence. */
  readonly n: number;
  /** The sequences of n - 1 words; undefined for pairs, of which the first word is a number of its own. */
  readonly shorter: NgramTable | undefined;
  /** Of sequence i the shorter one at 2 i and the last word at 2 i + 1. */
  #pairs = new Uint32Array(1 << 12);
  /** By shorter sequence `none`, `several` or the id + 1 of what it is the beginning of. */
  #only = new Uint32Array(1 << 12);
  /** Ids + 1 of those whose beginning has `several` extensions, by hash, open addressing; a power of two long, at most half of it taken. */
  #slots = new Int32Array(1 << 12);
  #taken = 0;
  #size = 0;

  /** Of pairs, or of sequences one word longer than those of `shorter`. */
  constructor(shorter?: NgramTable) {
    this.n = shorter === undefined ? 2 : shorter.n + 1;
    this.shorter = shorter;
  }

  get size(): number {
    return this.#size;
  }

  /**
   * Writes for each place of [from, to) the id of the sequence that begins there; a new one where it was never seen. `beginnings` holds by
   * place the id of the shorter sequence, `words` the words. They may be the same column: of pairs the beginning is a word.
   */
  internAll(
    { beginnings, words }: { readonly beginnings: Uint32Array; readonly words: Uint32Array },
    from: number,
    to: number,
    ids: Uint32Array,
  ): void {
    const last = this.n - 1;
    this.#makeRoom();
    for (let at = from; at < to; at++) ids[at] = this.#intern(beginnings[at] ?? 0, words[at + last] ?? 0);
  }

  /** The id of a sequence; undefined where it was never seen. */
  find(words: readonly number[]): number | undefined {
    if (words.length !== this.n) return undefined;
    const beginning = this.shorter === undefined ? words[0] : this.shorter.find(words.slice(0, -1));
    const last = words.at(-1);
    if (beginning === undefined || last === undefined) return undefined;
    const only = this.#only[beginning] ?? none;
    if (only === none) return undefined;
    const id = (only === several ? (this.#slots[this.#slotOf(beginning, last)] ?? 0) : only) - 1;
    return id >= 0 && this.#pairs[2 * id + 1] === last ? id : undefined;
  }

  /** The words of a sequence by its id. */
  wordsOf(id: number): readonly number[] {
    const beginning = this.#pairs[2 * id] ?? 0;
    return [...(this.shorter?.wordsOf(beginning) ?? [beginning]), this.#pairs[2 * id + 1] ?? 0];
  }

  /** The order of two sequences word by word, as `compare` has two words; below 0: `a` before `b`. */
  compare(a: number, b: number, compare: (a: number, b: number) => number): number {
    if (a === b) return 0;
    const pairs = this.#pairs;
    const [first, second] = [pairs[2 * a] ?? 0, pairs[2 * b] ?? 0];
    const before = this.shorter?.compare(first, second, compare) ?? compare(first, second);
    return before || compare(pairs[2 * a + 1] ?? 0, pairs[2 * b + 1] ?? 0);
  }

  #intern(beginning: number, word: number): number {
    if (beginning >= this.#only.length) this.#only = longer(this.#only, beginning + 1);
    const only = this.#only[beginning] ?? none;
    if (only === none) {
      const id = this.#add(beginning, word);
      this.#only[beginning] = id + 1;
      return id;
    }
    if (only !== several) {
      if (this.#pairs[2 * only - 1] === word) return only - 1;
      this.#only[beginning] = several;
      this.#put(only - 1, this.#slotOf(beginning, this.#pairs[2 * only - 1] ?? 0));
    }
    const slot = this.#slotOf(beginning, word);
    const known = (this.#slots[slot] ?? 0) - 1;
    if (known >= 0) return known;
    const id = this.#add(beginning, word);
    this.#put(id, slot);
    return id;
  }

  /** At once for as many as there are shorter ones: mostly there are more, as fewer say the same. */
  #makeRoom(): void {
    const needed = this.shorter?.size ?? 0;
    if (needed <= this.#only.length) return;
    this.#only = longer(this.#only, needed);
    if (2 * needed > this.#pairs.length) this.#pairs = longer(this.#pairs, 2 * needed);
  }

  #add(beginning: number, word: number): number {
    const id = this.#size++;
    if (2 * id >= this.#pairs.length) this.#pairs = longer(this.#pairs, 2 * id + 2);
    this.#pairs[2 * id] = beginning;
    this.#pairs[2 * id + 1] = word;
    return id;
  }

  /** Where the sequence stands among those that are found by hash, or would. */
  #slotOf(beginning: number, word: number): number {
    const [slots, pairs] = [this.#slots, this.#pairs];
    const mask = slots.length - 1;
    for (let slot = hashOf(beginning, word) & mask; ; slot = (slot + 1) & mask) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0 || (pairs[2 * id] === beginning && pairs[2 * id + 1] === word)) return slot;
    }
  }

  #put(id: number, slot: number): void {
    this.#slots[slot] = id + 1;
    this.#taken += 1;
    if (this.#taken * 2 > this.#slots.length) this.#growSlots();
  }

  #growSlots(): void {
    const [old, pairs] = [this.#slots, this.#pairs];
    const slots = new Int32Array(old.length * 4);
    const mask = slots.length - 1;
    for (let at = 0; at < old.length; at++) {
      const taken = old[at] ?? 0;
      if (taken === 0) continue;
      let slot = hashOf(pairs[2 * taken - 2] ?? 0, pairs[2 * taken - 1] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = taken;
    }
    this.#slots = slots;
  }
}

function longer(column: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(needed, column.length * 2));
  copy.set(column);
  return copy;
}

/** A multiply-and-mix hash of two numbers. */
function hashOf(a: number, b: number): number {
  const first = Math.imul(a, 0x85ebca6b);
  const both = Math.imul(first ^ (first >>> 15) ^ b, 0xc2b2ae35);
  return both ^ (both >>> 15);
}
