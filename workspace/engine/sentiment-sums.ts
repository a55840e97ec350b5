import { meanInterval, momentsOf, type Moments } from '../../analysis/stats/mean-interval';
import type { SentimentSum } from '../contract/sentiment';
import type { WeighedSentence } from './weighed-sentences';

/** VADER's own borders between negative, neutral and positive. */
const positiveFrom = 0.05;

export const compoundsOf = (sentences: readonly WeighedSentence[]): number[] =>
  sentences.flatMap(({ compound }) => (compound === undefined ? [] : [compound]));

/** Sentences put together. */
export function sumOf(sentences: readonly WeighedSentence[]): SentimentSum {
  const values = compoundsOf(sentences);
  const moments: Moments | undefined = momentsOf(values);
  let [words, listed, negative, positive] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    words += sentence.words;
    listed += sentence.listed;
  }
  for (const value of values) {
    if (value <= -positiveFrom) negative += 1;
    else if (value >= positiveFrom) positive += 1;
  }
  return {
    sentences: sentences.length,
    scored: values.length,
    ...(moments && { mean: moments.mean, ...meanInterval(moments) }),
    negative,
    near: values.length - negative - positive,
    positive,
    coverage: words === 0 ? 0 : listed / words,
  };
}
