import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOwnLexicon } from './own-lexicon';

describe('a person’s own list', () => {
  it('has a word and a value a line; heads, comments and empty lines are passed over', () => {
    expect(parseOwnLexicon('word\tvalence\n# mine\n\nGut\t2\tmore\r\nC’est\t−1,5\n')).toStrictEqual({
      words: [
        ['gut', 2],
        ["c'est", -1.5],
      ],
      scale: 1,
      bad: [],
    });
  });

  it('tells each line that it leaves out, with its number and why', () => {
    const { words, bad } = parseOwnLexicon('good\t2\nbad\nworse\tmuch\nso so\t1\ngood\t3\n\t1\n');
    expect(words).toStrictEqual([['good', 2]]);
    expect(bad).toStrictEqual([
      { line: 2, why: 'columns', text: 'bad' },
      { line: 3, why: 'number', text: 'worse\tmuch' },
      { line: 4, why: 'phrase', text: 'so so\t1' },
      { line: 5, why: 'twice', text: 'good\t3' },
      { line: 6, why: 'empty', text: '\t1' },
    ]);
  });

  it('is brought to −4..4: from −1..1 by 4, from beyond by its largest value', () => {
    expect([
      parseOwnLexicon('a\t1\nb\t-0.5').scale,
      parseOwnLexicon('a\t4\nb\t-0.5').scale,
      parseOwnLexicon('a\t-5\nb\t2').words,
      parseOwnLexicon('a\t0').scale,
    ]).toStrictEqual([
      4,
      1,
      [
        ['a', -4],
        ['b', 1.6],
      ],
      1,
    ]);
  });

  it('never passes ±4, and every line is a word or told', () => {
    const line = fc.tuple(
      fc.constantFrom('a', 'b', 'c d', 'é', ''),
      fc.constantFrom('1', '-7', 'x', '0.2', ''),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const table = ['head\tvalue', ...lines.map((cells) => cells.join('\t'))];
        const { words, bad } = parseOwnLexicon(table.join('\n'));
        expect(words.every(([, value]) => Math.abs(value) <= 4 + 1e-12)).toBe(true);
        expect(words.length + bad.length).toBe(lines.filter((cells) => cells.join('').trim() !== '').length);
      }),
    );
  });
});
