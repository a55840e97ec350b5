/** Words with a valence, about -4 (most negative) to 4 (most positive), keyed in lower case with straight apostrophes. */
export interface SentimentLexicon {
  /** As the screen names it: `VADER`. */
  readonly name: string;
  /** BCP 47 primary tag. */
  readonly language: string;
  readonly valences: ReadonlyMap<string, number>;
}

/** In VADER 3.3's list, and not (or otherwise) in the list of 2014 that the package `vader-sentiment` carries. */
const vaderSince2014: readonly (readonly [string, number])[] = [
  ['badass', 1.4],
  ['flawed', -2.1],
  ['heart', 3.2],
  ['hearts', 3.3],
];

/** Reads VADER's own format: a line a word, `word<TAB>mean valence<TAB>...`. Lines that are not of this shape are left out. */
export function parseVaderLexicon(table: string): ReadonlyMap<string, number> {
  const valences = new Map<string, number>();
  for (const line of table.split('\n')) {
    const [word, valence] = line.split('\t');
    const value = Number.parseFloat(valence ?? '');
    if (word !== undefined && word !== '' && Number.isFinite(value)) valences.set(word, value);
  }
  for (const [word, value] of vaderSince2014) valences.set(word, value);
  return valences;
}

export type VocabularyShape = 'afinn' | 'senticon' | 'pattern';

/** What a full step of each list is worth on VADER's scale: AFINN runs from -5 to 5, the two others from -1 to 1. */
export const scaleOf: Readonly<Record<VocabularyShape, number>> = { afinn: 0.8, senticon: 4, pattern: 4 };

/**
 * Reads one of natural's vocabularies (parsed JSON) and brings it to VADER's scale of -4 to 4.
 * Left out: phrases, which no rule here looks for, and words listed with 0, which say nothing either way.
 */
export function parseVocabulary(vocabulary: unknown, shape: VocabularyShape): ReadonlyMap<string, number> {
  const valences = new Map<string, number>();
  for (const [word, entry] of Object.entries(Object(vocabulary) as Record<string, unknown>)) {
    const value = listedValue(entry) * scaleOf[shape];
    if (!/[\s_]/u.test(word) && Number.isFinite(value) && value !== 0) valences.set(keyOf(word), value);
  }
  return valences;
}

const keyOf = (word: string): string => word.normalize('NFC').toLowerCase().replaceAll('’', "'");

function listedValue(entry: unknown): number {
  if (typeof entry === 'number') return entry;
  const written: unknown = Reflect.get(Object(entry), 'pol') ?? Reflect.get(Object(entry), 'polarity');
  return typeof written === 'string' && written !== '' ? Number(written) : Number.NaN;
}
