import { logLikelihood } from './log-likelihood';

/**
 * How often two words meet: `together` O, their own counts R (node) and C (collocate), `tokens` N. For a window of w tokens around the node,
 * `window` = w and E = R C w / N; 1 for bigrams. All counts above 0.
 */
export interface Meeting {
  readonly together: number;
  readonly node: number;
  readonly collocate: number;
  readonly tokens: number;
  readonly window: number;
}

const expected = ({ node, collocate, tokens, window }: Meeting): number =>
  (node * collocate * window) / tokens;

/** MI = log2(O / E) (Church & Hanks 1990): favours rare words. */
export const mutualInformation = (meeting: Meeting): number =>
  Math.log2(meeting.together / expected(meeting));

/** MI3 = log2(O³ / E) (Oakes 1998): less in favour of rare words. */
export const cubedMutualInformation = (meeting: Meeting): number =>
  Math.log2(meeting.together ** 3 / expected(meeting));

/** t = (O - E) / sqrt(O) (Church et al. 1991): favours frequent pairs. */
export const tScore = (meeting: Meeting): number =>
  (meeting.together - expected(meeting)) / Math.sqrt(meeting.together);

/** logDice = 14 + log2(2 O / (R + C)) (Rychlý 2008): 14 at most, comparable between corpora of any size. */
export const logDice = ({ together, node, collocate }: Meeting): number =>
  14 + Math.log2((2 * together) / (node + collocate));

/** Delta P in both directions (Gries 2013), -1 to 1: `collocate` = P(collocate | node) - P(collocate | no node), and the reverse. */
export function deltaP({ together, node, collocate, tokens }: Meeting): {
  readonly collocate: number;
  readonly node: number;
} {
  return {
    collocate: together / node - (collocate - together) / (tokens - node),
    node: together / collocate - (node - together) / (tokens - collocate),
  };
}

/** G², 4-term, of the 2 x 2 table of the pair; signed, > 0 where they meet more often than by chance. */
export const pairLogLikelihood = ({ together, node, collocate, tokens }: Meeting): number | undefined =>
  logLikelihood({ count: together, total: node }, { count: collocate - together, total: tokens - node });
