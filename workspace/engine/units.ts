import { loadStemmer, type Stemmer } from '../../analysis/stems/stemmer';
import { foldCase, printedForm } from '../../analysis/tokens/fold-case';
import { Lexicon } from '../../analysis/tokens/lexicon';
import type { Unit } from '../contract/tables';
import type { Corpus } from './corpus';
import { ngramScheme } from './ngram-units';
import { lemmaScheme } from './lemma-units';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';
import type { FormScheme, StemScheme, UnitScheme } from './unit-scheme';
import type { Work } from './work';

/** The languages of a view's documents, each once, in order. */
export const languagesOf = (...views: readonly SelectionView[]): readonly (string | undefined)[] => [
  ...new Set(views.flatMap(({ documents }) => documents.map(({ document }) => document.source.language))),
];

/** The scheme of a unit for the documents of these views; loads natural's stemmers, or has English tagged, where it needs them. @throws Cancelled */
export async function unitScheme(
  corpus: Corpus,
  unit: Unit,
  views: readonly SelectionView[],
  work: Work,
): Promise<UnitScheme> {
  switch (unit) {
    case 'form':
      return formScheme(corpus);
    case 'folded':
      return foldedScheme(corpus);
    case 'stem':
      return stemScheme(corpus, languagesOf(...views));
    case 'lemma':
      return lemmaScheme(corpus, views, work);
    case '2-gram':
    case '3-gram':
    case '4-gram':
    case '5-gram':
      return ngramScheme(corpus, Number(unit[0]));
  }
}

const found = (id: number | undefined): readonly number[] => (id === undefined ? [] : [id]);

/** The column of a scheme that goes by forms. */
const columnByForms = (selected: SelectedDocument, unitOf: FormScheme['unitOf']): Uint32Array => {
  const unit = unitOf(selected.document.source.language);
  return sequenceOf(selected).forms.map(unit);
};

function formScheme(corpus: Corpus): FormScheme {
  const unitOf = () => (form: number) => form;
  return {
    unit: 'form',
    key: 'form',
    lexicon: corpus.lexicon,
    name: 'word form',
    length: 1,
    unitOf,
    column: (selected) => columnByForms(selected, unitOf),
    candidates: (word) => found(corpus.lexicon.find(printedForm(word))),
  };
}

function foldedScheme(corpus: Corpus): FormScheme {
  const { foldedOf } = corpus;
  const unitOf = () => (form: number) => foldedOf[form] ?? 0;
  return {
    unit: 'folded',
    key: 'folded',
    lexicon: corpus.folded,
    name: 'word form, case folded',
    length: 1,
    unitOf,
    column: (selected) => columnByForms(selected, unitOf),
    candidates: (word) => found(corpus.folded.find(foldCase(word))),
  };
}

/** Stems are worked out once a form and language, when a document of that language has the form. */
interface Stems {
  readonly lexicon: Lexicon;
  /** By language, then by form: the stem's id + 1; 0 where it is not known yet. */
  readonly columns: Map<string, Uint32Array>;
}
const stemsOf = new WeakMap<Corpus, Stems>();

export async function stemScheme(
  corpus: Corpus,
  languages: readonly (string | undefined)[],
): Promise<StemScheme> {
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
  const unitOf = (language: string | undefined) => {
    const column = stemColumn(stems, language ?? '', corpus.lexicon.size);
    return (form: number): number => {
      const known = column[form] ?? 0;
      if (known > 0) return known - 1;
      const id = stems.lexicon.intern(stem(language, corpus.lexicon.wordOf(form).toLowerCase()));
      column[form] = id + 1;
      return id;
    };
  };
  return {
    unit: 'stem',
    key: 'stem',
    lexicon: stems.lexicon,
    name: `stem (${names.join('; ')})`,
    length: 1,
    unitOf,
    column: (selected) => columnByForms(selected, unitOf),
    stemOf: (word, language) => stems.lexicon.intern(stem(language, foldCase(word))),
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
