import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesPattern, parseQuery } from './query';
import { describeProblem } from './query-problem';

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

describe('the language of queries', () => {
  const word = (text: string) => ({ kind: 'word', word: text });
  const words = (query: string) => {
    const parsed = parseQuery(query);
    return parsed.kind === 'words' ? parsed.words : parsed.kind;
  };

  it('has gaps between words', () => {
    expect(words('peace ..3 security')).toEqual([
      word('peace'),
      { kind: 'gap', least: 0, most: 3 },
      word('security'),
    ]);
    expect(words('peace 2..4 war')).toEqual([word('peace'), { kind: 'gap', least: 2, most: 4 }, word('war')]);
  });

  it('has alternatives, in brackets or for all of it, also within each other', () => {
    expect(words('(war|peace) effort')).toEqual([
      { kind: 'choice', options: [[word('war')], [word('peace')]] },
      word('effort'),
    ]);
    expect(words('war | human rights')).toEqual([
      { kind: 'choice', options: [[word('war')], [word('human'), word('rights')]] },
    ]);
    expect(words('((a b|c) d)')).toEqual([
      { kind: 'choice', options: [[word('a'), word('b')], [word('c')]] },
      word('d'),
    ]);
  });

  it('has dictionary words and word classes', () => {
    expect(words('[Go]_VERB free_adj _NOUN *_NUM econom*_NOUN')).toEqual([
      { kind: 'lemma', lemma: 'go', tag: 'VERB' },
      { kind: 'word', word: 'free', tag: 'ADJ' },
      { kind: 'any', tag: 'NOUN' },
      { kind: 'any', tag: 'NUM' },
      { kind: 'pattern', pattern: 'econom*', tag: 'NOUN' },
    ]);
  });

  it('has regular expressions between slashes', () => {
    expect(words(' /colou?r(s|ed)?/ ')).toEqual([{ kind: 'expression', expression: 'colou?r(s|ed)?' }]);
    expect(words('and/or')).toEqual([word('and'), word('or')]);
  });

  it('needs a word to look for in every alternative', () => {
    expect([words('peace|*'), words('* ..2 *')]).toEqual(['wordless', 'wordless']);
  });

  it('says what is wrong, and where', () => {
    const told = (query: string) => {
      const parsed = parseQuery(query);
      return parsed.kind === 'wrong' ? describeProblem(query, parsed.problem) : parsed.kind;
    };
    expect(
      [
        'a (b|c',
        'a) b',
        'war|',
        '(|war)',
        '..3 war',
        'war 3..1 b',
        'a ..99 b',
        '[go',
        '[a b]',
        'x_FOO',
        'b]',
      ].map(told),
    ).toEqual([
      'at character 3, “(” is opened here and never closed',
      'at character 2, “)” closes nothing that was opened',
      'at character 4, a word is missing beside “|”',
      'at character 2, a word is missing beside “|”',
      'at character 1, “..3” needs a word on each side',
      'at character 5, “3..1” goes backwards: the smaller number comes first',
      'at character 3, “..99” is too wide: at most 20 words can stand between',
      'at character 1, “[” is opened here and never closed',
      'at character 1, “[a b]” needs exactly one word between its brackets',
      expect.stringMatching(/^at character 2, “_FOO” is no word class; there are ADJ, ADP, /u),
      'at character 2, “]” closes nothing that was opened',
    ]);
    expect(['/a(b/', '/a)/', '/a[b/', '/*a/', '/a\\q/', '/a*/', '/a{2,1}/'].map(told)).toEqual([
      'at character 3, this “(” is never closed',
      'at character 3, “)” closes nothing that was opened',
      'at character 3, this “[” is never closed',
      'at character 2, there is nothing before “*” that it could repeat',
      'at character 3, “\\q” means nothing after a backslash',
      'at character 1, this regular expression fits where there is no word',
      'at character 1, this is no regular expression',
    ]);
  });

  it('never fails on any text, and points into it', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '(',
        ')',
        '|',
        '[',
        ']',
        '*',
        '?',
        '.',
        '2',
        '_',
        'X',
        '/',
        '\\',
        '{',
      ),
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (query) => {
        const parsed = parseQuery(query);
        if (parsed.kind !== 'wrong') return;
        const { start, end } = parsed.problem.at;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(query.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same mistakes in an expression that JavaScript does', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        '(',
        ')',
        '[',
        ']',
        '*',
        '?',
        '+',
        '|',
        '^',
        '\\d',
        '\\q',
        '{2}',
        '(?:',
        '(?=',
      ),
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, (expression) => {
        fc.pre(expression !== '');
        const readable = canRead(expression);
        const parsed = parseQuery(`/${expression}/`);
        const refused = parsed.kind === 'wrong' && parsed.problem.why !== 'expression-empty';
        expect(refused).toBe(!readable);
      }),
      { numRuns: 2000 },
    );
  });
});

function canRead(expression: string): boolean {
  try {
    return new RegExp(expression, 'u').source !== '';
  } catch {
    return false;
  }
}

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
