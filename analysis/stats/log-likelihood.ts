import type { Share } from './share';

/**
 * G², 4-term (Dunning 1993): the log-likelihood ratio of the 2 x 2 table word / other words by target / reference. Signed: > 0 where the
 * word is relatively more frequent in `target`. Undefined where either side is empty. docs/methods/keyness.md
 */
export function logLikelihood(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const { rate, excess } = compared(target, reference);
  const g2 =
    fromExpected(target.total * rate, excess) +
    fromExpected(reference.total * rate, -excess) +
    fromExpected(target.total * (1 - rate), -excess) +
    fromExpected(reference.total * (1 - rate), excess);
  return excess >= 0 ? 2 * g2 : -2 * g2;
}

/** G², 2-term (Rayson & Garside 2000): only the cells of the word itself. Signed as `logLikelihood`; undefined where either side is empty. */
export function logLikelihoodTwoTerm(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const { rate, excess } = compared(target, reference);
  const g2 = fromExpected(target.total * rate, excess) + fromExpected(reference.total * rate, -excess);
  return excess >= 0 ? 2 * g2 : -2 * g2;
}

/** The rate of both sides together, and how much more often than by it the word stands in `target`: a - E1 = (a d - b c) / N. */
function compared(target: Share, reference: Share): { readonly rate: number; readonly excess: number } {
  const tokens = target.total + reference.total;
  return {
    rate: (target.count + reference.count) / tokens,
    excess: (target.count * reference.total - reference.count * target.total) / tokens,
  };
}

/** Below this the logarithm loses more digits than the series. */
const small = 0.05;

/**
 * x ln(x / expected) - (x - expected), x = expected + excess, with 0 ln 0 = 0. The excesses of a table add up to 0, so that taking them
 * off cell by cell changes no sum; but what is left is never below 0, and keeps its digits where x is near to what is expected.
 */
function fromExpected(expected: number, excess: number): number {
  if (expected === 0) return 0;
  const share = excess / expected;
  if (share <= -1) return expected;
  if (Math.abs(share) >= small) return expected * ((1 + share) * Math.log1p(share) - share);
  // share² / 2 - share³ / 6 + share⁴ / 12 - ...
  let sum = 0;
  let power = share * share;
  for (let k = 2; k <= 14; k++) {
    sum += power / (k * (k - 1));
    power *= -share;
  }
  return expected * sum;
}
