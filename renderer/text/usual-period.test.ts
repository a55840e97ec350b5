import { describe, expect, it } from 'vitest';
import { usualPeriod } from './usual-period';

/** So many speeches, each a day later. */
const daily = (speeches: number): readonly string[] =>
  Array.from({ length: speeches }, (_, day) =>
    new Date(Date.UTC(1990, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
  );

describe('the usual period of a point over time', () => {
  it('is a speech, of very many speeches a month, and of very many months a year', () => {
    expect([2, 300, 301, 8000, 12_000].map((speeches) => usualPeriod(daily(speeches)))).toStrictEqual([
      'speech',
      'speech',
      'month',
      'month',
      'year',
    ]);
  });

  it('does not count speeches without a date', () => {
    expect(usualPeriod([...daily(200), ...Array.from({ length: 200 }, () => undefined)])).toBe('speech');
  });
});
