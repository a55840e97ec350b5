import { matchesPattern, type QueryWord } from '../../analysis/concordance/query';
import type { Accepts } from '../../analysis/concordance/find-matches';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { Corpus } from './corpus';
import type { UnitScheme } from './units';

/** How a word of a query is compared with a form. */
export type Likeness =
  | { readonly kind: 'same-case' }
  | { readonly kind: 'folded' }
  /** Every form of the stem, in the language of the document. `scheme` is that of stems. */
  | { readonly kind: 'stem'; readonly scheme: UnitScheme };

/** Documents of one language: the forms that stand in them. */
export interface FormsOfLanguage {
  readonly language: string | undefined;
  readonly forms: Iterable<number>;
}

/** Which forms fit each word of a query, in documents of this language. */
export function acceptedForms(
  corpus: Corpus,
  words: readonly QueryWord[],
  likeness: Likeness,
  said: FormsOfLanguage,
): readonly Accepts[] {
  return words.map((word) => {
    switch (word.kind) {
      case 'any':
        return undefined;
      case 'pattern':
        return byPattern(corpus, word.pattern, likeness.kind === 'same-case');
      case 'word':
        return byWord(corpus, word.word, likeness, said);
    }
  });
}

function byPattern(corpus: Corpus, pattern: string, caseSensitive: boolean): Uint8Array {
  const { lexicon, folded } = corpus;
  const words = caseSensitive ? lexicon : folded;
  const wanted = caseSensitive ? pattern : foldCase(pattern);
  const fits = new Uint8Array(words.size);
  for (let id = 0; id < fits.length; id++) fits[id] = matchesPattern(words.wordOf(id), wanted) ? 1 : 0;
  return caseSensitive ? fits : throughFolded(corpus, fits);
}

/** From a mark by case-folded form to a mark by form. */
function throughFolded({ lexicon, foldedOf }: Corpus, marks: Uint8Array): Uint8Array {
  return new Uint8Array(lexicon.size).map((_, form) => marks[foldedOf[form] ?? 0] ?? 0);
}

function byWord(
  corpus: Corpus,
  word: string,
  likeness: Likeness,
  { language, forms }: FormsOfLanguage,
): Uint8Array {
  const fits = new Uint8Array(corpus.lexicon.size);
  if (likeness.kind === 'same-case') {
    const form = corpus.lexicon.find(word);
    if (form !== undefined) fits[form] = 1;
    return fits;
  }
  if (likeness.kind === 'folded') {
    const { foldedOf } = corpus;
    const folded = corpus.folded.find(foldCase(word));
    return folded === undefined ? fits : fits.map((_, form) => (foldedOf[form] === folded ? 1 : 0));
  }
  const stemOf = likeness.scheme.unitOf(language);
  const stems = new Set(likeness.scheme.candidates(word));
  for (const form of forms) if (stems.has(stemOf(form))) fits[form] = 1;
  return fits;
}
