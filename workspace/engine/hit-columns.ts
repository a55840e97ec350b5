/** One place where a query's words stand. */
export interface HitPlace {
  /** Which document of the view. */
  readonly part: number;
  /** The first word, in the document's sequence. */
  readonly at: number;
  /** In words. */
  readonly length: number;
  /** Which run (turn) of the document's sequence. */
  readonly run: number;
}

/** Places where a query's words stand, in the order of the texts. The columns are made when first asked for. */
export interface Hits {
  readonly length: number;
  /** Documents of the view that have one. */
  readonly speeches: number;
  /** By hit, as in `HitPlace`. */
  readonly parts: Uint32Array;
  readonly at: Uint32Array;
  readonly lengths: Uint32Array;
  readonly runs: Uint32Array;
  /** Documents that could not be searched, as their language has no tagger. */
  readonly unsearched: number;
  /** One of them; undefined where there are fewer. */
  hit(index: number): HitPlace | undefined;
}

type Columns = Pick<Hits, 'parts' | 'at' | 'lengths' | 'runs'>;

class ColumnHits implements Hits {
  readonly length: number;
  readonly parts: Uint32Array;
  readonly at: Uint32Array;
  readonly lengths: Uint32Array;
  readonly runs: Uint32Array;
  readonly unsearched: number;

  constructor({ parts, at, lengths, runs }: Columns, unsearched: number) {
    this.length = parts.length;
    this.parts = parts;
    this.at = at;
    this.lengths = lengths;
    this.runs = runs;
    this.unsearched = unsearched;
  }

  get speeches(): number {
    return this.parts.reduce((sum, part, hit) => sum + (hit > 0 && part === this.parts[hit - 1] ? 0 : 1), 0);
  }

  hit(index: number): HitPlace | undefined {
    const [part, at, length, run] = [
      this.parts[index],
      this.at[index],
      this.lengths[index],
      this.runs[index],
    ];
    return part === undefined || at === undefined || length === undefined || run === undefined
      ? undefined
      : { part, at, length, run };
  }
}

/** Takes hits one by one and gives them as columns. */
export class HitColumns {
  #parts = new Uint32Array(1 << 10);
  #at = new Uint32Array(1 << 10);
  #lengths = new Uint32Array(1 << 10);
  #runs = new Uint32Array(1 << 10);
  #size = 0;

  add(part: number, at: number, length: number, run: number): void {
    if (this.#size === this.#parts.length) this.#grow();
    this.#parts[this.#size] = part;
    this.#at[this.#size] = at;
    this.#lengths[this.#size] = length;
    this.#runs[this.#size] = run;
    this.#size += 1;
  }

  take(unsearched: number): Hits {
    const cut = (column: Uint32Array): Uint32Array => column.slice(0, this.#size);
    return new ColumnHits(
      {
        parts: cut(this.#parts),
        at: cut(this.#at),
        lengths: cut(this.#lengths),
        runs: cut(this.#runs),
      },
      unsearched,
    );
  }

  #grow(): void {
    const longer = (column: Uint32Array): Uint32Array<ArrayBuffer> => {
      const copy = new Uint32Array(column.length * 2);
      copy.set(column);
      return copy;
    };
    this.#parts = longer(this.#parts);
    this.#at = longer(this.#at);
    this.#lengths = longer(this.#lengths);
    this.#runs = longer(this.#runs);
  }
}

/** The hits at these places of the columns, in this order. */
export function pickHits(hits: Hits, order: Uint32Array): Hits {
  const picked = (column: Uint32Array): Uint32Array => {
    const values = new Uint32Array(order.length);
    for (let at = 0; at < order.length; at++) values[at] = column[order[at] ?? 0] ?? 0;
    return values;
  };
  return new ColumnHits(
    {
      parts: picked(hits.parts),
      at: picked(hits.at),
      lengths: picked(hits.lengths),
      runs: picked(hits.runs),
    },
    hits.unsearched,
  );
}

/** The places of the hits that pass, in order. */
export function hitsThat(hits: Hits, passes: (hit: number) => boolean): Uint32Array {
  const order = new Uint32Array(hits.length);
  let size = 0;
  for (let hit = 0; hit < hits.length; hit++) if (passes(hit)) order[size++] = hit;
  return order.slice(0, size);
}

/** [from, to) of the hits of each document, for hits in the order of the texts. */
export function* hitsByPart({
  parts,
  length,
}: Pick<Hits, 'parts' | 'length'>): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (let hit = 1; hit <= length; hit++) {
    if (hit < length && parts[hit] === parts[from]) continue;
    yield [from, hit];
    from = hit;
  }
}
