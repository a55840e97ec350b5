/** Places where a query's words stand, side by side, in the order of the texts. */
export interface Hits {
  readonly length: number;
  /** Which document of the view. */
  readonly parts: Uint32Array;
  /** The first word, in the document's sequence. */
  readonly at: Uint32Array;
  /** In words. */
  readonly lengths: Uint32Array;
  /** Which run (turn) of the document's sequence. */
  readonly runs: Uint32Array;
  /** Documents that could not be searched, as their language has no tagger. */
  readonly unsearched: number;
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
    return {
      length: this.#size,
      parts: cut(this.#parts),
      at: cut(this.#at),
      lengths: cut(this.#lengths),
      runs: cut(this.#runs),
      unsearched,
    };
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
  const picked = (column: Uint32Array): Uint32Array => order.map((hit) => column[hit] ?? 0);
  return {
    length: order.length,
    parts: picked(hits.parts),
    at: picked(hits.at),
    lengths: picked(hits.lengths),
    runs: picked(hits.runs),
    unsearched: hits.unsearched,
  };
}

/** The places of the hits that pass, in order. */
export function hitsThat(hits: Hits, passes: (hit: number) => boolean): Uint32Array {
  const order = new Uint32Array(hits.length);
  let size = 0;
  for (let hit = 0; hit < hits.length; hit++) if (passes(hit)) order[size++] = hit;
  return order.slice(0, size);
}
