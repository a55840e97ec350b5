import type { Share } from './share';

/** Pearson's chi-square of the 2 x 2 table, without Yates's correction; signed and undefined as `logLikelihood`. */
export function chiSquare(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const [a, b, c, d] = [
    target.count,
    reference.count,
    target.total - target.count,
    reference.total - reference.count,
  ];
  const margins = (a + b) * (c + d) * target.total * reference.total;
  if (margins === 0) return 0;
  const difference = a * d - b * c;
  return (Math.sign(difference) * (a + b + c + d) * difference ** 2) / margins;
}
