import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodAt, periodsOf } from './periods';

const names = (dates: readonly string[], most?: number): readonly string[] =>
  periodsOf(dates, most === undefined ? {} : { most }).map(({ name }) => name);

describe('the periods of dates', () => {
  it('are the shortest of equal length that are few enough', () => {
    expect(names(['1945-04-16', '1961-01-30', '1999-01-19', '2006-01-31'])).toStrictEqual([
      '1940–1959',
      '1960–1979',
      '1980–1999',
      '2000–2019',
    ]);
    expect(names(['2003-02-01', '2004-12-31', '2004-03-01'])).toStrictEqual([
      'Jan–Jun 2003',
      'Jan–Jun 2004',
      'Jul–Dec 2004',
    ]);
    expect(names(['2020-01-02', '2020-02-28'])).toStrictEqual(['Jan 2020', 'Feb 2020']);
    expect(names(['2020-01-02', '2020-12-28'])).toStrictEqual(['Jan–Mar 2020', 'Oct–Dec 2020']);
  });

  it('are whole years where a date is no more than a year', () => {
    expect(names(['2020', '2020-02-28'])).toStrictEqual(['2020']);
  });

  it('are none without a date', () => {
    expect(periodsOf([])).toStrictEqual([]);
    expect(periodsOf(['soon'])).toStrictEqual([]);
    expect(periodAt([], undefined)).toBeUndefined();
  });

  it('hold every date, each one in one of them, and are as many as were asked for at most', () => {
    const date = fc
      .record({ year: fc.integer({ min: 1, max: 9999 }), month: fc.integer({ min: 1, max: 12 }) })
      .map(({ year, month }) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-15`);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1 }), fc.integer({ min: 2, max: 9 }), (dates, most) => {
        const periods = periodsOf(dates, { most });
        expect(periods.length).toBeLessThanOrEqual(most);
        for (const day of dates)
          expect(
            periods.filter(({ from, to }) => from <= day.slice(0, 7) && day.slice(0, 7) <= to),
          ).toStrictEqual([periods[periodAt(periods, day) ?? -1]]);
      }),
    );
  });
});

it('has the periods between that nobody spoke in, where they are asked for', () => {
  const dates = ['1961-01-20', '1963-11-01'];
  const named = (withEmpty: boolean) => periodsOf(dates, { most: 4, withEmpty }).map(({ name }) => name);
  expect(named(false)).toStrictEqual(['1961', '1963']);
  expect(named(true)).toStrictEqual(['1961', '1962', '1963']);
});
