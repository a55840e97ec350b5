import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInterval, meanInterval, momentsOf, tQuantile975 } from './mean-interval';

describe('the interval of a mean', () => {
  it('rests on the quantiles that tables of Student’s t print', () => {
    expect([1, 2, 5, 10, 30, 120, 1e6].map((freedom) => tQuantile975(freedom).toFixed(3))).toStrictEqual([
      '12.706',
      '4.303',
      '2.571',
      '2.228',
      '2.042',
      '1.980',
      '1.960',
    ]);
  });

  it('is worked out by hand for 1 to 5: 3 ± 2.776 · √(2.5 / 5)', () => {
    const moments = momentsOf([1, 2, 3, 4, 5]);
    expect(moments).toStrictEqual({ count: 5, mean: 3, squares: 10 });
    const interval = moments && meanInterval(moments);
    expect([interval?.low.toFixed(4), interval?.high.toFixed(4)]).toStrictEqual(['1.0368', '4.9632']);
  });

  it('is undefined for no value and for one', () => {
    const one = momentsOf([0.4]);
    expect([momentsOf([]), one && meanInterval(one)]).toStrictEqual([undefined, undefined]);
  });

  it('moves with the values and lies evenly about their mean', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.double({ min: -5, max: 5, noNaN: true }), (drawn, shift) => {
        const [own, moved] = [momentsOf(drawn), momentsOf(drawn.map((value) => value + shift))];
        const [interval, shifted] = [own && meanInterval(own), moved && meanInterval(moved)];
        if (!own || !interval || !shifted) throw new Error('two values have an interval');
        expect(shifted.low - interval.low).toBeCloseTo(shift, 8);
        expect((interval.low + interval.high) / 2).toBeCloseTo(own.mean, 10);
      }),
    );
  });
});

describe('the interval of a difference of means', () => {
  it('agrees with SciPy’s ttest_ind (equal_var=False) on two small samples', () => {
    const [a, b] = [momentsOf([1, 2, 3, 4, 5]), momentsOf([2, 6, 11])];
    const found = a && b && differenceInterval(a, b);
    expect([found?.difference, found?.low, found?.high].map((value) => value?.toFixed(5))).toStrictEqual([
      '-3.33333',
      '-13.60509',
      '6.93843',
    ]);
  });

  it('is undefined where one side has a single value', () => {
    const [a, one] = [momentsOf([1, 2]), momentsOf([1])];
    expect(a && one && differenceInterval(a, one)).toBeUndefined();
  });

  it('is that of the mean of differences turned round when the sides change places', () => {
    const side = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(side, side, (one, other) => {
        const [a, b] = [momentsOf(one), momentsOf(other)];
        const [there, back] = [a && b && differenceInterval(a, b), a && b && differenceInterval(b, a)];
        expect(there?.low).toBeCloseTo(-(back?.high ?? NaN), 8);
      }),
    );
  });
});
