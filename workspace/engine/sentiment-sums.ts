import { clusteredMeanInterval, clusterOf, type Cluster } from '../../analysis/stats/cluster-interval';
import { meanInterval, momentsOf } from '../../analysis/stats/mean-interval';
import type { SentimentSum } from '../contract/sentiment';
import type { WeighedSentence } from './weighed-sentences';

/** VADER's own borders between negative, neutral and positive. */
const positiveFrom = 0.05;

/** How an interval is made, for what says how a table was made. */
export const intervalMade = '95%, Student’s t over speeches; of one speech, over its sentences';

export function compoundsOf(sentences: readonly WeighedSentence[]): number[] {
  const compounds: number[] = [];
  for (const { compound } of sentences) if (compound !== undefined) compounds.push(compound);
  return compounds;
}

/** The scores of each speech, as one cluster. */
export const clustersOf = (bySpeech: readonly (readonly WeighedSentence[])[]): readonly Cluster[] =>
  bySpeech.map((sentences) => clusterOf(compoundsOf(sentences)));

/** Sentences put together; a list for each speech that has some. */
export function sumOf(bySpeech: readonly (readonly WeighedSentence[])[]): SentimentSum {
  const sentences = bySpeech.flat();
  const values = compoundsOf(sentences);
  let [words, listed, negative, positive] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    words += sentence.words;
    listed += sentence.listed;
  }
  for (const value of values) {
    if (value <= -positiveFrom) negative += 1;
    else if (value >= positiveFrom) positive += 1;
  }
  const clusters = clustersOf(bySpeech);
  return {
    speeches: clusters.filter(({ count }) => count > 0).length,
    sentences: sentences.length,
    scored: values.length,
    ...meanOf(values, clusters),
    negative,
    near: values.length - negative - positive,
    positive,
    coverage: words === 0 ? 0 : listed / words,
  };
}

/** Sentences of one speech are more alike than those of several, so speeches are what is drawn wherever there are two. */
function meanOf(
  values: readonly number[],
  clusters: readonly Cluster[],
): Pick<SentimentSum, 'mean' | 'low' | 'high' | 'over'> {
  const moments = momentsOf(values);
  if (moments === undefined) return {};
  const { mean } = moments;
  const clustered = clusteredMeanInterval(clusters);
  if (clustered) return { mean, ...clustered, over: 'speeches' };
  const single = meanInterval(moments);
  return single ? { mean, ...single, over: 'sentences' } : { mean };
}
