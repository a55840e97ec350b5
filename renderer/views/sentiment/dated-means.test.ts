import { describe, expect, it } from 'vitest';
import type { SentimentGroup } from '../../../workspace/contract/sentiment';
import { datedMeans, tellLine } from './dated-means';
import { tellFew, tellIntervals } from './intervals';

const group = (key: string, date: string | undefined, mean: number, more = {}): SentimentGroup => ({
  key,
  ...(date !== undefined && { date }),
  ...{ speeches: 1, sentences: 40, scored: 30, mean, low: mean - 0.1, high: mean + 0.1, over: 'sentences' },
  ...{ negative: 5, near: 5, positive: 20, coverage: 0.1 },
  ...more,
});
const about = { by: 'speech', labelOf: ({ key }: SentimentGroup) => key, sigma: undefined } as const;

describe('sentiment over dates', () => {
  it('stands in order of time; what has no date or no score has no place', () => {
    const silent = { ...group('silent', '1950', 0), mean: undefined };
    const { points, undated, sigma, smooth } = datedMeans(
      [group('b', '1961-01-20', 0.4), group('a', '1949', -0.2), group('c', undefined, 0.1), silent],
      about,
    );
    expect(points.map(({ key, mean }) => [key, mean])).toStrictEqual([
      ['a', -0.2],
      ['b', 0.4],
    ]);
    expect([undated, sigma, smooth]).toStrictEqual([1, 0, []]);
  });

  it('has a line in which a point weighs with its scored sentences', () => {
    const { smooth } = datedMeans(
      [group('a', '1960-01-01', 0, { scored: 30 }), group('b', '1960-01-02', 0.4, { scored: 10 })],
      { ...about, sigma: 8 },
    );
    expect(smooth[0]?.mean).toBeCloseTo(0.1, 3);
  });

  it('stands in the middle of its period, and marks the intervals of single speeches where others have several', () => {
    const { points } = datedMeans(
      [group('1950s', '1951', 0.2), group('1960s', '1961', 0.3, { over: 'speeches', speeches: 3 })],
      { ...about, by: 'decade' },
    );
    expect(points.map(({ time, loose }) => [new Date(time).getUTCFullYear(), loose])).toStrictEqual([
      [1955, true],
      [1964, false],
    ]);
  });

  it('speaks of hollow points only where there is one', () => {
    expect([tellFew([{ scored: 19 }, { scored: 20 }]), tellFew([{ scored: 20 }])]).toStrictEqual([
      'Hollow: fewer than 20 scored sentences.',
      '',
    ]);
  });

  it('says what its lines rest on', () => {
    expect(
      [['sentences'], ['speeches'], ['speeches', 'sentences']].map((overs) => tellIntervals(overs as never)),
    ).toStrictEqual([
      'Lines: 95% interval, Student’s t; there is one speech to each, its sentences taken as independent, so the true doubt is larger.',
      'Lines: 95% interval, Student’s t over speeches (cluster-robust).',
      'Lines: 95% interval, Student’s t over speeches (cluster-robust); dashed: of one speech, its sentences taken as independent, so the true doubt is larger.',
    ]);
    expect(tellLine({ sigma: 4, undated: 2 })).toBe(
      'Curve: Gaussian mean weighted by scored sentences, σ 4 years. 2 speeches without a date are only in the list.',
    );
  });
});
