import { firstPassing } from '../../analysis/model/first-passing';
import type { HitPlace, Hits } from './hit-columns';
import { mergedLists, type Postings } from './postings';
import type { SelectionView } from './selection';
import { sequenceOf } from './sequence';

type Columns = Pick<Hits, 'parts' | 'at' | 'lengths' | 'runs'>;

/**
 * The places of a single word, however many they are: the lists of its spellings are all there is to know. They are counted by document,
 * and put in order only within the documents whose hits somebody looks at, or all together where somebody asks for all.
 */
export class WordHits implements Hits {
  readonly unsearched = 0;
  readonly length: number;
  readonly #view: SelectionView;
  readonly #lists: readonly Uint32Array[];
  readonly #offsets: Uint32Array;
  #ends: Uint32Array | undefined;
  #columns: Columns | undefined;
  /** The document that was looked at last, and its positions. */
  #seen: { readonly part: number; readonly positions: Uint32Array } | undefined;

  /** The positions in each of the `lists` ascend, and stand in no other list. */
  constructor(view: SelectionView, { offsets }: Pick<Postings, 'offsets'>, lists: readonly Uint32Array[]) {
    this.length = lists.reduce((sum, { length }) => sum + length, 0);
    this.#view = view;
    this.#lists = lists;
    this.#offsets = offsets;
  }

  get speeches(): number {
    const ends = this.#hitEnds;
    let [speeches, before] = [0, 0];
    for (const end of ends) {
      if (end > before) speeches += 1;
      before = end;
    }
    return speeches;
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
    if (index < 0 || index >= this.length) return undefined;
    const ends = this.#hitEnds;
    const part = firstPassing(0, ends.length, (at) => (ends[at] ?? 0) > index);
    const selected = this.#view.documents[part];
    const position = this.#positionsIn(part)[index - this.#hitStart(part)];
    if (selected === undefined || position === undefined) return undefined;
    const at = position - (this.#offsets[part] ?? 0);
    const { runs } = sequenceOf(selected);
    return { part, at, length: 1, run: firstPassing(0, runs.length, (run) => (runs[run] ?? 0) > at) };
  }

  /** By document the number of hits up to its end. */
  get #hitEnds(): Uint32Array {
    this.#ends ??= hitEndsOf(this.#lists, this.#offsets);
    return this.#ends;
  }

  #hitStart(part: number): number {
    return this.#hitEnds[part - 1] ?? 0;
  }

  /** The positions of a document, ascending. */
  #positionsIn(part: number): Uint32Array {
    if (this.#seen?.part !== part) {
      const [start, end] = [this.#offsets[part] ?? 0, this.#offsets[part + 1] ?? 0];
      const lists = this.#lists.map((list) => list.subarray(firstFrom(list, start), firstFrom(list, end)));
      this.#seen = { part, positions: mergedLists(lists) };
    }
    return this.#seen.positions;
  }

  #all(): Columns {
    this.#columns ??= columnsOf(this.#view, this.#offsets, mergedLists(this.#lists));
    return this.#columns;
  }
}

function hitEndsOf(lists: readonly Uint32Array[], offsets: Uint32Array): Uint32Array {
  const ends = new Uint32Array(offsets.length - 1);
  for (const list of lists) countByDocument(list, offsets, ends);
  for (let part = 1; part < ends.length; part++) ends[part] = (ends[part] ?? 0) + (ends[part - 1] ?? 0);
  return ends;
}

/** Adds to `counts` how many of the ascending positions stand in each document. */
function countByDocument(positions: Uint32Array, offsets: Uint32Array, counts: Uint32Array): void {
  let hit = 0;
  for (let part = 0; part < counts.length && hit < positions.length; part++) {
    const end = offsets[part + 1] ?? 0;
    const first = hit;
    while (hit < positions.length && (positions[hit] ?? 0) < end) hit++;
    counts[part] = (counts[part] ?? 0) + hit - first;
  }
}

function columnsOf(view: SelectionView, offsets: Uint32Array, positions: Uint32Array): Columns {
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

/** The place of the first of some ascending numbers that is a number or above it; their length where none is. */
const firstFrom = (numbers: Uint32Array, number: number): number =>
  firstPassing(0, numbers.length, (at) => (numbers[at] ?? 0) >= number);
