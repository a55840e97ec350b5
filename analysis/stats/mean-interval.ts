import { betaQuantile } from './beta-quantile';

/** What a mean and its interval are worked out from. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
}

/** Mean and spread of values; undefined for none. Two passes, so that values far from 0 lose nothing. */
export function momentsOf(values: readonly number[]): Moments | undefined {
  if (values.length === 0) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    count: values.length,
    mean,
    squares: values.reduce((sum, value) => sum + (value - mean) ** 2, 0),
  };
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Student's 95% interval of a mean: mean ± t(.975, n - 1) s / √n (Student 1908). It takes the values as drawn independently.
 * Undefined below two values.
 */
export function meanInterval({ count, mean, squares }: Moments): Interval | undefined {
  if (count < 2) return undefined;
  const half = tQuantile975(count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { low: mean - half, high: mean + half };
}

/** Welch's 95% interval of the difference of two means, `a` less `b` (Welch 1947). Undefined where one of them has fewer than two values. */
export function differenceInterval(
  a: Moments,
  b: Moments,
): (Interval & { readonly difference: number }) | undefined {
  if (a.count < 2 || b.count < 2) return undefined;
  const [va, vb] = [a, b].map(({ squares, count }) => squares / (count - 1) / count) as [number, number];
  const difference = a.mean - b.mean;
  if (va + vb === 0) return { difference, low: difference, high: difference };
  const share = va / (va + vb);
  const freedom = 1 / (share ** 2 / (a.count - 1) + (1 - share) ** 2 / (b.count - 1));
  const half = tQuantile975(freedom) * Math.sqrt(va + vb);
  return { difference, low: difference - half, high: difference + half };
}

/** The .975 quantile of Student's t: with x the .05 quantile of Beta(ν/2, 1/2), t = √(ν (1 - x) / x). */
export function tQuantile975(freedom: number): number {
  const x = betaQuantile(0.05, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}
