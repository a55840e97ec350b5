import { printedUnit } from './fold-case';
import { keyHash, WordKey } from './word-key';
import type { WordScanner } from './word-scanner';

/** Places of a key: its low, high and rest, and one that is free, so that a key is found by shifting. */
const keySize = 4;

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
  /** Key i stands at [i * keySize, i * keySize + 3): those of frequent words, which come first, stand together. */
  #keys = new Int32Array(keySize << 16);
  /** The id + 1 of a word, or 0, by open addressing from its `keyHash`; a power of two of slots, at most half of them taken. */
  #slots = new Uint32Array(1 << 17);
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
    const keys = this.#keys;
    const offsets = this.#offsets;
    const units = this.#units;
    const last = slots.length - 1;
    for (let word = first; word < size; word++) {
      const high = highs[word] ?? 0;
      const low = lows[word] ?? 0;
      const rest = rests[word] ?? 0;
      let slot = keyHash(high, low, rest) & last;
      let id = (slots[slot] ?? 0) - 1;
      while (id >= 0) {
        const key = id * keySize;
        if (keys[key] === low && keys[key + 1] === high && keys[key + 2] === rest) break;
        slot = (slot + 1) & last;
        id = (slots[slot] ?? 0) - 1;
      }
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
    const keys = this.#keys;
    const last = slots.length - 1;
    for (let slot = keyHash(key.high, key.low, key.rest) & last; ; slot = (slot + 1) & last) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return -1;
      const at = id * keySize;
      const same = keys[at] === key.low && keys[at + 1] === key.high && keys[at + 2] === key.rest;
      if (same && (key.rest >= 0 || this.#isWritten(id, to))) return id;
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
    if (id + 1 >= this.#offsets.length) this.#growColumns();
    this.#offsets[id + 1] = to;
    const at = id * keySize;
    this.#keys[at] = this.#key.low;
    this.#keys[at + 1] = this.#key.high;
    this.#keys[at + 2] = this.#key.rest;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    else this.#occupy(id);
    return id;
  }

  #growColumns(): void {
    const offsets = new Uint32Array(this.#offsets.length * 2);
    offsets.set(this.#offsets);
    this.#offsets = offsets;
    const keys = new Int32Array(this.#keys.length * 2);
    keys.set(this.#keys);
    this.#keys = keys;
  }

  /** A table twice as long, with all words. */
  #growSlots(): void {
    this.#slots = new Uint32Array(this.#slots.length * 2);
    for (let id = 0; id < this.#size; id++) this.#occupy(id);
  }

  /** Writes a word into the first free slot from where its key's hash points. */
  #occupy(id: number): void {
    const slots = this.#slots;
    const keys = this.#keys;
    const last = slots.length - 1;
    const at = id * keySize;
    let slot = keyHash(keys[at + 1] ?? 0, keys[at] ?? 0, keys[at + 2] ?? 0) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = id + 1;
  }
}
