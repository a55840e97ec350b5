import { xLogRatio, type Share } from './share';

/**
 * G², 4-term (Dunning 1993): the log-likelihood ratio of the 2 x 2 table word / other words by target / reference. Signed: > 0 where the
 * word is relatively more frequent in `target`. Undefined where either side is empty. docs/methods/keyness.md
 */
export function logLikelihood(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const rate = (target.count + reference.count) / (target.total + reference.total);
  const cells = ({ count, total }: Share): number =>
    xLogRatio(count, total * rate) + xLogRatio(total - count, total * (1 - rate));
  return signed(2 * (cells(target) + cells(reference)), target, reference);
}

/** G², 2-term (Rayson & Garside 2000): only the cells of the word itself. Signed as `logLikelihood`; undefined where either side is empty. */
export function logLikelihoodTwoTerm(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const rate = (target.count + reference.count) / (target.total + reference.total);
  const cell = ({ count, total }: Share): number => xLogRatio(count, total * rate);
  return signed(2 * (cell(target) + cell(reference)), target, reference);
}

function signed(value: number, target: Share, reference: Share): number {
  // Rounding can leave a table without any difference a hair below zero.
  const size = Math.max(0, value);
  return target.count / target.total >= reference.count / reference.total ? size : -size;
}
