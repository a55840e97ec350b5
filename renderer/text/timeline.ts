import { formatMonth } from './numbers';

/** A year in milliseconds. */
export const year = 365.25 * 24 * 3600 * 1000;

/** Milliseconds, UTC, of `1945-04-16`, `1945-04` or `1945`; undefined for what is no date. */
export function timeOf(date: string | undefined): number | undefined {
  const [, years, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '') ?? [];
  if (years === undefined) return undefined;
  const time = Date.parse(`${years}-${month}-${day}T00:00:00Z`);
  return Number.isNaN(time) ? undefined : time;
}

/** The middle of `1945-04`, `1945` or `1940s`; a day is its beginning. */
export function middleOf(period: string): number {
  const long = period.endsWith('s') ? 10 : period.length === 4 ? 1 : period.length === 7 ? 1 / 12 : 0;
  return (timeOf(period) ?? 0) + (long * year) / 2;
}

/** Dates as short as they can be told apart: all by their year, or by month and year, else by day. ISO 8601, whole or a part. */
export function shortDates(dates: readonly string[]): readonly string[] {
  const apart = [4, 7].find(
    (length) => new Set(dates.map((date) => date.slice(0, length))).size === dates.length,
  );
  return dates.map((date) => shortDate(date.slice(0, apart ?? 10)));
}

function shortDate(date: string): string {
  const day = date.slice(8);
  return day === '' ? formatMonth(date) : `${Number(day)} ${formatMonth(date)}`;
}

/** Standard deviations of a smoothed line, in years; 0: none. */
export const sigmas: readonly number[] = [0, 0.25, 1, 2, 4, 8];

export const sigmaName = (years: number): string => {
  if (years === 0) return 'None';
  return years < 1 ? `σ ${years * 12} months` : `σ ${years} ${years === 1 ? 'year' : 'years'}`;
};

/** What the dates ask for: nothing below eight of them, else about a twelfth of their years. `times` in order. */
export function usualSigma(times: readonly number[]): number {
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (times.length < 8) return 0;
  return sigmas.findLast((sigma) => sigma <= span / year / 12) ?? 0;
}
