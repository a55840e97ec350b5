import { placeIn, type WordCounts } from './counts';
import { byDate } from './first-uses';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';

/** One point of a trend: some speeches next to each other in time. */
export interface Period {
  /** `1961`, `1961–1969`, `2019-12`; without dates `speeches 1–4`. */
  readonly label: string;
  readonly tokens: number;
}

interface Periods {
  readonly periods: readonly Period[];
  /** By document of the view the place of its period; -1 where it has no date and others have. */
  readonly periodOf: Int32Array;
}

/** More points than this do not show in a cell of a table. */
const most = 24;

const kept = new KeptByView<Periods>(1);

/**
 * The periods of a view: years, or as many of them together as leave at most 24 points; months where all lies within three years. Where
 * fewer than half of the speeches have a date: equal numbers of speeches in their order.
 */
export function periodsOf(view: SelectionView): Periods {
  return kept.get(view, '', () => {
    const dates = view.documents.map(({ document }) => document.source.date);
    const known = dates.filter((date) => date !== undefined).sort();
    return known.length * 2 >= dates.length && known[0] !== known.at(-1)
      ? periodsOfDates(view, dates, [known[0] ?? '', known.at(-1) ?? ''])
      : periodsOfOrder(view);
  });
}

function periodsOfDates(
  view: SelectionView,
  dates: readonly (string | undefined)[],
  [first, last]: readonly [string, string],
): Periods {
  const monthOf = (date: string): number =>
    Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1;
  const byYear = monthOf(last) - monthOf(first) >= 36;
  const unitOf = (date: string): number => (byYear ? Math.floor(monthOf(date) / 12) : monthOf(date));
  const span = unitOf(last) - unitOf(first) + 1;
  const width = Math.ceil(span / most);
  const nameOf = (unit: number): string =>
    byYear ? String(unit) : `${Math.floor(unit / 12)}-${String((unit % 12) + 1).padStart(2, '0')}`;
  const labels = Array.from({ length: Math.ceil(span / width) }, (_, at) => {
    const from = unitOf(first) + at * width;
    const to = Math.min(from + width - 1, unitOf(last));
    return from === to ? nameOf(from) : `${nameOf(from)}–${nameOf(to)}`;
  });
  const periodOf = Int32Array.from(dates, (date) =>
    date === undefined ? -1 : Math.floor((unitOf(date) - unitOf(first)) / width),
  );
  return withTokens(view, labels, periodOf);
}

function periodsOfOrder(view: SelectionView): Periods {
  const order = byDate(view);
  const width = Math.ceil(order.length / most);
  const labels = Array.from({ length: Math.ceil(order.length / Math.max(1, width)) }, (_, at) => {
    const [from, to] = [at * width + 1, Math.min((at + 1) * width, order.length)];
    return from === to ? `speech ${from}` : `speeches ${from}–${to}`;
  });
  const periodOf = new Int32Array(order.length);
  order.forEach((document, place) => (periodOf[document] = Math.floor(place / width)));
  return withTokens(view, labels, periodOf);
}

function withTokens(view: SelectionView, labels: readonly string[], periodOf: Int32Array): Periods {
  const tokens = new Array<number>(labels.length).fill(0);
  view.documents.forEach((selected, at) => {
    const period = periodOf[at] ?? -1;
    if (period >= 0) tokens[period] = (tokens[period] ?? 0) + selected.tokens;
  });
  return { periods: labels.map((label, at) => ({ label, tokens: tokens[at] ?? 0 })), periodOf };
}

/** How often a unit is said per 10,000 words in each period; null for a period without words. */
export function trendOf(view: SelectionView, { parts }: WordCounts): (id: number) => (number | null)[] {
  const { periods, periodOf } = periodsOf(view);
  return (id) => {
    const counts = new Float64Array(periods.length);
    parts.forEach(({ ids, counts: own }, part) => {
      const period = periodOf[part] ?? -1;
      const place = period < 0 ? undefined : placeIn(ids, id);
      if (place !== undefined) counts[period] = (counts[period] ?? 0) + (own[place] ?? 0);
    });
    return periods.map(({ tokens }, at) => (tokens === 0 ? null : ((counts[at] ?? 0) / tokens) * 10_000));
  };
}
