import { tQuantile975, type Interval } from './mean-interval';

/** How many values a cluster has and what they add up to: the sentences of one speech, say. */
export interface Cluster {
  readonly count: number;
  readonly sum: number;
}

export const clusterOf = (values: readonly number[]): Cluster => ({
  count: values.length,
  sum: values.reduce((sum, value) => sum + value, 0),
});

const meanOf = (clusters: readonly Cluster[]): { readonly count: number; readonly mean: number } => {
  const count = clusters.reduce((total, cluster) => total + cluster.count, 0);
  return { count, mean: clusters.reduce((total, { sum }) => total + sum, 0) / count };
};

/** How far each cluster pulls the mean. They add up to 0. */
const pullsOf = (clusters: readonly Cluster[]): readonly number[] => {
  const { count, mean } = meanOf(clusters);
  return clusters.map((cluster) => (cluster.sum - cluster.count * mean) / count);
};

/**
 * The 95% interval of a mean of values that come in clusters, whose values are alike: cluster-robust (Liang & Zeger 1986; Cameron &
 * Miller 2015, eq. 11 with the correction of section II.E, as Stata has it). With pull u = (sum in the cluster - count × mean) / n,
 * variance = G/(G - 1) · sum u², and Student's t of G - 1. The mean is that of all values, so that a long speech weighs more.
 * @param clusters those without a value are left aside
 * @returns undefined below two clusters with values
 */
export function clusteredMeanInterval(clusters: readonly Cluster[]): Interval | undefined {
  const filled = clusters.filter(({ count }) => count > 0);
  const groups = filled.length;
  if (groups < 2) return undefined;
  const { mean } = meanOf(filled);
  const half = tQuantile975(groups - 1) * Math.sqrt((groups / (groups - 1)) * squaresOf(pullsOf(filled)));
  return { low: mean - half, high: mean + half };
}

/**
 * The same of a difference of two means, `a` less `b`, where one cluster can hold values of both: its pulls on both means are taken
 * together before they are squared. Variance = G/(G - 1) · (n - 1)/(n - 2) · sum (u_a - u_b)². Student's t has the degrees of freedom of the
 * side that fewer clusters hold, which is wider than G - 1 where a word is in few speeches (MacKinnon & Webb 2018 show why).
 * @param clusters one a speech, with its values on either side
 * @returns undefined where a side has values in fewer than two clusters, or there are fewer than three values
 */
export function clusteredDifferenceInterval(
  clusters: readonly { readonly a: Cluster; readonly b: Cluster }[],
): Interval | undefined {
  const filled = clusters.filter(({ a, b }) => a.count + b.count > 0);
  const sides = [filled.map(({ a }) => a), filled.map(({ b }) => b)] as const;
  const fewest = Math.min(...sides.map((side) => side.filter(({ count }) => count > 0).length));
  if (fewest < 2) return undefined;
  const [a, b] = [meanOf(sides[0]), meanOf(sides[1])];
  const [groups, values] = [filled.length, a.count + b.count];
  const other = pullsOf(sides[1]);
  const squares = squaresOf(pullsOf(sides[0]).map((pull, at) => pull - (other[at] ?? 0)));
  const correction = (groups / (groups - 1)) * ((values - 1) / (values - 2));
  const half = tQuantile975(fewest - 1) * Math.sqrt(correction * squares);
  return { low: a.mean - b.mean - half, high: a.mean - b.mean + half };
}

const squaresOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value ** 2, 0);
