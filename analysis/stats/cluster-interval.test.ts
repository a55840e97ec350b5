import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredDifferenceInterval, clusteredMeanInterval, clusterOf } from './cluster-interval';
import { meanInterval, momentsOf } from './mean-interval';

const none = clusterOf([]);
const ends = (interval: { low: number; high: number } | undefined) =>
  interval && [interval.low.toFixed(5), interval.high.toFixed(5)];

/** Thirteen scores in four speeches, parted in two sides. */
const speeches = [
  { a: [0.5, 0.4], b: [0.1, -0.2] },
  { a: [-0.6], b: [-0.1, 0.3] },
  { a: [0.8, 0.1], b: [0.2, 0.7] },
  { a: [0], b: [-0.3] },
];

describe('the interval of a mean of clusters', () => {
  it('is worked out by hand for (1, 3) and (5): 3 ± 12.706 · √(2 · ((4 - 6)² + (5 - 3)²) / 9)', () => {
    expect(ends(clusteredMeanInterval([clusterOf([1, 3]), clusterOf([5])]))).toStrictEqual([
      (3 - (12.7062047 * 4) / 3).toFixed(5),
      (3 + (12.7062047 * 4) / 3).toFixed(5),
    ]);
  });

  it('agrees with statsmodels 0.14, OLS on a constant, cov_type="cluster"', () => {
    const clusters = speeches.map(({ a, b }) => clusterOf([...a, ...b]));
    expect(ends(clusteredMeanInterval(clusters))).toStrictEqual(['-0.30766', '0.59997']);
  });

  it('is undefined for one cluster, with or without empty ones beside it', () => {
    expect(clusteredMeanInterval([clusterOf([1, 2, 3]), none])).toBeUndefined();
  });

  it('is Student’s where every cluster has one value', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, (drawn) => {
        const moments = momentsOf(drawn);
        const student = moments && meanInterval(moments);
        const clustered = clusteredMeanInterval(drawn.map((value) => clusterOf([value])));
        expect(clustered?.low).toBeCloseTo(student?.low ?? NaN, 8);
        expect(clustered?.high).toBeCloseTo(student?.high ?? NaN, 8);
      }),
    );
  });
});

describe('the interval of a difference of means of clusters', () => {
  it('agrees with statsmodels 0.14, OLS on a constant and the side, cov_type="cluster"', () => {
    const clusters = speeches.map(({ a, b }) => ({ a: clusterOf(a), b: clusterOf(b) }));
    expect(ends(clusteredDifferenceInterval(clusters))).toStrictEqual(['-0.61339', '0.81339']);
  });

  it('is wider where fewer speeches hold the word, and undefined where one does', () => {
    const b = clusterOf([0.1, 0.3]);
    const others = [-0.2, 0.4, 0.1, 0.5].map((value) => ({ a: none, b: clusterOf([value, value / 2]) }));
    const holding = (values: readonly number[]) => [
      ...values.map((value) => ({ a: clusterOf([value]), b })),
      ...others,
    ];
    const width = (values: readonly number[]): number => {
      const { low, high } = clusteredDifferenceInterval(holding(values)) ?? { low: NaN, high: NaN };
      return high - low;
    };
    expect(width([0.2, 0.4])).toBeGreaterThan(width([0.2, 0.4, 0.2, 0.4]));
    expect(clusteredDifferenceInterval(holding([0.2]))).toBeUndefined();
  });
});
