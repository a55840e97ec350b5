import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelledPoint, type PlacedLabel } from './KeynessScatterLabels';

const measure = (word: string, size: number): number => word.length * size * 0.5;
const box = { area: { left: 0, top: 0, right: 500, bottom: 400 }, measure, marks: [] };
const point = (word: string, x: number, y: number): LabelledPoint => ({ key: word, word, x, y, size: 13 });

/** How much of a label stands before its x. */
const before = { start: 0, middle: 0.5, end: 1 } as const;
const boxOf = ({ key, x, y, anchor }: PlacedLabel) => ({
  left: x - measure(key, 13) * before[anchor],
  right: x + measure(key, 13) * (1 - before[anchor]),
  top: y + 13 * 0.24 - 13 * 1.06,
  bottom: y + 13 * 0.24,
});
const apart = (a: PlacedLabel, b: PlacedLabel): boolean => {
  const [one, two] = [boxOf(a), boxOf(b)];
  return one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top;
};

describe('labels of the scatter', () => {
  it('stand right of a lonely point, on its line, without a leader', () => {
    expect(placeLabels([point('freedom', 100, 100)], box)).toStrictEqual([
      { key: 'freedom', x: 107, y: expect.closeTo(103.77, 2) as number, anchor: 'start', leader: undefined },
    ]);
  });

  it('turn to the left at the right edge', () => {
    const [label] = placeLabels([point('freedom', 480, 100)], box);
    expect([label?.anchor, label?.x]).toStrictEqual(['end', 473]);
  });

  it('avoid marks where there is a free side', () => {
    const marks = Array.from({ length: 40 }, (_, at) => ({ x: 105 + at, y: 100 }));
    const [label] = placeLabels([point('freedom', 100, 100)], { ...box, marks });
    expect([label?.anchor, label?.x]).toStrictEqual(['end', 93]);
  });

  it('give the words of a small crowd places, with leaders to those further away', () => {
    const crowd = Array.from({ length: 8 }, (_, at) =>
      point(`word${at}`, 200 + (at % 4) * 14, 200 + Math.floor(at / 4) * 14),
    );
    const labels = placeLabels(crowd, box);
    expect(labels).toHaveLength(7);
    expect(labels.some(({ leader }) => leader !== undefined)).toBe(true);
  });

  it('drop the last words, not the first, where there is no room for all', () => {
    const same = Array.from({ length: 60 }, (_, at) => point(`w${at}`, 60, 60));
    const labels = placeLabels(same, { ...box, area: { left: 0, top: 0, right: 120, bottom: 120 } });
    expect(labels.length).toBeGreaterThan(6);
    expect(labels.length).toBeLessThan(60);
    expect(labels[0]?.key).toBe('w0');
  });

  it('never cover each other or leave the picture, wherever the points are', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 500 }), y: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const labels = placeLabels(
          places.map(({ x, y }, at) => point(`word-${at}`, x, y)),
          box,
        );
        for (const [at, label] of labels.entries()) {
          const { left, right, top, bottom } = boxOf(label);
          expect([left >= 0, right <= 500, top >= 0, bottom <= 400]).toStrictEqual([true, true, true, true]);
          expect(labels.slice(at + 1).every((other) => apart(label, other))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
