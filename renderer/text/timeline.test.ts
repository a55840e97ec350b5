import { describe, expect, it } from 'vitest';
import { middleOf, shortDates, sigmaName, timeOf, usualSigma, year } from './timeline';

describe('dates on a line of time', () => {
  it('are days, months or years; anything else has no place', () => {
    expect(['1945-04-16', '1945-04', '1945'].map(timeOf)).toStrictEqual([
      Date.UTC(1945, 3, 16),
      Date.UTC(1945, 3, 1),
      Date.UTC(1945, 0, 1),
    ]);
    expect([timeOf('spring'), timeOf(undefined), timeOf('1945-13')]).toStrictEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('stand in the middle of their period', () => {
    expect(
      ['1940s', '1945', '1945-04', '1945-04-16'].map((period) =>
        new Date(middleOf(period)).toISOString().slice(0, 10),
      ),
    ).toStrictEqual(['1944-12-31', '1945-07-02', '1945-04-16', '1945-04-16']);
  });

  it('ask for no smoothing below eight, and else for about a twelfth of their years', () => {
    const years = (count: number, each: number) => Array.from({ length: count }, (_, at) => at * each * year);
    expect([usualSigma(years(7, 10)), usualSigma(years(8, 10)), usualSigma(years(60, 1))]).toStrictEqual([
      0, 4, 4,
    ]);
    expect([0, 0.25, 1, 4].map(sigmaName)).toStrictEqual(['None', 'σ 3 months', 'σ 1 year', 'σ 4 years']);
  });
});

it('writes dates as short as they can be told apart', () => {
  expect(shortDates(['1961-01-20', '1989-01-20'])).toStrictEqual(['1961', '1989']);
  expect(shortDates(['2023-09-02', '2023-10-12'])).toStrictEqual(['Sep 2023', 'Oct 2023']);
  expect(shortDates(['2023-10-02', '2023-10-12', '2024'])).toStrictEqual([
    '2 Oct 2023',
    '12 Oct 2023',
    '2024',
  ]);
  expect(shortDates(['2023-10-02', '2023-10-02'])).toStrictEqual(['2 Oct 2023', '2 Oct 2023']);
});
