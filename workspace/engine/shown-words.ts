import { matchesPattern } from '../../analysis/concordance/query';
import { foldCase } from '../../analysis/tokens/fold-case';
import { alphabetOf, placesInAlphabet } from './alphabet';
import { compareWords } from './compare-words';
import { formCounts, type WordCounts } from './counts';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import type { HiddenWords } from './stop-list';
import type { Ties } from './tied-order';
import type { FormScheme } from './unit-scheme';

/** How a table shows its units, and how these stand in the alphabet. */
export interface ShownWords extends Ties {
  word(id: number): string;
}

const stemForms = new KeptByView<Uint32Array>();

type Counted = Pick<WordCounts, 'scheme' | 'stopList' | 'key'>;

/** What a unit is shown as: itself, a group by its name, a stem by its most frequent case-folded form in this view that is counted. */
export function shownWords(view: SelectionView, counted: Counted): ShownWords {
  const { groupOf, lexicon, unit, unitOf } = counted.scheme;
  const own =
    unit === 'stem' && unitOf
      ? shownStems(view, { ...counted, scheme: { ...counted.scheme, unitOf } })
      : shownNames(counted.scheme);
  if (groupOf === undefined) return own;
  const word = (id: number): string => groupOf(id) ?? own.word(id);
  return {
    word,
    compare: (a, b) =>
      groupOf(a) === undefined && groupOf(b) === undefined
        ? own.compare(a, b)
        : compareWords(word(a), word(b)) || compareWords(lexicon.wordOf(a), lexicon.wordOf(b)),
  };
}

function shownNames({ lexicon, compare }: WordCounts['scheme']): ShownWords {
  const word = (id: number): string => lexicon.wordOf(id);
  return { word, ...(compare ? { compare } : alphabetOf(lexicon)) };
}

type CountedStems = Counted & { readonly scheme: FormScheme };

function shownStems(view: SelectionView, counted: CountedStems): ShownWords {
  const { folded } = view.corpus;
  const places = placesInAlphabet(folded);
  const formOf = stemForms.get(view, counted.key, () => mostFrequentForms(view, counted));
  const place = (id: number): number => places[formOf[id] ?? 0] ?? 0;
  return { word: (id) => folded.wordOf(formOf[id] ?? 0), compare: (a, b) => place(a) - place(b) };
}

/** By stem the id of its form in `Corpus.folded`. */
function mostFrequentForms(view: SelectionView, { scheme, stopList }: CountedStems): Uint32Array {
  const forms = new Uint32Array(scheme.lexicon.size);
  const fill = (byStem: ReturnType<typeof formsOfStems>): void => {
    for (const [stem, [first]] of byStem) if (first !== undefined) forms[stem] = first.id;
  };
  // A stem all of whose forms are hidden is still asked for by name.
  fill(formsOfStems(view, { scheme }));
  if (stopList.words.length > 0) fill(formsOfStems(view, { scheme, stopList }));
  return forms;
}

interface FormCount {
  /** In `Corpus.folded`. */
  readonly id: number;
  readonly form: string;
  readonly count: number;
}

interface Stems {
  readonly scheme: FormScheme;
  /** Forms that it hides are left out. */
  readonly stopList?: HiddenWords;
}

/** By stem its case-folded forms in this view, most frequent first; of all stems, or of one a language. `scheme` is that of stems. */
export function formsOfStems(
  view: SelectionView,
  { scheme, stopList }: Stems,
  only?: (language: string | undefined) => number | undefined,
): ReadonlyMap<number, readonly FormCount[]> {
  const { foldedOf, folded } = view.corpus;
  const byStem = new Map<number, Map<number, number>>();
  formCounts(view).forEach(({ ids, counts }, part) => {
    const language = view.documents[part]?.document.source.language;
    const stemOf = scheme.unitOf(language);
    const wanted = only?.(language);
    const hides = stopList?.hides(language);
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      const stem = stemOf(form);
      if ((only !== undefined && stem !== wanted) || hides?.(form) === true) continue;
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

/** The ids whose shown word has the text in it, or is of its pattern where it has `*` or `?`; case does not count. A copy. */
export function filterByText(
  ids: Uint32Array,
  { word }: Pick<ShownWords, 'word'>,
  text: string,
): Uint32Array<ArrayBuffer> {
  const wanted = foldCase(text.trim());
  if (wanted === '') return Uint32Array.from(ids);
  const fits = /[*?]/.test(wanted)
    ? (shown: string) => matchesPattern(shown, wanted)
    : (shown: string) => shown.includes(wanted);
  return Uint32Array.from(ids.filter((id) => fits(foldCase(word(id)))));
}
