import { describe, expect, it } from 'vitest';
import { parseVaderLexicon, parseVocabulary } from './lexicon';

describe('a word list', () => {
  it('in VADER’s format has a word and its mean a line; other lines are left out', () => {
    const list = parseVaderLexicon('good\t1.9\t0.9\t[2, 1]\nno number\there\n\n:)\t2.0\t1.1\t[2]');
    expect([list.get('good'), list.get(':)'), list.has('no number'), list.get('flawed')]).toStrictEqual([
      1.9,
      2,
      false,
      -2.1,
    ]);
  });

  it('of natural is brought to VADER’s scale, without phrases and words listed with 0', () => {
    expect([
      parseVocabulary(
        { Gut: { polarity: '0.5' }, mau: { polarity: '0.0' }, 'na ja': { polarity: '1' } },
        'pattern',
      ),
      parseVocabulary({ bo: { pol: '-0.25' }, de_debò: { pol: '1' } }, 'senticon'),
      parseVocabulary({ bueno: 3, nada: 0 }, 'afinn'),
    ]).toStrictEqual([new Map([['gut', 2]]), new Map([['bo', -1]]), new Map([['bueno', 3 * 0.8]])]);
  });

  it('is empty for what is no vocabulary', () => {
    expect([parseVocabulary(undefined, 'afinn'), parseVocabulary([null, 'x'], 'pattern')]).toStrictEqual([
      new Map(),
      new Map(),
    ]);
  });
});
