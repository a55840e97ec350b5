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

/** E: how often they would meet by chance. */
export const expectedMeetings = ({ node, collocate, tokens, window }: Meeting): number =>
  (node * collocate * window) / tokens;

/** MI = log2(O / E) (Church & Hanks 1990): favours rare words. */
export const mutualInformation = (meeting: Meeting): number =>
  Math.log2(meeting.together / expectedMeetings(meeting));

/** MI3 = log2(O³ / E) (Oakes 1998): less in favour of rare words. */
export const cubedMutualInformation = (meeting: Meeting): number =>
  Math.log2(meeting.together ** 3 / expectedMeetings(meeting));

/** t = (O - E) / sqrt(O) (Church et al. 1991): favours frequent pairs. */
export const tScore = (meeting: Meeting): number =>
  (meeting.together - expectedMeetings(meeting)) / Math.sqrt(meeting.together);

/** logDice = 14 + log2(2 O / (R + C)) (Rychlý 2008): 14 at most, comparable between corpora of any size. */
export const logDice = ({ together, node, collocate }: Meeting): number =>
  14 + Math.log2((2 * together) / (node + collocate));

/**
 * Delta P in both directions (Gries 2013), -1 to 1: `collocate` = P(collocate | node) - P(collocate | no node), and the reverse. With a
 * window of w words the node's row of the table is the R w places near a node, so that E of the table is that of MI. Undefined where
 * these are as many as there are tokens, or leave no room for the collocate elsewhere.
 */
export function deltaP(meeting: Meeting): { readonly collocate: number; readonly node: number } | undefined {
  const table = tableOf(meeting);
  if (table === undefined) return undefined;
  const { together, near, collocate, tokens } = table;
  return {
    collocate: together / near - (collocate - together) / (tokens - near),
    node: together / collocate - (near - together) / (tokens - collocate),
  };
}

/** G², 4-term, of the 2 x 2 table of the pair, as in `deltaP`; signed, > 0 where they meet more often than by chance. */
export function pairLogLikelihood(meeting: Meeting): number | undefined {
  const table = tableOf(meeting);
  if (table === undefined) return undefined;
  const { together, near, collocate, tokens } = table;
  return logLikelihood(
    { count: together, total: near },
    { count: collocate - together, total: tokens - near },
  );
}

/** The margins of the 2 x 2 table near the node / elsewhere by collocate / other words; undefined where a cell would be below 0. */
function tableOf({ together, node, collocate, tokens, window }: Meeting) {
  const near = node * window;
  const elsewhere = tokens - near;
  if (elsewhere <= 0 || tokens <= collocate || collocate - together > elsewhere || together > near)
    return undefined;
  return { together, near, collocate, tokens };
}
