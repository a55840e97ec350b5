import type { StopList, Unit } from '../contract/tables';
import type { Corpus } from './corpus';
import { KeptByView } from './kept-by-view';
import type { SelectedDocument, SelectionView } from './selection';
import { hiddenWords, type HiddenWords } from './stop-list';
import { languagesOf, unitScheme, type UnitScheme } from './units';

/** How often each word stands in one part (a document, a turn): the ids that occur and their counts, side by side. */
export interface PartCounts {
  readonly ids: Uint32Array;
  readonly counts: Uint32Array;
  /** All tokens of the part, hidden ones too. */
  readonly tokens: number;
}

/** The words of a view by unit, without those that the stop list hides. */
export interface WordCounts {
  readonly scheme: UnitScheme;
  readonly stopList: HiddenWords;
  /** A part a document, in the view's order. */
  readonly parts: readonly PartCounts[];
  /** By unit id, as long as the scheme's lexicon. */
  readonly counts: Uint32Array;
  readonly speeches: Uint32Array;
  /** Units with a count, in the order of their ids. */
  readonly types: Uint32Array;
  readonly tokens: number;
  readonly hidden: number;
}

/** Counts what occurs, by id, part after part: one array over all ids that is wiped only where it was touched. */
export class Tally {
  #counts = new Uint32Array(1 << 12);
  #touched = new Uint32Array(1 << 12);
  #size = 0;

  add(id: number, times = 1): void {
    if (id >= this.#counts.length) this.#counts = longer(this.#counts, id + 1);
    if (this.#counts[id] === 0) {
      if (this.#size === this.#touched.length) this.#touched = longer(this.#touched, this.#size + 1);
      this.#touched[this.#size++] = id;
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + times;
  }

  /** What was counted since the last time, ids ascending. */
  take(tokens: number): PartCounts {
    const ids = this.#touched.slice(0, this.#size).sort();
    const counts = new Uint32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      counts[at] = this.#counts[id] ?? 0;
      this.#counts[id] = 0;
    }
    this.#size = 0;
    return { ids, counts, tokens };
  }
}

function longer(column: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(needed, column.length * 2));
  copy.set(column);
  return copy;
}

const forms = new KeptByView<readonly PartCounts[]>();
const words = new KeptByView<WordCounts>();

/** Forms by document, with all tokens. */
export function formCounts(view: SelectionView): readonly PartCounts[] {
  return forms.get(view, '', () => {
    const tally = new Tally();
    return view.documents.map((selected) => countForms(selected, tally));
  });
}

function countForms({ document, stretches, tokens }: SelectedDocument, tally: Tally): PartCounts {
  for (const { from, to } of stretches) {
    for (let token = from; token < to; token++) tally.add(document.forms[token] ?? 0);
  }
  return tally.take(tokens);
}

/** `like` is the view beside it in a comparison, so that both are counted by the same scheme. */
export async function wordCounts(
  corpus: Corpus,
  view: SelectionView,
  { unit, stopList }: { readonly unit: Unit; readonly stopList: StopList },
  like: SelectionView = view,
): Promise<WordCounts> {
  const languages = languagesOf(view, like);
  const scheme = await unitScheme(corpus, unit, languages);
  const hidden = await hiddenWords(corpus, stopList, languages);
  return words.get(view, JSON.stringify([unit, stopList, languages]), () => countWords(view, scheme, hidden));
}

function countWords(view: SelectionView, scheme: UnitScheme, stopList: HiddenWords): WordCounts {
  const tally = new Tally();
  let hidden = 0;
  const parts = formCounts(view).map(({ ids, counts, tokens }, part) => {
    const language = view.documents[part]?.document.source.language;
    const [unitOf, hides] = [scheme.unitOf(language), stopList.hides(language)];
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      const count = counts[at] ?? 0;
      if (hides(form)) hidden += count;
      else tally.add(unitOf(form), count);
    }
    return tally.take(tokens);
  });
  return { scheme, stopList, parts, hidden, tokens: view.tokens, ...sumOf(parts, scheme.lexicon.size) };
}

function idsWithCount(counts: Uint32Array): Uint32Array {
  const ids = new Uint32Array(counts.length);
  let size = 0;
  for (let id = 0; id < counts.length; id++) if (counts[id] !== 0) ids[size++] = id;
  return ids.slice(0, size);
}

function sumOf(
  parts: readonly PartCounts[],
  size: number,
): Pick<WordCounts, 'counts' | 'speeches' | 'types'> {
  const counts = new Uint32Array(size);
  const speeches = new Uint32Array(size);
  for (const part of parts) {
    for (let at = 0; at < part.ids.length; at++) {
      const id = part.ids[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + (part.counts[at] ?? 0);
      speeches[id] = (speeches[id] ?? 0) + 1;
    }
  }
  return { counts, speeches, types: idsWithCount(counts) };
}
