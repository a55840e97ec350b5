import { foldCase } from '../../analysis/tokens/fold-case';
import { formCounts } from './counts';
import type { SelectionView } from './selection';

/**
 * The languages of a view in whose texts a word is said, in small or capital letters. Where none has it, it may be a form of any: all.
 * A stem tells of a word in these alone: that of English `not` is in Spanish the one of `nota`.
 */
export function languagesWith(view: SelectionView, word: string): ReadonlySet<string | undefined> {
  const { folded, foldedOf } = view.corpus;
  const wanted = folded.find(foldCase(word));
  const [all, having] = [new Set<string | undefined>(), new Set<string | undefined>()];
  for (const [part, { ids }] of formCounts(view).entries()) {
    const language = view.documents[part]?.document.source.language;
    all.add(language);
    if (!having.has(language) && ids.some((form) => foldedOf[form] === wanted)) having.add(language);
  }
  return having.size === 0 ? all : having;
}
