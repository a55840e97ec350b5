import { describe, expect, it } from 'vitest';
import { textRank } from './textrank';

describe('TextRank', () => {
  it('gives the middle of a chain of three what PageRank gives it, worked by hand', () => {
    // a – b – c: S(b) = .15 + .85 (S(a) + S(c)), S(a) = S(c) = .15 + .85 S(b) / 2; so S(b) = .405 / (1 - .7225).
    const middle = 0.405 / (1 - 0.7225);
    const ranks = textRank(['a', 'b', undefined, 'b', 'c']);
    expect(ranks.get('b')).toBeCloseTo(middle, 3);
    expect(ranks.get('a')).toBeCloseTo(0.15 + (0.85 * middle) / 2, 3);
    expect(ranks.get('c')).toBe(ranks.get('a'));
  });

  it('leaves a word without neighbours with 1 - d, and does not count a word as its own neighbour', () => {
    expect(textRank(['a', 'a', undefined, 'a']).get('a')).toBeCloseTo(0.15, 12);
  });

  it('has nothing to say of nothing', () => {
    expect(textRank([])).toStrictEqual(new Map());
  });
});
