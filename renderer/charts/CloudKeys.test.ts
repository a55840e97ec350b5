import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDirection, nearestTowards } from './CloudKeys';

/**
 *      up
 * left me  right   far
 *          below
 */
const points = [
  { x: 0, y: 0 },
  { x: 0, y: -20 },
  { x: -50, y: 0 },
  { x: 50, y: 0 },
  { x: 150, y: 0 },
  { x: 50, y: 20 },
];

describe('an arrow in a cloud', () => {
  it('leads to the nearest word ahead', () => {
    expect(nearestTowards(points, 0, 'ArrowUp')).toBe(1);
    expect(nearestTowards(points, 0, 'ArrowLeft')).toBe(2);
    expect(nearestTowards(points, 0, 'ArrowRight')).toBe(3);
    expect(nearestTowards(points, 3, 'ArrowDown')).toBe(5);
  });

  it('leads to what lies aside where nothing is ahead, and nowhere at the edge', () => {
    expect(nearestTowards(points, 0, 'ArrowDown')).toBe(5);
    expect(nearestTowards(points, 4, 'ArrowRight')).toBeUndefined();
    expect(nearestTowards([], 0, 'ArrowRight')).toBeUndefined();
  });

  it('always leads the way it says', () => {
    const point = fc.record({
      x: fc.integer({ min: -300, max: 300 }),
      y: fc.integer({ min: -200, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (some) => {
        const to = nearestTowards(some, 0, 'ArrowRight');
        const [here] = some;
        if (to === undefined) expect(some.every(({ x }) => x <= (here?.x ?? 0))).toBe(true);
        else expect(some[to]?.x).toBeGreaterThan(here?.x ?? 0);
      }),
    );
  });

  it('is one of four keys', () => {
    expect(['ArrowUp', 'Home', 'toString'].map((key) => isDirection(key))).toStrictEqual([
      true,
      false,
      false,
    ]);
  });
});
