import { Lexicon } from './lexicon';

/** The spellings of a word put together: for each form of a lexicon, which may grow, its case-folded form. */
export class FoldedForms {
  /** The case-folded forms; ids in the order in which they were first met. */
  readonly folded = new Lexicon();
  readonly #forms: Lexicon;
  #of = new Uint32Array(1 << 16);
  #known = 0;

  constructor(forms: Lexicon) {
    this.#forms = forms;
  }

  /** For each form's id the id of its case-folded form in `folded`; may be longer than the lexicon. Read it again after the lexicon grew. */
  get of(): Uint32Array {
    const { size } = this.#forms;
    if (this.#of.length < size) {
      const longer = new Uint32Array(size * 2);
      longer.set(this.#of);
      this.#of = longer;
    }
    for (; this.#known < size; this.#known++)
      this.#of[this.#known] = this.folded.internLowerCase(this.#forms, this.#known);
    return this.#of;
  }
}
