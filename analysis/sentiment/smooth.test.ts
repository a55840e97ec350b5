import { describe, expect, it } from 'vitest';
import { smoothGaussian } from './smooth';

describe('the Gaussian mean along a speech', () => {
  it('weighs neighbours by exp(-d²/2σ²), worked by hand for three places', () => {
    const [one, two] = [Math.exp(-1 / 2), Math.exp(-4 / 2)];
    expect(smoothGaussian([1, 0, 0], 1)).toStrictEqual([
      1 / (1 + one + two),
      one / (one + 1 + one),
      two / (two + one + 1),
    ]);
  });

  it('leaves out places without a value, and has none where nothing is within reach', () => {
    const values = [0.5, undefined, undefined, undefined, undefined, undefined, undefined];
    expect(smoothGaussian(values, 1)).toStrictEqual([0.5, 0.5, 0.5, 0.5, 0.5, undefined, undefined]);
  });

  it('keeps a constant, and gives the values themselves for a width of 0', () => {
    const constant = Array.from({ length: 40 }, () => 0.3);
    for (const value of smoothGaussian(constant, 5)) expect(value).toBeCloseTo(0.3, 12);
    expect(smoothGaussian([1, undefined, -1], 0)).toStrictEqual([1, undefined, -1]);
  });

  it('has nothing to say of nothing', () => {
    expect(smoothGaussian([], 5)).toStrictEqual([]);
  });
});
