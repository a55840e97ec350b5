import { betaQuantile } from './beta-quantile';
import type { Share } from './share';

/**
 * LRC, the conservative Log Ratio (Evert 2022): the end of the Clopper-Pearson interval of a/(a+b) that is nearer to "no difference", as a
 * Log Ratio; 0 where the interval holds "no difference". `alpha` .05 / m, two-sided, m = words tested (Bonferroni). Undefined where
 * either side is empty or the word stands in neither.
 */
export function conservativeLogRatio(
  target: Share,
  reference: Share,
  { alpha }: { readonly alpha: number },
): number | undefined {
  const [a, b] = [target.count, reference.count];
  if (target.total === 0 || reference.total === 0 || a + b === 0) return undefined;
  const asRatio = (bound: number): number =>
    Math.log2((reference.total / target.total) * (bound / (1 - bound)));
  if (a / target.total > b / reference.total) {
    return a === 0 ? 0 : Math.max(0, asRatio(betaQuantile(alpha / 2, a, b + 1)));
  }
  return b === 0 ? 0 : Math.min(0, asRatio(betaQuantile(1 - alpha / 2, a + 1, b)));
}
