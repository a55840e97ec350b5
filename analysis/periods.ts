/** A stretch of time; both ends are months, `YYYY-MM`, and belong to it. */
export interface Period {
  /** `1985–1989`, `1985`, `Jan–Mar 1985`, `Jan 1985`. */
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/** Lengths in months. Every period begins where a whole number of its length has passed since the year 0: decades are decades. */
const lengths = [1, 3, 6, 12, 24, 60, 120, 240, 300, 600, 1200, 2400, 6000, 12000, 60000, 120000] as const;

/** Months since the year 0 of an ISO 8601 date; of a year alone its January. Undefined for what is no date. */
function monthOf(date: string): number | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/u.exec(date) ?? [];
  return year === undefined ? undefined : Number(year) * 12 + Number(month ?? 1) - 1;
}

/**
 * The shortest periods of equal length, at most `most`, that hold all these dates (ISO 8601); those in which no date falls are left out,
 * unless `withEmpty` asks for them. A date of a year alone asks for periods of whole years.
 */
export function periodsOf(
  dates: readonly string[],
  { most = 6, withEmpty = false }: { readonly most?: number; readonly withEmpty?: boolean } = {},
): readonly Period[] {
  const months = dates.flatMap((date) => monthOf(date) ?? []);
  if (months.length === 0) return [];
  const first = months.reduce((least, month) => Math.min(least, month));
  const last = months.reduce((greatest, month) => Math.max(greatest, month));
  const least = dates.some((date) => /^\d{4}$/u.test(date)) ? 12 : 1;
  const length =
    lengths.find(
      (months) => months >= least && Math.floor(last / months) - Math.floor(first / months) < most,
    ) ?? 120000;
  const [from, to] = [Math.floor(first / length), Math.floor(last / length)];
  const held = new Set(months.map((month) => Math.floor(month / length)));
  const places = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return places
    .filter((place) => withEmpty || held.has(place))
    .map((place) => periodFrom(place * length, length));
}

/** The place in `periods` of the one that a date falls into. */
export function periodAt(periods: readonly Period[], date: string | undefined): number | undefined {
  const month = date === undefined ? undefined : monthOf(date);
  if (month === undefined) return undefined;
  const text = written(month);
  const at = periods.findIndex(({ from, to }) => from <= text && text <= to);
  return at < 0 ? undefined : at;
}

function periodFrom(start: number, length: number): Period {
  return { name: nameOf(start, start + length - 1), from: written(start), to: written(start + length - 1) };
}

const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const yearOf = (month: number): number => Math.floor(month / 12);
const written = (month: number): string =>
  `${String(yearOf(month)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

function nameOf(from: number, to: number): string {
  const [year, last] = [yearOf(from), yearOf(to)];
  if (last > year) return `${year}–${last}`;
  if (to - from === 11) return String(year);
  const month = (at: number): string => names[at % 12] ?? '';
  return from === to ? `${month(from)} ${year}` : `${month(from)}–${month(to)} ${year}`;
}
