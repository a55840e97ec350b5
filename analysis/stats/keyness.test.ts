import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaDistribution, betaQuantile } from './beta-quantile';
import { chiSquare } from './chi-square';
import { chiSquareTail } from './chi-square-tail';
import { conservativeLogRatio } from './conservative-log-ratio';
import {
  bayesFactor,
  effectSizeOfLogLikelihood,
  oddsRatio,
  percentDifference,
  simpleMaths,
} from './effect-sizes';
import { logLikelihood, logLikelihoodTwoTerm } from './log-likelihood';
import { logRatio } from './log-ratio';
import type { Share } from './share';
import { weightedLogOdds } from './weighted-log-odds';

const share = (count: number, total: number): Share => ({ count, total });
const rounded = (value: number | undefined, digits: number): number => Number(value?.toFixed(digits));

describe('keyness of a=10 b=5 c=100 d=200', () => {
  const [a, b] = [share(10, 100), share(5, 200)];
  it('gives the published values of every measure', () => {
    const two = logLikelihoodTwoTerm(a, b) ?? NaN;
    expect({
      two: rounded(two, 6),
      four: rounded(logLikelihood(a, b), 6),
      ratio: rounded(logRatio(a, b)?.value, 6),
      diff: rounded(percentDifference(a, b), 6),
      odds: rounded(oddsRatio(a, b), 4),
      bic: rounded(bayesFactor(two, 300), 4),
      ell: rounded(effectSizeOfLogLikelihood(two, a, b), 6),
    }).toEqual({
      two: 6.931472,
      four: 7.329812,
      ratio: 2,
      diff: 300,
      odds: 4.3333,
      bic: 1.2277,
      ell: 0.014356,
    });
  });
  it('is hand-worked: twice the sum of a ln(a/E1) and b ln(b/E2) with E1 = 5 and E2 = 10', () => {
    expect(logLikelihoodTwoTerm(a, b)).toBeCloseTo(2 * (10 * Math.log(2) + 5 * Math.log(0.5)), 12);
  });
});

describe('logLikelihood', () => {
  it("gives Dunning's values for his 2 x 2 tables", () => {
    // O = 110 of R = 2552, C = 221, N = 31777; and O = 8 of R = 13, C = 32.
    expect(rounded(logLikelihood(share(110, 2552), share(221 - 110, 31777 - 2552)), 2)).toBe(270.72);
    expect(rounded(logLikelihood(share(8, 13), share(32 - 8, 31777 - 13)), 2)).toBe(95.29);
  });
  it('is negative where the word is rarer in the target', () => {
    const [a, b] = [share(2089, 43002), share(8094, 108539)];
    expect([
      rounded(chiSquare(a, b), 4),
      rounded(logLikelihood(a, b), 3),
      rounded(logLikelihoodTwoTerm(a, b), 3),
      rounded(logRatio(a, b)?.value, 4),
    ]).toEqual([-331.9907, -352.755, -330.535, -0.6183]);
  });
  it('agrees with the inaugural addresses after 1945 against those before, for "we"', () => {
    const [a, b] = [share(1048, 43002), share(779, 108539)];
    const two = logLikelihoodTwoTerm(a, b) ?? NaN;
    expect([
      rounded(chiSquare(a, b), 4),
      rounded(logLikelihood(a, b), 3),
      rounded(two, 3),
      rounded(logRatio(a, b)?.value, 4),
      rounded(percentDifference(a, b), 3),
      rounded(bayesFactor(two, 43002 + 108539), 3),
    ]).toEqual([764.4484, 676.35, 667.11, 1.7637, 239.563, 655.181]);
  });
  it('gives the values of quanteda for 7 of 10 against 2 of 9', () => {
    const [a, b] = [share(7, 10), share(2, 9)];
    expect(chiSquare(a, b)).toBeCloseTo(4.33716049382716, 12);
    expect(logLikelihood(a, b)).toBeCloseTo(4.534939332256226, 12);
  });
  it('keeps its digits where a word stands nearly as often as expected', () => {
    // By the formula as written, a sum of terms up to 10⁴, the last six digits are lost.
    expect((logLikelihood(share(15, 65670), share(7, 30672)) ?? NaN) / 3.43353280480498e-6).toBeCloseTo(1, 9);
    expect(logLikelihood(share(30, 1000), share(60, 2000))).toBe(0);
  });
  it('takes 0 ln 0 as 0, and a count of 0 as 0.5 in the Log Ratio', () => {
    const [a, b] = [share(3, 1000), share(0, 2000)];
    expect([rounded(logLikelihoodTwoTerm(a, b), 6), rounded(logRatio(a, b)?.value, 6)]).toEqual([
      6.591674, 3.584963,
    ]);
  });
  it('is undefined for an empty speech', () => {
    expect(logLikelihood(share(0, 0), share(1, 10))).toBeUndefined();
    expect(logLikelihoodTwoTerm(share(1, 10), share(0, 0))).toBeUndefined();
    expect(logRatio(share(1, 10), share(0, 0))).toBeUndefined();
  });
  it('changes its sign, and only that, when the sides are exchanged', () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 501, max: 9000 }));
    fc.assert(
      fc.property(pair, pair, ([a, c], [b, d]) => {
        fc.pre(a * d !== b * c);
        const one = logLikelihood(share(a, c), share(b, d)) ?? NaN;
        const other = logLikelihood(share(b, d), share(a, c)) ?? NaN;
        expect(one).toBeCloseTo(-other, 6);
      }),
    );
  });
});

