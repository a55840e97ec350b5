import type { SentimentSum } from '../../../workspace/contract/sentiment';
import { fewScored } from './model';

type Over = SentimentSum['over'];

/** Whether some intervals of a picture rest on speeches and others on the sentences of one: then those are drawn dashed. */
export const isMixed = (overs: readonly Over[]): boolean =>
  overs.includes('speeches') && overs.includes('sentences');

/** What the lines of a picture are (docs/methods/sentiment.md). */
export function tellIntervals(overs: readonly Over[]): string {
  const sentences = 'sentences taken as independent, so the true doubt is larger';
  if (isMixed(overs))
    return `Lines: 95% interval, Student’s t over speeches (cluster-robust); dashed: of one speech, its ${sentences}.`;
  if (overs.includes('speeches')) return 'Lines: 95% interval, Student’s t over speeches (cluster-robust).';
  return `Lines: 95% interval, Student’s t; there is one speech to each, its ${sentences}.`;
}

/** What the hollow points of a picture are, where it has any. */
export const tellFew = (sums: readonly Pick<SentimentSum, 'scored'>[]): string =>
  sums.some(({ scored }) => scored < fewScored) ? `Hollow: fewer than ${fewScored} scored sentences.` : '';
