/** Rows of a long table that are looked at: [from, to). */
export interface Looked {
  readonly from: number;
  readonly to: number;
}

interface Options {
  /** Rows of a page. */
  readonly size: number;
  /** Brings a page; answers whether it is there now. */
  readonly bring: (page: number) => Promise<boolean>;
}

/**
 * Brings the pages of a long table that are looked at, one after the other: what was scrolled past while one was on its way is not
 * asked for. The first page is there already.
 */
export class PageLoader {
  readonly #options: Options;
  readonly #there = new Set([0]);
  #looked: Looked = { from: 0, to: 0 };
  #busy = false;
  #left = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** What is looked at now. A page that could not be had is asked for again when it is looked at again. */
  look(at: Looked): void {
    this.#looked = at;
    void this.#bring();
  }

  /** Nobody looks at the table any more. */
  leave(): void {
    this.#left = true;
  }

  async #bring(): Promise<void> {
    const page = this.#busy || this.#left ? undefined : this.#missing();
    if (page === undefined) return;
    this.#busy = true;
    const there = await this.#options.bring(page);
    this.#busy = false;
    if (!there) return;
    this.#there.add(page);
    await this.#bring();
  }

  #missing(): number | undefined {
    const { size } = this.#options;
    const { from, to } = this.#looked;
    for (let page = Math.floor(from / size); page * size < to; page += 1)
      if (!this.#there.has(page)) return page;
    return undefined;
  }
}