describe('other keyness measures', () => {
  it('simple maths: 35 in 112,289,776 against 263 in 1,559,716,979', () => {
    expect(rounded(simpleMaths(share(35, 112289776), share(263, 1559716979), { n: 1 }), 6)).toBe(1.122429);
  });
  it('weighted log-odds of (10, 5, 85) against (5, 10, 185) with a prior of .01 each', () => {
    const prior = { prior: 0.01, priorTotal: 0.03 };
    const values = [
      weightedLogOdds(share(10, 100), share(5, 200), prior),
      weightedLogOdds(share(5, 100), share(10, 200), prior),
      weightedLogOdds(share(85, 100), share(185, 200), prior),
    ];
    expect(values.map((value) => [rounded(value?.delta, 5), rounded(value?.zeta, 4)])).toEqual([
      [1.46522, 2.6773],
      [0.00089, 0.0016],
      [-0.77764, -5.9349],
    ]);
  });
  it('upper tails of chi-square stay exact where 1 - p would be 0', () => {
    expect(
      [3.841458820694124, 6.634896601021213, 10.827566170662733, 15.136705226623606].map((x) =>
        rounded(chiSquareTail(x), 8),
      ),
    ).toEqual([0.05, 0.01, 0.001, 0.0001]);
    expect(chiSquareTail(0)).toBe(1);
    expect(chiSquareTail(400) / 5.507248237212467e-89).toBeCloseTo(1, 8);
  });
  it('the beta quantile turns its distribution round, and is p itself for a = b = 1', () => {
    expect(betaQuantile(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaDistribution(betaQuantile(0.025, 7, 12), 7, 12)).toBeCloseTo(0.025, 10);
    // Clopper-Pearson, 95%, for 10 of 15: .3838 to .8818.
    expect([rounded(betaQuantile(0.025, 10, 6), 4), rounded(betaQuantile(0.975, 11, 5), 4)]).toEqual([
      0.3838, 0.8818,
    ]);
  });
  it('the conservative Log Ratio is nearer to 0 than the Log Ratio, and 0 where the interval holds no difference', () => {
    const [a, b] = [share(60, 10000), share(10, 10000)];
    const conservative = conservativeLogRatio(a, b, { alpha: 0.05 }) ?? NaN;
    const low = betaQuantile(0.025, 60, 11);
    expect(conservative).toBeCloseTo(Math.log2(low / (1 - low)), 10);
    expect(conservative).toBeLessThan(logRatio(a, b)?.value ?? NaN);
    expect(conservativeLogRatio(share(11, 10000), share(10, 10000), { alpha: 0.05 })).toBe(0);
    expect(conservativeLogRatio(b, a, { alpha: 0.05 })).toBeCloseTo(-conservative, 10);
  });
});
