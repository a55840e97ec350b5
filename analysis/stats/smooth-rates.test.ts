import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smoothRates } from './smooth-rates';

describe('a smoothed rate', () => {
  it('is hand-worked: half way between two counts of equal words it is their mean', () => {
    const counts = [
      { time: 0, count: 1, words: 100 },
      { time: 2, count: 3, words: 100 },
    ];
    expect(smoothRates(counts, [1], 1)).toEqual([0.02]);
    const near = Math.exp(-0.5 * 4);
    expect(smoothRates(counts, [0], 1)[0]).toBeCloseTo((1 + 3 * near) / (100 + 100 * near), 12);
  });

  it('weighs a count by its words: a long speech says more than a short one', () => {
    const counts = [
      { time: 0, count: 10, words: 100 },
      { time: 0, count: 0, words: 900 },
    ];
    expect(smoothRates(counts, [0], 1)).toEqual([0.01]);
  });

  it('is undefined where nothing lies near', () => {
    expect(smoothRates([{ time: 0, count: 1, words: 10 }], [5], 1)).toEqual([undefined]);
  });

  it('never leaves the range of the rates it is made of', () => {
    const count = fc.record({
      time: fc.integer({ min: -50, max: 50 }),
      words: fc.integer({ min: 1, max: 9000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (given, sigma) => {
          const counts = given.map(({ time, words, share }) => ({ time, words, count: share * words }));
          const rates = counts.map(({ count: hits, words }) => hits / words);
          for (const rate of smoothRates(counts, [-50, 0, 50], sigma)) {
            if (rate === undefined) continue;
            expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
            expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
          }
        },
      ),
    );
  });
});
