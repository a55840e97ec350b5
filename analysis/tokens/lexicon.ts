import { printedUnit } from './fold-case';
import { keyHash, WordKey } from './word-key';
import type { WordScanner } from './word-scanner';

/** Of a slot: the id + 1 of its word (0: free), and its key. */
const slotSize = 4;

/**
 * Words by number and numbers by word. Ids count from 0 in the order in which words were first seen and never change. Words are kept
 * as code units in one typed array with a hash table over it: no string is made to look one up, and no `Map` ends at 16.7 million.
 *
 * The columns have room for the words of a few speeches from the start: while they are not replaced by longer ones the runtime compiles
 * them into the loops that read them. Memory that nothing was written to costs nothing.
 */
export class Lexicon {
  /** Word i stands at [#offsets[i], #offsets[i + 1]); behind the last one stands the word that is being looked up. */
  #units = new Uint16Array(1 << 19);
  #offsets = new Uint32Array(1 << 16);
  /** Open addressing by `keyHash`; a power of two of slots, at most half of them taken. */
  #slots = new Int32Array(slotSize << 17);
  #words: (string | undefined)[] = [];
  #size = 0;
  /** Of the word that is being looked up. */
  readonly #key = new WordKey();

  get size(): number {
    return this.#size;
  }

  /** The id of the word at [start, end) of the text, as `printedForm` has it; a new one where it was never seen. */
  intern(text: string, start = 0, end = text.length): number {
    return this.#internWritten(this.#write(text, start, end));
  }

  /** The id of a word; undefined where it was never seen. */
  find(word: string): number | undefined {
    const to = this.#write(word, 0, word.length);
    const id = this.#find(to);
    return id >= 0 ? id : undefined;
  }

  /** `intern` of another lexicon's word in small letters. */
  internLowerCase(other: Lexicon, id: number): number {
    const to = this.#writeLowerCase(other, id);
    return to === undefined ? this.intern(other.#spell(id).toLowerCase()) : this.#internWritten(to);
  }

  /** Writes into `ids`, from place `to` on, the number of each word of a page of this text, as `intern` gives it. */
  internPage(text: string, page: WordScanner, ids: Uint32Array, to = 0): void {
    for (let word = 0; word < page.size; word++) {
      word = this.#findFrom(text, page, word, ids, to);
      if (word < page.size) ids[to + word] = this.intern(text, page.starts[word], page.ends[word]);
    }
  }

  /** `internPage` from a word on, up to the first that is not here or stands otherwise in the text than here: where that is. */
  #findFrom(
    text: string,
    { starts, ends, highs, lows, rests, size }: WordScanner,
    first: number,
    ids: Uint32Array,
    to: number,
  ): number {
    const slots = this.#slots;
    const offsets = this.#offsets;
    const units = this.#units;
    const last = slots.length - slotSize;
    for (let word = first; word < size; word++) {
      const high = highs[word] ?? 0;
      const low = lows[word] ?? 0;
      const rest = rests[word] ?? 0;
      let slot = (keyHash(high, low, rest) << 2) & last;
      while (
        slots[slot] !== 0 &&
        (slots[slot + 1] !== low || slots[slot + 2] !== high || slots[slot + 3] !== rest)
      )
        slot = (slot + slotSize) & last;
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return word;
      if (rest < 0) {
        const start = starts[word] ?? 0;
        const length = (ends[word] ?? 0) - start;
        const from = offsets[id] ?? 0;
        if ((offsets[id + 1] ?? 0) - from !== length) return word;
        let at = 0;
        while (at < length && units[from + at] === text.charCodeAt(start + at)) at++;
        if (at < length) return word;
      }
      ids[to + word] = id;
    }
    return size;
  }

