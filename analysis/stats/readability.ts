import { normalQuantile975 } from './normal';

/** One sentence: its words, and their syllables. */
export interface CountedSentence {
  readonly words: number;
  readonly syllables: number;
}

/** A value with its 95% interval; the interval is absent where one sentence is all there is. */
export interface Estimate {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

interface Formula {
  readonly constant: number;
  readonly perSentence: number;
  readonly perWord: number;
}
const ease: Formula = { constant: 206.835, perSentence: -1.015, perWord: -84.6 };
const grade: Formula = { constant: -15.59, perSentence: 0.39, perWord: 11.8 };

/** Flesch reading ease (1948) = 206.835 − 1.015 W/S − 84.6 Syl/W: 100 easy, 0 hard. English only; undefined for no words. */
export const fleschEase = (sentences: readonly CountedSentence[]): Estimate | undefined =>
  estimate(sentences, ease);

/** Flesch-Kincaid grade level (Kincaid et al. 1975) = .39 W/S + 11.8 Syl/W − 15.59: years of school. English only; undefined for no words. */
export const fleschKincaid = (sentences: readonly CountedSentence[]): Estimate | undefined =>
  estimate(sentences, grade);

/**
 * The interval takes the sentences as drawn from more of their kind: both ratios are linearised at the text's means (delta method), and
 * the half-width is 1.96 standard errors of what a sentence adds.
 */
function estimate(
  sentences: readonly CountedSentence[],
  { constant, perSentence, perWord }: Formula,
): Estimate | undefined {
  const spoken = sentences.filter(({ words }) => words > 0);
  const words = spoken.reduce((sum, sentence) => sum + sentence.words, 0);
  const syllables = spoken.reduce((sum, sentence) => sum + sentence.syllables, 0);
  const count = spoken.length;
  if (count === 0) return undefined;
  const length = words / count;
  const weight = syllables / words;
  const value = constant + perSentence * length + perWord * weight;
  if (count === 1) return { value };
  const squares = spoken.reduce((sum, sentence) => {
    const added =
      perSentence * (sentence.words - length) +
      (perWord * (sentence.syllables - weight * sentence.words)) / length;
    return sum + added * added;
  }, 0);
  const half = normalQuantile975 * Math.sqrt(squares / (count - 1) / count);
  return { value, low: value - half, high: value + half };
}
