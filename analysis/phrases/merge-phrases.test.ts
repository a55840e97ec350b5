import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePhrases, mergesOf } from './merge-phrases';

const phrase = (key: string, score: number, ...places: readonly (readonly [number, number])[]) => ({
  key,
  score,
  places: places.map(([start, end]) => ({ start, end })),
});

describe('phrases that are one', () => {
  it('become the first of their list, also where that has become another', () => {
    expect([
      ...mergesOf([
        ['a', 'b'],
        ['b', 'c'],
        ['d', 'b'],
      ]),
    ]).toStrictEqual([
      ['b', 'a'],
      ['c', 'a'],
    ]);
  });

  it('have their scores added up and their places laid together, a place inside another once', () => {
    const merged = mergePhrases(
      [
        phrase('harbour worker', 2, [10, 25]),
        phrase('worker', 1, [18, 25], [40, 47]),
        phrase('tax', 1, [0, 3]),
      ],
      mergesOf([['harbour worker', 'worker']]),
    );
    expect(merged).toStrictEqual([phrase('harbour worker', 3, [10, 25], [40, 47]), phrase('tax', 1, [0, 3])]);
  });

  it('never overlap, whatever the places', () => {
    const places = fc.array(
      fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 8 }))
        .map(([start, length]) => [start, start + length] as const),
    );
    fc.assert(
      fc.property(places, places, (a, b) => {
        const apart = (all: readonly (readonly [number, number])[]) =>
          all.filter(([start, end], index) => !all.slice(0, index).some(([s, e]) => start < e && s < end));
        const [only] = mergePhrases(
          [phrase('a', 1, ...apart(a)), phrase('b', 1, ...apart(b))],
          mergesOf([['a', 'b']]),
        );
        const kept = only?.places ?? [];
        return kept.every(({ start }, index) => index === 0 || start >= (kept[index - 1]?.end ?? 0));
      }),
    );
  });
});
