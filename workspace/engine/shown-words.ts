import { foldCase } from '../../analysis/tokens/fold-case';
import { compareWords, placesInAlphabet } from './alphabet';
import { formCounts, type WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';

/** How a table shows its units. */
export interface ShownWords {
  word(id: number): string;
  /** Its place in the alphabet. */
  place(id: number): number;
}

const stemForms = new KeptByView<Uint32Array>();

/** What a unit is shown as: itself, or for a stem its most frequent case-folded form in this view. */
export function shownWords(view: SelectionView, { scheme }: Pick<WordCounts, 'scheme'>): ShownWords {
  if (scheme.unit !== 'stem') {
    const places = placesInAlphabet(scheme.lexicon);
    return { word: (id) => scheme.lexicon.wordOf(id), place: (id) => places[id] ?? 0 };
  }
  const { folded } = view.corpus;
  const places = placesInAlphabet(folded);
  const formOf = stemForms.get(view, '', () => mostFrequentForms(view, scheme));
  return {
    word: (id) => folded.wordOf(formOf[id] ?? 0),
    place: (id) => places[formOf[id] ?? 0] ?? 0,
  };
}

/** By stem the id of its form in `Corpus.folded`. */
function mostFrequentForms(view: SelectionView, scheme: WordCounts['scheme']): Uint32Array {
  const byStem = formsOfStems(view, { scheme });
  const forms = new Uint32Array(scheme.lexicon.size);
  for (const [stem, [first]] of byStem) if (first !== undefined) forms[stem] = first.id;
  return forms;
}

interface FormCount {
  /** In `Corpus.folded`. */
  readonly id: number;
  readonly form: string;
  readonly count: number;
}

/** By stem its case-folded forms in this view, most frequent first; of all stems or of `only` one. `scheme` is that of stems. */
export function formsOfStems(
  view: SelectionView,
  { scheme }: Pick<WordCounts, 'scheme'>,
  only?: number,
): ReadonlyMap<number, readonly FormCount[]> {
  const { foldedOf, folded } = view.corpus;
  const byStem = new Map<number, Map<number, number>>();
  formCounts(view).forEach(({ ids, counts }, part) => {
    const stemOf = scheme.unitOf(view.documents[part]?.document.source.language);
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      const stem = stemOf(form);
      if (only !== undefined && stem !== only) continue;
      const known = byStem.get(stem) ?? new Map<number, number>();
      byStem.set(stem, known);
      const word = foldedOf[form] ?? 0;
      known.set(word, (known.get(word) ?? 0) + (counts[at] ?? 0));
    }
  });
  const listed = (known: ReadonlyMap<number, number>): readonly FormCount[] =>
    Array.from(known, ([id, count]) => ({ id, form: folded.wordOf(id), count })).sort(
      (a, b) => b.count - a.count || compareWords(a.form, b.form),
    );
  return new Map(Array.from(byStem, ([stem, known]) => [stem, listed(known)]));
}

/** The ids whose shown word has the text in it, case folded; a copy. */
export function filterByText(
  ids: Uint32Array,
  { word }: Pick<ShownWords, 'word'>,
  text: string,
): Uint32Array<ArrayBuffer> {
  const wanted = foldCase(text.trim());
  if (wanted === '') return Uint32Array.from(ids);
  return Uint32Array.from(ids.filter((id) => foldCase(word(id)).includes(wanted)));
}
