import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, parseQuery } from './query';

describe('parseQuery', () => {
  it('reads words as a text has them, patterns, and * alone as any one word', () => {
    expect(parseQuery('  “don’t” * econom*, U.S. ')).toEqual({
      kind: 'words',
      words: [
        { kind: 'word', word: "don't" },
        { kind: 'any' },
        { kind: 'pattern', pattern: 'econom*' },
        { kind: 'word', word: 'U.S.' },
      ],
    });
  });

  it('takes words that a dash joins as two', () => {
    expect(parseQuery('peace—realizing')).toEqual({
      kind: 'words',
      words: [
        { kind: 'word', word: 'peace' },
        { kind: 'word', word: 'realizing' },
      ],
    });
  });

  it('tells an empty query from one without a word', () => {
    expect([parseQuery(' \n'), parseQuery('— !'), parseQuery('* **'), parseQuery('?')]).toEqual([
      { kind: 'empty' },
      { kind: 'wordless' },
      { kind: 'wordless' },
      { kind: 'wordless' },
    ]);
  });
});

describe('matchesPattern', () => {
  it('takes * for any characters and ? for exactly one', () => {
    const words = ['economy', 'economics', 'eco', 'woman', 'women', 'wmn'];
    expect(words.filter((word) => matchesPattern(word, 'econom*'))).toEqual(['economy', 'economics']);
    expect(words.filter((word) => matchesPattern(word, 'wom?n'))).toEqual(['woman', 'women']);
    expect(words.filter((word) => matchesPattern(word, '*m*'))).toEqual([
      'economy',
      'economics',
      'woman',
      'women',
      'wmn',
    ]);
  });

  it('keeps case apart', () => {
    expect(matchesPattern('America', 'amer*')).toBe(false);
  });

  it('agrees with a regular expression', () => {
    const part = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 }), part, (word, pattern) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
        expect(matchesPattern(word, pattern)).toBe(expression.test(word));
      }),
    );
  });

  it('answers at once where a regular expression would go back without end', () => {
    expect(matchesPattern('a'.repeat(2000), `${'a*'.repeat(200)}b`)).toBe(false);
  });
});
