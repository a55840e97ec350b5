import type { NounPhrase } from './noun-phrases';

/**
 * What kind of text the noun phrases of a text belong to: key phrases are single words and names in speeches and news, terms of two and
 * three words in papers, and a long text repeats what a short one says once.
 */
export interface PhraseKind {
  /** 0 where single words and names carry it, 1 where terms of several words do. */
  readonly terms: number;
  /** 0 up to 100 words, 1 from 6,000 words on, by the logarithm. */
  readonly long: number;
}

/**
 * `terms` is a logistic function of three measures of a text, each drawn to a usual value where there is little to measure: the mean
 * length of the phrases that never begin with a capital (1.65 words), the share of single nouns with a capital (.20), and how much of
 * what is said twice is several words long (.17). Fitted on news against papers and their abstracts (docs/methods/key-phrases.md).
 */
export function phraseKind(phrases: Iterable<NounPhrase>, words: number): PhraseKind {
  const [plain, plainLength, single, capital, twice, twiceLong] = measure(phrases);
  const length = ((plainLength + 16) / (plain + 10) - 1.65) / 0.15;
  const named = (capital / Math.max(1, single) - 0.2) / 0.15;
  const repeated = ((twiceLong + 1) / (Math.max(1, twice) + 7) - 0.17) / 0.06;
  const z = 1.37 + 0.87 * length - 2.52 * named + 1.12 * repeated;
  const long = Math.log((words + 1) / shortest) / Math.log(longest / shortest);
  return { terms: 1 / (1 + Math.exp(-z)), long: Math.min(1, Math.max(0, long)) };
}

/** In words. */
const [shortest, longest] = [100, 6000];

function measure(phrases: Iterable<NounPhrase>): readonly [number, number, number, number, number, number] {
  let [plain, plainLength, single, capital, twice, twiceLong] = [0, 0, 0, 0, 0, 0];
  for (const phrase of phrases) {
    const count = phrase.ranges.length;
    if (phrase.capital === 0) {
      plain += phrase.whole;
      plainLength += phrase.whole * phrase.length;
    }
    if (phrase.length === 1) {
      single += count;
      capital += phrase.capital;
    }
    if (count > 1) {
      twice += count;
      if (phrase.length > 1) twiceLong += count;
    }
  }
  return [plain, plainLength, single, capital, twice, twiceLong];
}
