import { firstPassing } from '../../analysis/model/first-passing';
import type { HitPlace, Hits } from './hit-columns';
import type { Postings } from './postings';
import type { SelectionView } from './selection';
import { sequenceOf } from './sequence';

/**
 * The places of a single word: its positions are all there is to know, however many they are. Which document and turn each stands in is
 * told when somebody asks.
 */
export class WordHits implements Hits {
  readonly unsearched = 0;
  readonly #view: SelectionView;
  readonly #positions: Uint32Array;
  readonly #offsets: Uint32Array;
  #speeches: number | undefined;
  #columns: Pick<Hits, 'parts' | 'at' | 'lengths' | 'runs'> | undefined;

  /** `positions` ascend. */
  constructor(view: SelectionView, { offsets }: Pick<Postings, 'offsets'>, positions: Uint32Array) {
    this.#view = view;
    this.#positions = positions;
    this.#offsets = offsets;
  }

  get length(): number {
    return this.#positions.length;
  }

  get speeches(): number {
    this.#speeches ??= this.#countSpeeches();
    return this.#speeches;
  }

  get parts(): Uint32Array {
    return this.#all().parts;
  }

  get at(): Uint32Array {
    return this.#all().at;
  }

  get lengths(): Uint32Array {
    return this.#all().lengths;
  }

  get runs(): Uint32Array {
    return this.#all().runs;
  }

  hit(index: number): HitPlace | undefined {
    const position = this.#positions[index];
    if (position === undefined) return undefined;
    const part = firstAbove(this.#offsets, position) - 1;
    const selected = this.#view.documents[part];
    if (selected === undefined) return undefined;
    const at = position - (this.#offsets[part] ?? 0);
    return { part, at, length: 1, run: firstAbove(sequenceOf(selected).runs, at) };
  }

  #countSpeeches(): number {
    let speeches = 0;
    for (let hit = 0; hit < this.length; speeches++) {
      const part = firstAbove(this.#offsets, this.#positions[hit] ?? 0) - 1;
      hit = firstAbove(this.#positions, (this.#offsets[part + 1] ?? 0) - 1, hit);
    }
    return speeches;
  }

  #all(): Pick<Hits, 'parts' | 'at' | 'lengths' | 'runs'> {
    this.#columns ??= columnsOf(this.#view, this.#offsets, this.#positions);
    return this.#columns;
  }
}

function columnsOf(
  view: SelectionView,
  offsets: Uint32Array,
  positions: Uint32Array,
): Pick<Hits, 'parts' | 'at' | 'lengths' | 'runs'> {
  const { length } = positions;
  const [parts, at, runs] = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  let hit = 0;
  for (let part = 0; hit < length; part++) {
    const selected = view.documents[part];
    const end = offsets[part + 1] ?? Infinity;
    if (selected === undefined || (positions[hit] ?? 0) >= end) continue;
    const ends = sequenceOf(selected).runs;
    const offset = offsets[part] ?? 0;
    let run = 0;
    for (; hit < length && (positions[hit] ?? 0) < end; hit++) {
      const place = (positions[hit] ?? 0) - offset;
      while (place >= (ends[run] ?? Infinity)) run += 1;
      parts[hit] = part;
      at[hit] = place;
      runs[hit] = run;
    }
  }
  return { parts, at, lengths: new Uint32Array(length).fill(1), runs };
}

/** The place of the first of some ascending numbers, from `from` on, that is above a number; their length where none is. */
const firstAbove = (numbers: Uint32Array, number: number, from = 0): number =>
  firstPassing(from, numbers.length, (at) => (numbers[at] ?? 0) > number);
