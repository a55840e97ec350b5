import { describe, expect, it } from 'vitest';
import type { NounPhrase } from './noun-phrases';
import { phraseKind } from './phrase-kind';

const phrase = (key: string, count: number, capital: number): NounPhrase => ({
  key,
  length: key.split(' ').length,
  ranges: Array.from({ length: count }, (_, at) => ({ first: at * 9, last: at * 9 })),
  inside: new Set(),
  whole: count,
  modified: 0,
  capital,
  linked: 0,
});

describe('the kind of a text by its noun phrases', () => {
  it('is by the formula, worked by hand for a text without any', () => {
    // length (1.6 - 1.65)/.15, names (0 - .2)/.15, repeated (1/8 - .17)/.06
    const z = 1.37 + 0.87 * (-0.05 / 0.15) - 2.52 * (-0.2 / 0.15) + 1.12 * (-0.045 / 0.06);
    expect(phraseKind([], 100).terms).toBeCloseTo(1 / (1 + Math.exp(-z)), 12);
  });

  it('is one of terms where phrases of several words come again, one of words where names do', () => {
    const terms = phraseKind([phrase('linear constraint system', 6, 0), phrase('system', 9, 0)], 300);
    const names = phraseKind([phrase('paris', 9, 9), phrase('rain', 3, 0)], 300);
    expect(terms.terms).toBeGreaterThan(0.95);
    expect(names.terms).toBeLessThan(0.05);
  });

  it('is short up to 100 words and long from 6,000 on', () => {
    expect([20, 99, 5999, 400_000].map((words) => phraseKind([], words).long)).toStrictEqual([0, 0, 1, 1]);
    expect(phraseKind([], 774).long).toBeCloseTo(0.5, 2);
  });
});
