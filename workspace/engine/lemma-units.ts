import { foldCase } from '../../analysis/tokens/fold-case';
import type { Corpus } from './corpus';
import { englishWordsOf, lemmaLexicon, type EnglishWords } from './english-words';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';
import type { UnitScheme } from './unit-scheme';
import type { Work } from './work';

/** What the tagger knows of a document. */
export type Tagged = (selected: SelectedDocument) => EnglishWords | undefined;

/** What the tagger knows of the documents of these views; undefined for those that are not English. @throws Cancelled */
export async function taggedViews(
  corpus: Corpus,
  views: readonly SelectionView[],
  work: Work,
): Promise<Tagged> {
  const documents = [...new Set(views.flatMap((view) => view.documents.map(({ document }) => document)))];
  const words = await englishWordsOf(corpus, documents, work);
  const known = new Map(documents.map((document, at) => [document, words[at]]));
  return ({ document }) => known.get(document);
}

/** Dictionary words of English by wink-nlp; in other languages the case-folded form stands for itself. @throws Cancelled */
export async function lemmaScheme(
  corpus: Corpus,
  views: readonly SelectionView[],
  work: Work,
): Promise<UnitScheme> {
  const tagged = await taggedViews(corpus, views, work);
  const lexicon = lemmaLexicon(corpus);
  const { foldedOf, folded } = corpus;
  const others = views.reduce(
    (sum, view) => sum + view.documents.filter((selected) => tagged(selected) === undefined).length,
    0,
  );
  return {
    unit: 'lemma',
    key: 'lemma',
    lexicon,
    name: `lemma (wink-nlp, English)${others === 0 ? '' : `; ${others} ${others === 1 ? 'speech' : 'speeches'} in other languages by word form, case folded`}`,
    length: 1,
    column: (selected) => {
      const words = tagged(selected);
      const { tokens, forms } = sequenceOf(selected);
      if (words) return tokens.map((token) => words.lemmas[token] ?? 0);
      return forms.map((form) => lexicon.intern(folded.wordOf(foldedOf[form] ?? 0)));
    },
    candidates: (word) => {
      const id = lexicon.find(foldCase(word));
      return id === undefined ? [] : [id];
    },
  };
}
