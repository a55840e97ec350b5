import { periodAt, periodsOf as equalPeriods } from '../../analysis/periods';
import type { WordCounts } from './counts';
import { byDate } from './first-uses';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import { placeIn } from './tally';

/** One point of a trend: some speeches next to each other in time. */
export interface Period {
  /** `1961`, `1960–1969`, `Dec 2019`; without dates `speeches 1–4`. */
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
 * The periods of a view: the shortest of equal length that leave at most 24 points, empty ones too. Where fewer than half of the speeches
 * have a date, or all the same: equal numbers of speeches in their order.
 */
export function periodsOf(view: SelectionView): Periods {
  return kept.get(view, '', () => {
    const dates = view.documents.map(({ document }) => document.source.date);
    const known = dates.filter((date) => date !== undefined).sort();
    return known.length * 2 >= dates.length && known[0] !== known.at(-1)
      ? periodsOfDates(view, dates)
      : periodsOfOrder(view);
  });
}

function periodsOfDates(view: SelectionView, dates: readonly (string | undefined)[]): Periods {
  const periods = equalPeriods(
    dates.flatMap((date) => date ?? []),
    { most, withEmpty: true },
  );
  const periodOf = Int32Array.from(dates, (date) => periodAt(periods, date) ?? -1);
  return withTokens(
    view,
    periods.map(({ name }) => name),
    periodOf,
  );
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
    parts().forEach(({ ids, counts: own }, part) => {
      const period = periodOf[part] ?? -1;
      const place = period < 0 ? undefined : placeIn(ids, id);
      if (place !== undefined) counts[period] = (counts[period] ?? 0) + (own[place] ?? 0);
    });
    return periods.map(({ tokens }, at) => (tokens === 0 ? null : ((counts[at] ?? 0) / tokens) * 10_000));
  };
}
