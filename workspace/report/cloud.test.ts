import { describe, expect, it } from 'vitest';
import { layoutCloud, widthAtOne } from './cloud';

const box = { width: 720, height: 340 };
const words = Array.from({ length: 60 }, (_, n) => ({
  word: `wörd${'x'.repeat(n % 7)}${n}`,
  count: 120 - 2 * n,
}));

describe('the cloud of a report', () => {
  const { placed, left } = layoutCloud(words, box);

  it('places nearly all words inside its box and names the others', () => {
    expect(placed.length + left.length).toBe(60);
    expect(left.length).toBeLessThanOrEqual(3);
    for (const { x, y, width } of placed) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0);
      expect(x + width / 2).toBeLessThanOrEqual(box.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(box.height);
    }
  });

  it('puts no word over another', () => {
    // Between the base line and half the height of a small letter every word is inked.
    const inked = placed.map(({ x, y, width, size }) => ({
      x0: x - width / 2,
      x1: x + width / 2,
      y0: y - 0.5 * size,
      y1: y,
    }));
    const over = inked.flatMap((a, i) =>
      inked.slice(i + 1).filter((b) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1),
    );
    expect(over).toStrictEqual([]);
  });

  it('gives words areas in proportion to their counts', () => {
    const areas = placed.map(({ size, width, count }) => (size * width) / count);
    for (const area of areas) expect(area).toBeCloseTo(areas[0] ?? 0, 6);
  });

  it('is the same for the same words, and empty for none', () => {
    expect(layoutCloud(words, box)).toStrictEqual({ placed, left });
    expect(layoutCloud([], box)).toStrictEqual({ placed: [], left: [] });
  });

  it('knows wide letters from narrow ones', () => {
    expect(widthAtOne('mmm')).toBeGreaterThan(2 * widthAtOne('iii'));
  });
});
