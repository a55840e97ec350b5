import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median } from './median';
import { quasiIndependent, residualOf, turnChanges } from './turn-taking';

describe('who takes the turn after whom', () => {
  it('is counted and set beside what chance yields', () => {
    // Three who give up and take the turn equally often: each of the six changes is expected once.
    const pairs = [
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 1],
      [1, 2],
      [2, 0],
      [0, 0],
    ] as const;
    expect(
      turnChanges(pairs, 3).map((change) => ({ ...change, expected: round(change.expected) })),
    ).toStrictEqual([
      { from: 0, to: 1, count: 2, expected: 1 },
      { from: 1, to: 2, count: 2, expected: 1 },
      { from: 2, to: 0, count: 2, expected: 1 },
    ]);
    expect(residualOf({ count: 2, expected: 1 })).toBe(1);
    expect(residualOf({ count: 0, expected: 0 })).toBeUndefined();
  });

  it('between two is as expected: there is nobody else to follow', () => {
    const changes = turnChanges([[0, 1], [1, 0], [0, 1]], 2); // prettier-ignore
    expect(changes.map(({ count, expected }) => [count, round(expected)])).toStrictEqual([
      [2, 2],
      [1, 1],
    ]);
  });

  it('is nothing where nobody follows anybody', () => {
    expect(turnChanges([], 0)).toStrictEqual([]);
    expect(turnChanges([[0, 0]], 1)).toStrictEqual([]);
  });

  it('keeps the margins of what was counted in what is expected', () => {
    const pair = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 60, maxLength: 200 }), (pairs) => {
        const real = pairs.filter(([from, to]) => from !== to);
        const sums = (side: 0 | 1) =>
          [0, 1, 2, 3, 4].map((who) => real.filter((p) => p[side] === who).length);
        const [given, taken] = [sums(0), sums(1)];
        const expected = quasiIndependent(given, taken);
        const row = given.map((_, from) => given.reduce((sum, _count, to) => sum + expected(from, to), 0));
        const column = taken.map((_, to) => taken.reduce((sum, _count, from) => sum + expected(from, to), 0));
        [...row, ...column].forEach((sum, at) => expect(sum).toBeCloseTo([...given, ...taken][at] ?? 0, 1));
      }),
    );
  });
});

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

describe('the median', () => {
  it('is the middle, or the mean of the two there', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toStrictEqual([2, 2.5, undefined]);
  });
});
