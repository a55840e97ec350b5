import { describe, expect, it } from 'vitest';
import type { KeynessRow } from '../../../workspace/contract/tables';
import {
  byChance,
  differing,
  formatLogRatio,
  formatMeasure,
  lensOf,
  lensParams,
  linesQuestion,
  measureOf,
  noMoreThanChance,
  scatterMinimum,
  scatterShown,
  scatterWords,
  sideOfRow,
  smallNote,
} from './model';

const row: KeynessRow = {
  word: 'college',
  key: 'college',
  a: 0,
  b: 26,
  rateA: 0,
  rateB: 8.5,
  g2: -24.7,
  g2Two: -24.6,
  logRatio: -4.98,
  logRatioLow: -9,
  logRatioHigh: -1,
  lrc: -1.204,
  logOdds: -3.1,
  diff: -100,
  p: 0.0000007,
  speechesA: 0,
  speechesB: 4,
};

describe('the lens of a comparison', () => {
  it('goes through the address and back', () => {
    const lens = { measure: 'log-odds', unit: 'stem', stopList: 'default', contains: 'free' } as const;
    expect(lensParams(lens)).toStrictEqual({ rank: 'log-odds', unit: 'stem', stop: 'default', find: 'free' });
    expect(lensOf(lensParams(lens))).toStrictEqual(lens);
  });

  it('is G², folded, without a stop list where the address says nothing, or nonsense', () => {
    const usual = { measure: 'g2', unit: 'folded', stopList: 'none', contains: '' };
    expect(lensOf({})).toStrictEqual(usual);
    expect(lensOf({ rank: 'x', unit: 'y', stop: 'z' })).toStrictEqual(usual);
    expect(lensParams(lensOf({}))).toStrictEqual({});
  });
});

describe('a row of the comparison', () => {
  it('shows G² without its sign and the others with theirs', () => {
    const shown = (['g2', 'g2-2', 'log-ratio', 'lrc', 'log-odds', 'diff'] as const).map((name) =>
      formatMeasure(measureOf(name), row),
    );
    expect(shown).toStrictEqual(['24.7', '24.6', '24.7', '−1.20', '−3.10', '−100']);
    expect(formatLogRatio(row)).toBe('−4.98');
    expect(formatLogRatio({ ...row, logRatio: 2.567 })).toBe('+2.57');
  });

  it('calls %DIFF of a word that the other side never says endless', () => {
    expect(formatMeasure(measureOf('diff'), { ...row, diff: 8.5e20 })).toBe('∞');
  });

  it('is key at p < .001 on the side that says it more', () => {
    expect([sideOfRow(row), sideOfRow({ p: 0.0001, g2: 20 }), sideOfRow({ p: 0.001, g2: 10 })]).toStrictEqual(
      ['b', 'a', undefined],
    );
    expect(scatterWords([row])).toStrictEqual([
      { key: 'college', word: 'college', rateA: 0, rateB: 8.5, side: 'b' },
    ]);
  });
});

describe('the first sentence', () => {
  const chance = { median: 5, low: 1, high: 9, splits: 200, unit: 'turns' };

  it('says how many words differ and how many chance yields', () => {
    expect(differing({ key: 73, types: 5080 }, 'folded')).toStrictEqual({
      strong: '73 of 5,080 words',
      rest: 'differ at p < .001.',
    });
    expect(differing({ key: 1, types: 1 }, 'folded')).toStrictEqual({
      strong: '1 of 1 word',
      rest: 'differs at p < .001.',
    });
    expect(differing({ key: 0, types: 1 }, '2-gram')).toStrictEqual({
      strong: '0 of 1 pair of words',
      rest: 'differs at p < .001.',
    });
    expect(byChance(chance, 'folded')).toStrictEqual({
      lead: 'A random split of the turns yields',
      strong: '5 such words',
      rest: '(95% of splits: 1–9).',
    });
    expect(byChance({ ...chance, median: 0.5, unit: 'speech' }, 'lemma').strong).toBe('0.5 such lemmas');
  });

  it('warns where chance gives as many', () => {
    expect([
      noMoreThanChance({ key: 9 }, chance),
      noMoreThanChance({ key: 10 }, chance),
      noMoreThanChance({ key: 0 }, chance),
      noMoreThanChance({ key: 3 }, undefined),
    ]).toStrictEqual([true, false, false, false]);
  });

  it('warns of small sides', () => {
    expect(smallNote({ tokensA: 999, tokensB: 1000 })).toBe(
      'A has fewer than 1,000 words: only large differences can be told from chance.',
    );
    expect(smallNote({ tokensA: 1, tokensB: 1 })).toContain('A and B have fewer');
    expect(smallNote({ tokensA: 5000, tokensB: 1000 })).toBeUndefined();
  });
});

it('says what the dots of the scatter are', () => {
  expect([scatterMinimum(9999), scatterMinimum(10_000)]).toStrictEqual([2, 4]);
  expect(scatterShown({ rows: 800, total: 800, minimum: 4, unit: 'form' })).toBe(
    'words said 4 times or more',
  );
  expect(scatterShown({ rows: 5000, total: 9534, minimum: 4, unit: 'form' })).toBe(
    'the 5,000 most telling of 9,534 words said 4 times or more',
  );
});

it('asks for the lines of a word as its unit counts it', () => {
  expect(linesQuestion({}, 'Freedom', 'form')).toStrictEqual({
    selection: {},
    query: 'Freedom',
    caseSensitive: true,
    forms: false,
    sort: ['text'],
    limit: 200,
  });
  expect(linesQuestion({}, 'freedom', 'stem')).toMatchObject({ caseSensitive: false, forms: true });
  expect(linesQuestion({}, 'go', 'lemma')).toMatchObject({ query: '[go]', forms: false });
});
