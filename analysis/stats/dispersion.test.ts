import { describe, expect, it } from 'vitest';
import {
  deviationOfProportions,
  deviationsOfProportions,
  juillandD,
  normalisedDeviationOfProportions,
  range,
  type Parts,
} from './dispersion';

const gries = [
  'b a m n i b e u p',
  'b a s a t b e w q n',
  'b c a g a b e s t a',
  'b a g h a b e a a t',
  'b a h a a b e a x a t',
].map((part) => part.split(' '));

const partsOf = (word: string): Parts => ({
  hits: gries.map((part) => part.filter((token) => token === word).length),
  sizes: gries.map((part) => part.length),
});
const rounded = (value: number | undefined, digits: number): number | undefined =>
  value === undefined ? undefined : Number(value.toFixed(digits));

describe('dispersion in the toy corpus of Gries', () => {
  it.each([
    ['a', 0.78515, 0.18, 0.21951],
    ['b', 0.9681, 0.02, 0.02439],
    ['i', 0, 0.82, 1],
    ['q', undefined, 0.8, 0.97561],
  ])('%s has the published D, DP and DPnorm', (word, d, dp, dpNorm) => {
    const parts = partsOf(word);
    if (d !== undefined) expect(juillandD(parts)).toBeCloseTo(d, 4);
    expect([
      rounded(deviationOfProportions(parts), 5),
      rounded(normalisedDeviationOfProportions(parts), 5),
    ]).toEqual([dp, dpNorm]);
  });

  it('is hand-worked: (0, 0, 1, 2, 5) over equal parts has DP .475 and a range of 3', () => {
    const hits = [0, 0, 1, 2, 5];
    expect(deviationOfProportions({ hits, sizes: [1, 1, 1, 1, 1] })).toBeCloseTo(0.475, 12);
    expect(range(hits)).toBe(3);
  });

  it('gives some words at once what it gives each alone', () => {
    const words = [...new Set(gries.flat())];
    const parts = gries.map((part) => {
      const said = [...new Set(part)];
      return {
        tokens: part.length,
        ids: said.map((word) => words.indexOf(word)),
        counts: said.map((word) => part.filter((token) => token === word).length),
      };
    });
    const totals = words.map((word) => gries.flat().filter((token) => token === word).length);
    const all = words.map((_, id) => id);
    for (const ids of [all, all.toReversed(), all.slice(2, 4), []]) {
      const found = deviationsOfProportions(parts, totals, ids);
      expect(found).toHaveLength(ids.length);
      for (const [place, id] of ids.entries())
        expect(found[place]).toBeCloseTo(deviationOfProportions(partsOf(words[id] ?? '')) ?? NaN, 12);
    }
  });

  it('is undefined for one part, and for a word that is never said', () => {
    expect(deviationOfProportions({ hits: [3], sizes: [10] })).toBeUndefined();
    expect(juillandD({ hits: [0, 0], sizes: [10, 10] })).toBeUndefined();
    expect(normalisedDeviationOfProportions({ hits: [0, 0], sizes: [10, 10] })).toBeUndefined();
  });
});
