/** The word classes of the Universal Dependencies set, without punctuation. */
export const wordClasses = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type WordClass = (typeof wordClasses)[number];
