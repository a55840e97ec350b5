const softHyphen = 0xad;

/** A code unit as it stands in a type's key (`printedForm` in fold-case.ts): typographic apostrophes and hyphens become plain ones. */
function plainUnit(unit: number): number {
  if (unit === 0x2019 || unit === 0x2bc) return 0x27;
  return unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;
}

/**
 * Words by number and numbers by word. Ids count from 0 in the order in which words were first seen and never change. Words are kept
 * as code units in one typed array with a hash table over it: no string is made to look one up, and no `Map` ends at 16.7 million.
 */
export class Lexicon {
  #units = new Uint16Array(1 << 16);
  /** Word i stands at [#offsets[i], #offsets[i + 1]) of #units. */
  #offsets = new Uint32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** Ids + 1 by hash, open addressing; a power of two long. */
  #slots = new Int32Array(1 << 13);
  #words: (string | undefined)[] = [];
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The id of the word at [start, end) of the text, as `printedForm` has it; a new one where it was never seen. */
  intern(text: string, start = 0, end = text.length): number {
    const from = this.#write(text, start, end);
    const length = this.#end - from;
    const hash = this.#hash;
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0) return this.#add(slot, hash, length);
      if (this.#hashes[id] === hash && this.#equals(id, from, length)) return id;
    }
  }

  /** The id of a word; undefined where it was never seen. */
  find(word: string): number | undefined {
    const from = this.#write(word, 0, word.length);
    const length = this.#end - from;
    const mask = this.#slots.length - 1;
    for (let slot = this.#hash & mask; ; slot = (slot + 1) & mask) {
      const id = (this.#slots[slot] ?? 0) - 1;
      if (id < 0) return undefined;
      if (this.#hashes[id] === this.#hash && this.#equals(id, from, length)) return id;
    }
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

  #end = 0;
  #hash = 0;

  /** Writes the normalised word behind the last one, without keeping it; its end and hash stand in #end and #hash. */
  #write(text: string, start: number, end: number): number {
    const from = this.#offsets[this.#size] ?? 0;
    if (from + (end - start) > this.#units.length) this.#growUnits(from + (end - start));
    const units = this.#units;
    let at = from;
    let hash = 0x811c9dc5 | 0;
    for (let index = start; index < end; index++) {
      let unit = text.charCodeAt(index);
      if (unit > 0x7f) {
        if (unit === softHyphen) continue;
        unit = plainUnit(unit);
      }
      units[at++] = unit;
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    hash ^= hash >>> 15;
    this.#hash = Math.imul(hash, 0x2c1b3c6d);
    this.#end = at;
    return from;
  }

  #equals(id: number, from: number, length: number): boolean {
    const start = this.#offsets[id] ?? 0;
    if ((this.#offsets[id + 1] ?? 0) - start !== length) return false;
    const units = this.#units;
    for (let index = 0; index < length; index++) {
      if (units[start + index] !== units[from + index]) return false;
    }
    return true;
  }

  #add(slot: number, hash: number, length: number): number {
    const id = this.#size++;
    if (id + 1 >= this.#offsets.length) {
      this.#offsets = grown(this.#offsets);
      this.#hashes = grown(this.#hashes);
    }
    this.#offsets[id + 1] = (this.#offsets[id] ?? 0) + length;
    this.#hashes[id] = hash;
    this.#slots[slot] = id + 1;
    if (this.#size * 2 > this.#slots.length) this.#growSlots();
    return id;
  }

  #growUnits(needed: number): void {
    const units = new Uint16Array(Math.max(this.#units.length * 2, needed));
    units.set(this.#units);
    this.#units = units;
  }

  #growSlots(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < this.#size; id++) {
      let slot = (this.#hashes[id] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
    this.#slots = slots;
  }
}

function grown<Column extends Uint32Array | Int32Array>(column: Column): Column;
function grown(column: Uint32Array | Int32Array): Uint32Array | Int32Array {
  const larger =
    column instanceof Uint32Array ? new Uint32Array(column.length * 2) : new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
