import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceOf, sliceStart } from './slices';

const sliceSizes = (size: number, n: number): readonly number[] =>
  Array.from({ length: n }, (_, slice) => sliceStart(slice + 1, size, n) - sliceStart(slice, size, n));

describe('equal slices of a sequence', () => {
  it('of 7 places in 3 hold 3, 2 and 2', () => {
    expect(sliceSizes(7, 3)).toEqual([3, 2, 2]);
    expect(Array.from({ length: 7 }, (_, place) => sliceOf(place, 7, 3))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });

  it('hold every place once, in order, and differ by one place at most', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 100 }), (size, n) => {
        const sizes = new Array<number>(n).fill(0);
        for (let place = 0; place < size; place++) {
          const slice = sliceOf(place, size, n);
          expect(place).toBeGreaterThanOrEqual(sliceStart(slice, size, n));
          sizes[slice] = (sizes[slice] ?? 0) + 1;
        }
        expect(sliceSizes(size, n)).toEqual(sizes);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
