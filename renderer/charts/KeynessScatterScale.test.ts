import { describe, expect, it } from 'vitest';
import { zeroLogScale } from './KeynessScatterScale';

describe('a logarithmic scale with a place for 0', () => {
  it('puts 0 at its own place and equal ratios at equal distances', () => {
    const scale = zeroLogScale([0, 1, 10, 100], [0, 500]);
    expect(scale?.(0)).toBe(0);
    const [one = 0, ten = 0, hundred = 0] = [1, 10, 100].map((value) => scale?.(value));
    expect(one).toBeGreaterThan(30);
    expect(hundred - ten).toBeCloseTo(ten - one, 9);
    expect(hundred).toBeLessThan(500);
  });

  it('marks 0 and round numbers, fewer where there is less room', () => {
    expect(zeroLogScale([0.6, 500], [0, 500])?.ticks).toStrictEqual([0, 1, 2, 5, 10, 20, 50, 100, 200, 500]);
    expect(zeroLogScale([0.6, 500], [0, 240])?.ticks).toStrictEqual([0, 1, 3, 10, 30, 100, 300]);
    expect(zeroLogScale([0.6, 500], [0, 160])?.ticks).toStrictEqual([0, 1, 10, 100]);
  });

  it('runs upwards on screen when its ends are turned round', () => {
    const scale = zeroLogScale([1, 100], [300, 0]);
    expect(scale?.(0)).toBe(300);
    expect(scale?.(100)).toBeLessThan(scale?.(1) ?? 0);
  });

  it('has a length where all values are the same', () => {
    const scale = zeroLogScale([7, 7], [0, 200]);
    expect(scale?.(7)).toBeCloseTo(34 + 166 / 2, 9);
  });

  it('is undefined where no value is above 0', () => {
    expect(zeroLogScale([], [0, 100])).toBeUndefined();
    expect(zeroLogScale([0, 0], [0, 100])).toBeUndefined();
  });
});
