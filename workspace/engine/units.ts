import { loadStemmer, type Stemmer } from '../../analysis/stems/stemmer';
import { foldCase, printedForm } from '../../analysis/tokens/fold-case';
import { Lexicon } from '../../analysis/tokens/lexicon';
import type { Unit } from '../contract/tables';
import type { Corpus } from './corpus';
import type { SelectionView } from './selection';

/** What is counted as one word. */
export interface UnitScheme {
  readonly unit: Unit;
  /** The units' names; for stems the stems. */
  readonly lexicon: Lexicon;
  /** As a setting says it: `word form, case folded`, `stem (Porter, English)`. */
  readonly name: string;
  /** From the id of a form to the id of its unit, in documents of this language. */
  unitOf(language: string | undefined): (form: number) => number;
  /** The units that a person can mean by this word: one, or for stems one for each language. */
  candidates(word: string): readonly number[];
}

/** The languages of a view's documents, each once, in order. */
export const languagesOf = (...views: readonly SelectionView[]): readonly (string | undefined)[] => [
  ...new Set(views.flatMap(({ documents }) => documents.map(({ document }) => document.source.language))),
];

/** The scheme of a unit for documents of these languages; loads natural's stemmers where it needs them. */
export async function unitScheme(
  corpus: Corpus,
  unit: Unit,
  languages: readonly (string | undefined)[],
): Promise<UnitScheme> {
  switch (unit) {
    case 'form':
      return {
        unit,
        lexicon: corpus.lexicon,
        name: 'word form',
        unitOf: () => (form) => form,
        candidates: (word) => found(corpus.lexicon.find(printedForm(word))),
      };
    case 'folded': {
      const { foldedOf } = corpus;
      return {
        unit,
        lexicon: corpus.folded,
        name: 'word form, case folded',
        unitOf: () => (form) => foldedOf[form] ?? 0,
        candidates: (word) => found(corpus.folded.find(foldCase(word))),
      };
    }
    case 'stem':
      return stemScheme(corpus, languages);
  }
}

const found = (id: number | undefined): readonly number[] => (id === undefined ? [] : [id]);

/** Stems are worked out once a form and language, when a document of that language has the form. */
interface Stems {
  readonly lexicon: Lexicon;
  /** By language, then by form: the stem's id + 1; 0 where it is not known yet. */
  readonly columns: Map<string, Uint32Array>;
}
const stemsOf = new WeakMap<Corpus, Stems>();

async function stemScheme(corpus: Corpus, languages: readonly (string | undefined)[]): Promise<UnitScheme> {
  const stems = stemsOf.get(corpus) ?? { lexicon: new Lexicon(), columns: new Map<string, Uint32Array>() };
  stemsOf.set(corpus, stems);
  const stemmers = new Map<string | undefined, Stemmer | undefined>();
  for (const language of languages)
    stemmers.set(language, language === undefined ? undefined : await loadStemmer(language));
  const stem = (language: string | undefined, folded: string): string =>
    stemmers.get(language)?.stem(folded) ?? folded;
  const names = languages.map(
    (language) => stemmers.get(language)?.name ?? `none for ${language ?? 'an unknown language'}`,
  );
  return {
    unit: 'stem',
    lexicon: stems.lexicon,
    name: `stem (${names.join('; ')})`,
    unitOf: (language) => {
      const column = stemColumn(stems, language ?? '', corpus.lexicon.size);
      return (form) => {
        const known = column[form] ?? 0;
        if (known > 0) return known - 1;
        const id = stems.lexicon.intern(stem(language, corpus.lexicon.wordOf(form).toLowerCase()));
        column[form] = id + 1;
        return id;
      };
    },
    candidates: (word) => {
      const folded = foldCase(word);
      const stemmed = languages.map((language) => stem(language, folded));
      // A stem is given a number here where no form of it was looked at yet.
      return [...new Set([...stemmed, folded].map((key) => stems.lexicon.intern(key)))];
    },
  };
}

function stemColumn({ columns }: Stems, language: string, size: number): Uint32Array {
  const column = columns.get(language);
  if (column !== undefined && column.length >= size) return column;
  const longer = new Uint32Array(size + (size >> 1));
  if (column !== undefined) longer.set(column);
  columns.set(language, longer);
  return longer;
}
