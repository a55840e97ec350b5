import type { Part, Place } from '../../analysis/concordance/match-net';
import { matchesPattern } from '../../analysis/concordance/query';
import type { QueryWord, SingleWord } from '../../analysis/concordance/query-words';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { Corpus } from './corpus';
import { lemmaLexicon, partsOfSpeech } from './english-words';
import type { StemScheme } from './unit-scheme';

/** How a word of a query is compared with a form. */
export type Likeness =
  | { readonly kind: 'same-case' }
  | { readonly kind: 'folded' }
  /** Every form of the stem, in the language of the document. `scheme` is that of stems. */
  | { readonly kind: 'stem'; readonly scheme: StemScheme };

/** Documents of one language: the forms that stand in them. */
export interface FormsOfLanguage {
  readonly language: string | undefined;
  readonly forms: ReadonlySet<number>;
  /** Whether a word can be one of this language (`languagesWith`). */
  readonly has: (word: string) => boolean;
}

/** The parts of a query in numbers, for documents of this language; expressions have none and are left out. */
export function partsIn(
  corpus: Corpus,
  words: readonly QueryWord[],
  likeness: Likeness,
  said: FormsOfLanguage,
): readonly Part[] {
  return words.flatMap((word): readonly Part[] => {
    switch (word.kind) {
      case 'expression':
        return [];
      case 'gap':
        return [word];
      case 'choice':
        return [
          { kind: 'choice', options: word.options.map((option) => partsIn(corpus, option, likeness, said)) },
        ];
      default:
        return [{ kind: 'place', place: placeOf(corpus, word, likeness, said) }];
    }
  });
}

function placeOf(corpus: Corpus, word: SingleWord, likeness: Likeness, said: FormsOfLanguage): Place {
  return {
    ...(word.tag === undefined ? {} : { tag: partsOfSpeech.indexOf(word.tag) }),
    ...wordPlace(corpus, word, likeness, said),
  };
}

function wordPlace(corpus: Corpus, word: SingleWord, likeness: Likeness, said: FormsOfLanguage): Place {
  switch (word.kind) {
    case 'any':
      return {};
    case 'lemma':
      return { lemmas: byLemma(corpus, word.lemma) };
    case 'pattern':
      return { forms: byPattern(corpus, word.pattern, likeness.kind === 'same-case') };
    case 'word':
      return { forms: byWord(corpus, word.word, likeness, said) };
  }
}

function byLemma(corpus: Corpus, lemma: string): Uint8Array {
  const lexicon = lemmaLexicon(corpus);
  const marks = new Uint8Array(lexicon.size);
  const id = lexicon.find(lemma);
  if (id !== undefined) marks[id] = 1;
  return marks;
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
  { language, forms, has }: FormsOfLanguage,
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
    if (folded === undefined) return fits;
    for (let form = 0; form < fits.length; form++) if (foldedOf[form] === folded) fits[form] = 1;
    return fits;
  }
  if (!has(word)) return fits;
  const stemOf = likeness.scheme.unitOf(language);
  const wanted = likeness.scheme.stemOf(word, language);
  for (const form of forms) if (stemOf(form) === wanted) fits[form] = 1;
  return fits;
}
