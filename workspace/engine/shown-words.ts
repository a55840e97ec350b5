import { foldCase } from '../../analysis/tokens/fold-case';
import { formCounts, type WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';

/** The alphabet of the tables, the same on every machine. */
const collator = new Intl.Collator('en');

/** Order of two words in a list; never 0 for two different words. */
export const compareWords = (a: string, b: string): number =>
  collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

const stemWords = new KeptByView<ReadonlyMap<number, string>>();

/** What a unit is shown as: itself, or for a stem its most frequent form in this view. */
export function shownWords(
  view: SelectionView,
  { scheme }: Pick<WordCounts, 'scheme'>,
): (id: number) => string {
  if (scheme.unit !== 'stem') return (id) => scheme.lexicon.wordOf(id);
  const shown = stemWords.get(view, '', () => {
    const best = new Map<number, string>();
    for (const [stem, forms] of formsOfStems(view, { scheme })) {
      const [first] = forms;
      if (first !== undefined) best.set(stem, first.form);
    }
    return best;
  });
  return (id) => shown.get(id) ?? scheme.lexicon.wordOf(id);
}

interface FormCount {
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
    Array.from(known, ([word, count]) => ({ form: folded.wordOf(word), count })).sort(
      (a, b) => b.count - a.count || compareWords(a.form, b.form),
    );
  return new Map(Array.from(byStem, ([stem, known]) => [stem, listed(known)]));
}

/** The ids whose shown word has the text in it, case folded; a copy. */
export function filterByText(
  ids: Uint32Array,
  words: (id: number) => string,
  text: string,
): Uint32Array<ArrayBuffer> {
  const wanted = foldCase(text.trim());
  if (wanted === '') return Uint32Array.from(ids);
  return Uint32Array.from(ids.filter((id) => foldCase(words(id)).includes(wanted)));
}
