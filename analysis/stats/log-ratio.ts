import { normalQuantile975 } from './normal';
import type { Share } from './share';

export interface LogRatio {
  /** Binary logarithm of the ratio of the two relative frequencies: 1 is twice as often in `target`. */
  readonly value: number;
  /** 95% interval. */
  readonly low: number;
  readonly high: number;
}

/**
 * Log Ratio (Hardie 2014) = log2[(a/c) / (b/d)], a count of 0 taken as 0.5. Its interval is that of the logarithm of a risk ratio
 * (Katz et al. 1978): +- 1.96 sqrt(1/a - 1/c + 1/b - 1/d) / ln 2. Undefined where either side is empty.
 */
export function logRatio(target: Share, reference: Share): LogRatio | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const a = target.count || 0.5;
  const b = reference.count || 0.5;
  const value = Math.log2(a / target.total / (b / reference.total));
  const variance = 1 / a - 1 / target.total + 1 / b - 1 / reference.total;
  const half = (normalQuantile975 * Math.sqrt(Math.max(0, variance))) / Math.LN2;
  return { value, low: value - half, high: value + half };
}