  /** The word of an id that this lexicon gave. */
  wordOf(id: number): string {
    const known = this.#words[id];
    if (known !== undefined) return known;
    if (id < 0 || id >= this.#size) throw new RangeError(`No word has the number ${id}.`);
    const word = this.#spell(id);
    this.#words[id] = word;
    return word;
  }

  /** A new string of the word's letters. */
  #spell(id: number): string {
    const to = this.#offsets[id + 1] ?? 0;
    let word = '';
    for (let at = this.#offsets[id] ?? 0; at < to; at += 8192)
      word += String(
        Reflect.apply(String.fromCharCode, undefined, this.#units.subarray(at, Math.min(at + 8192, to))),
      );
    return word;
  }

  /** Where the last word ends, and one that is looked up is written. */
  get #end(): number {
    return this.#offsets[this.#size] ?? 0;
  }

  /** Writes the printed form of [start, end) behind the last word; its end. */
  #write(text: string, start: number, end: number): number {
    const units = this.#roomFor(end - start);
    let to = this.#end;
    for (let at = start; at < end; at++) {
      const unit = printedUnit(text.charCodeAt(at));
      if (unit !== undefined) units[to++] = unit;
    }
    return to;
  }

  /** `#write` of another lexicon's word in small letters; undefined where they are not all of ASCII: those only a string can tell. */
  #writeLowerCase(other: Lexicon, id: number): number | undefined {
    const from = other.#offsets[id] ?? 0;
    const length = (other.#offsets[id + 1] ?? 0) - from;
    const units = this.#roomFor(length);
    const start = this.#end;
    for (let at = 0; at < length; at++) {
      const unit = other.#units[from + at] ?? 0;
      if (unit >= 0x80) return undefined;
      units[start + at] = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    }
    return start + length;
  }

  /** The code units of all words, with room for so many more. */
  #roomFor(more: number): Uint16Array {
    const needed = this.#end + more;
    if (needed > this.#units.length) {
      const longer = new Uint16Array(Math.max(this.#units.length * 2, needed));
      longer.set(this.#units);
      this.#units = longer;
    }
    return this.#units;
  }

  #internWritten(to: number): number {
    const id = this.#find(to);
    return id >= 0 ? id : this.#keepWritten(to);
  }

  /** The id of the written word that ends at `to`, whose key is read; -1 where it was never seen. */
  #find(to: number): number {
    const key = this.#key;
    key.read(this.#units, this.#end, to);
    const slots = this.#slots;
    const last = slots.length - slotSize;
    for (let slot = (keyHash(key.high, key.low, key.rest) << 2) & last; ; slot = (slot + slotSize) & last) {
      const taken = slots[slot] ?? 0;
      if (taken === 0) return -1;
      const same =
        slots[slot + 1] === key.low && slots[slot + 2] === key.high && slots[slot + 3] === key.rest;
      if (same && (key.rest >= 0 || this.#isWritten(taken - 1, to))) return taken - 1;
    }
  }

  /** Whether the written word that ends at `to` is that of an id. */
  #isWritten(id: number, to: number): boolean {
    const units = this.#units;
    const from = this.#offsets[id] ?? 0;
    const length = (this.#offsets[id + 1] ?? 0) - from;
    const written = this.#end;
    if (to - written !== length) return false;
    for (let at = 0; at < length; at++) if (units[from + at] !== units[written + at]) return false;
    return true;
  }

  /** Gives the written word that ends at `to`, whose key was read, the next id. */
  #keepWritten(to: number): number {
    const id = this.#size++;
    if (id + 1 >= this.#offsets.length) {
      const longer = new Uint32Array(this.#offsets.length * 2);
      longer.set(this.#offsets);
      this.#offsets = longer;
    }
    this.#offsets[id + 1] = to;
    if (this.#size * 2 * slotSize > this.#slots.length) this.#growSlots();
    const { high, low, rest } = this.#key;
    occupy(this.#slots, id + 1, high, low, rest);
    return id;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += slotSize) {
      const taken = old[at] ?? 0;
      if (taken !== 0) occupy(slots, taken, old[at + 2] ?? 0, old[at + 1] ?? 0, old[at + 3] ?? 0);
    }
    this.#slots = slots;
  }
}

/** Writes an id + 1 and its key into the first free slot from where the key's hash points. */
function occupy(slots: Int32Array, taken: number, high: number, low: number, rest: number): void {
  const last = slots.length - slotSize;
  let slot = (keyHash(high, low, rest) << 2) & last;
  while (slots[slot] !== 0) slot = (slot + slotSize) & last;
  slots[slot] = taken;
  slots[slot + 1] = low;
  slots[slot + 2] = high;
  slots[slot + 3] = rest;
}
