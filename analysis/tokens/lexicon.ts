import { printedUnit } from './fold-case';
import { printedHash } from './word-hash';
import type { WordScanner } from './word-scanner';

/** Of a slot: the id + 1 of its word (0: free), and its hash. */
const slotSize = 2;

/**
 * Words by number and numbers by word. Ids count from 0 in the order in which words were first seen and never change. Words are kept
 * as code units in one typed array with a hash table over it: no string is made to look one up, and no `Map` ends at 16.7 million.
 */
export class Lexicon {
  #units = new Uint16Array(1 << 16);
  /** Word i stands at [#offsets[i], #offsets[i + 1]) of #units. */
  #offsets = new Uint32Array(1 << 12);
  /** Open addressing by `wordHash`; a power of two of slots, at most half of them taken. */
  #slots = new Int32Array(slotSize << 13);
  #words: (string | undefined)[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The id of the word at [start, end) of the text, as `printedForm` has it; a new one where it was never seen. */
  intern(text: string, start = 0, end = text.length): number {
    const hash = printedHash(text, start, end);
    const id = this.#find(text, start, end, hash);
    return id >= 0 ? id : this.#add(text, start, end, hash);
  }

  /** The id of a word; undefined where it was never seen. */
  find(word: string): number | undefined {
    const id = this.#find(word, 0, word.length, printedHash(word, 0, word.length));
    return id >= 0 ? id : undefined;
  }

  /** Writes into `ids` the number of each word of a page of this text, as `intern` gives it. */
  internPage(text: string, page: WordScanner, ids: Uint32Array): void {
    for (let word = 0; word < page.size; word++) {
      word = this.#findFrom(text, page, ids, word);
      if (word < page.size) ids[word] = this.intern(text, page.starts[word], page.ends[word]);
    }
  }

  /** `internPage` from a word on, up to the first that is not here or stands otherwise in the text than here: where that is. */
  #findFrom(
    text: string,
    { starts, ends, hashes, size }: WordScanner,
    ids: Uint32Array,
    first: number,
  ): number {
    const slots = this.#slots;
    const offsets = this.#offsets;
    const units = this.#units;
    const last = slots.length - slotSize;
    for (let word = first; word < size; word++) {
      const hash = hashes[word] ?? 0;
      const start = starts[word] ?? 0;
      const length = (ends[word] ?? 0) - start;
      let slot = (hash << 1) & last;
      while (slots[slot] !== 0 && slots[slot + 1] !== hash) slot = (slot + slotSize) & last;
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return word;
      const from = offsets[id] ?? 0;
      if ((offsets[id + 1] ?? 0) - from !== length) return word;
      let at = 0;
      while (at < length && units[from + at] === text.charCodeAt(start + at)) at++;
      if (at < length) return word;
      ids[word] = id;
    }
    return size;
  }

  /** The word of an id that this lexicon gave. */
  wordOf(id: number): string {
    const known = this.#words[id];
    if (known !== undefined) return known;
    if (id < 0 || id >= this.#size) throw new RangeError(`No word has the number ${id}.`);
    const from = this.#offsets[id] ?? 0;
    const to = this.#offsets[id + 1] ?? 0;
    let word = '';
    for (let at = from; at < to; at += 8192)
      word += String(
        Reflect.apply(String.fromCharCode, undefined, this.#units.subarray(at, Math.min(at + 8192, to))),
      );
    this.#words[id] = word;
    return word;
  }

  /** The id of the word; -1 where it was never seen. */
  #find(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const last = slots.length - slotSize;
    for (let slot = (hash << 1) & last; ; slot = (slot + slotSize) & last) {
      const taken = slots[slot] ?? 0;
      if (taken === 0 || (slots[slot + 1] === hash && this.#stands(taken - 1, text, start, end)))
        return taken - 1;
    }
  }

  /** Whether the text has the word at [start, end), as it is printed. */
  #stands(id: number, text: string, start: number, end: number): boolean {
    const to = this.#offsets[id + 1] ?? 0;
    let kept = this.#offsets[id] ?? 0;
    for (let at = start; at < end; at++) {
      const unit = printedUnit(text.charCodeAt(at));
      if (unit === undefined) continue;
      if (kept === to || this.#units[kept] !== unit) return false;
      kept++;
    }
    return kept === to;
  }

  #add(text: string, start: number, end: number, hash: number): number {
    const id = this.#size++;
    if (id + 1 >= this.#offsets.length) {
      const longer = new Uint32Array(this.#offsets.length * 2);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[id + 1] = this.#write(this.#offsets[id] ?? 0, text, start, end);
    if (this.#size * 2 * slotSize > this.#slots.length) this.#growSlots();
    this.#slots.set([id + 1, hash], freeSlot(this.#slots, hash));
    return id;
  }

  /** Keeps the printed form from `from` on; its end. */
  #write(from: number, text: string, start: number, end: number): number {
    const needed = from + (end - start);
    if (needed > this.#units.length) {
      const longer = new Uint16Array(Math.max(this.#units.length * 2, needed));
      longer.set(this.#units);
      this.#units = longer;
    }
    let to = from;
    for (let at = start; at < end; at++) {
      const unit = printedUnit(text.charCodeAt(at));
      if (unit !== undefined) this.#units[to++] = unit;
    }
    return to;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotSize) {
      if (old[at] === 0) continue;
      slots.set(old.subarray(at, at + slotSize), freeSlot(slots, old[at + 1] ?? 0));
    }
    this.#slots = slots;
  }
}

function freeSlot(slots: Int32Array, hash: number): number {
  const last = slots.length - slotSize;
  let slot = (hash << 1) & last;
  while (slots[slot] !== 0) slot = (slot + slotSize) & last;
  return slot;
}
