/** Names of the table of words that the window and the terminal need before any schema is loaded. */

/** What is counted as one word: as printed, case folded, stem, lemma, or words in a row. */
export const units = ['form', 'folded', 'stem', 'lemma', '2-gram', '3-gram', '4-gram', '5-gram'] as const;

/** What the words can be sorted by. */
export const wordSorts = [
  'count',
  'word',
  'rate',
  'speeches',
  'range',
  'dp',
  'share',
  'tfidf',
  'first',
  'g2',
  'logRatio',
] as const;
