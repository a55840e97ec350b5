import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../tokens/sentences';
import { tokenize } from '../tokens/tokenize';
import { fleschEase, fleschKincaid, type CountedSentence } from './readability';
import { englishSyllables } from './syllables';

const counted = (text: string): readonly CountedSentence[] =>
  sentencesOf(text).map((sentence) => {
    const { starts, ends, length } = tokenize(text, [sentence]);
    const words = Array.from({ length }, (_, at) => text.slice(starts[at], ends[at]));
    return { words: length, syllables: words.reduce((sum, word) => sum + englishSyllables(word), 0) };
  });

describe('readability', () => {
  it('is that of the published sentences', () => {
    const hat = counted('The cat in the hat ate breakfast.');
    expect(fleschEase(hat)?.value.toFixed(2)).toBe('103.04');
    expect(fleschKincaid(hat)?.value.toFixed(4)).toBe('0.6257');
    expect(fleschEase(counted('The cat in a dilapidated tophat.'))?.value.toFixed(3)).toBe('45.645');
  });

  it('is undefined without words, and has no interval of one sentence', () => {
    expect(fleschEase([])).toBeUndefined();
    expect(fleschEase([{ words: 0, syllables: 0 }])).toBeUndefined();
    expect(Object.keys(fleschEase([{ words: 6, syllables: 11 }]) ?? {})).toStrictEqual(['value']);
  });

  it('has an interval as wide as its sentences differ', () => {
    const alike = fleschKincaid([
      { words: 10, syllables: 15 },
      { words: 10, syllables: 15 },
    ]);
    expect(alike?.value).toBeCloseTo(6.01, 9);
    expect(alike).toStrictEqual({ value: alike?.value, low: alike?.value, high: alike?.value });
    // Lengths 5 and 15, 1.5 syllables a word: sd 5√2 words, standard error 5 words, of .39 each.
    const unlike = fleschKincaid([
      { words: 5, syllables: 7.5 },
      { words: 15, syllables: 22.5 },
    ]);
    expect((unlike?.high ?? 0) - (unlike?.low ?? 0)).toBeCloseTo(2 * 1.959963984540054 * 5 * 0.39, 9);
  });
});

describe('syllables of English words', () => {
  it.each([
    ['hope hopes hoped the she are use red yes year guard eye friend George through', 1],
    [
      'table people houses wanted hundred didn’t haven’t hopeful nation million special language saying beyond union',
      2,
    ],
    ['management radio previous beautiful national India usual theory carrying audience terrorist', 3],
    ['America January situation society variety economic experience', 4],
    ['international university responsibility', 5.34],
  ])('%s', (list, mean) => {
    const counts = list.split(' ').map((word) => englishSyllables(word));
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeCloseTo(mean, 1);
  });

  it('count the letters of abbreviations, and the parts of compounds', () => {
    expect(['U.S.', 'U.S.A.', 'well-being', 'Ms', '—'].map(englishSyllables)).toStrictEqual([2, 3, 3, 1, 1]);
  });
});

const data = join(import.meta.dirname, '../../../shared/data');
describe.skipIf(!existsSync(data))('readability of speeches (skipped where ../shared/data is absent)', () => {
  it.each([
    ['1981-Reagan', 9.76],
    ['2017-Trump', 9.17],
  ])('of %s is near the published grade', (name, grade) => {
    const text = readFileSync(join(data, `speeches/en/inaugural/${name}.txt`), 'utf8');
    expect(Math.abs((fleschKincaid(counted(text))?.value ?? 0) - grade)).toBeLessThan(0.5);
  });
});
