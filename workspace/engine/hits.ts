import { findMatches, type Accepts } from '../../analysis/concordance/find-matches';
import type { QueryWord } from '../../analysis/concordance/query';
import { acceptedForms, type Likeness } from './accepted-forms';
import { formCounts } from './counts';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';

/** One place where a query's words stand: `length` words of the document's sequence from `at` on. */
export interface Hit {
  readonly selected: SelectedDocument;
  readonly at: number;
  readonly length: number;
}

/** All places of a query in a view, in the order of the texts. */
export function findHits(
  view: SelectionView,
  words: readonly QueryWord[],
  likeness: Likeness,
): readonly Hit[] {
  const byLanguage = new Map<string | undefined, readonly Accepts[]>();
  const forms = formCounts(view);
  return view.documents.flatMap((selected, part) => {
    const { language } = selected.document.source;
    const places =
      byLanguage.get(language) ??
      acceptedForms(view.corpus, words, likeness, { language, forms: formsOf(view, language) });
    byLanguage.set(language, places);
    // Most words of a query stand in few speeches: the others need not be gone through.
    const canStandHere = places.every((accepts) => accepts === undefined || has(forms[part]?.ids, accepts));
    if (!canStandHere) return [];
    const { forms: said, runs } = sequenceOf(selected);
    return findMatches(said, runs, places).map((at) => ({ selected, at, length: words.length }));
  });
}

const has = (ids: Uint32Array | undefined, accepts: Uint8Array): boolean =>
  ids?.some((id) => accepts[id] === 1) ?? false;

/** The forms of the view's documents of this language, some more than once. */
function* formsOf(view: SelectionView, language: string | undefined): Generator<number> {
  for (const [part, { ids }] of formCounts(view).entries()) {
    if (view.documents[part]?.document.source.language === language) yield* ids;
  }
}
