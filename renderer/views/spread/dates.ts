import { smoothLine } from '../../../analysis/stats/smooth-rates';
import { wilsonInterval } from '../../../analysis/stats/wilson';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import type { RatePoint, RateSeries } from '../../charts/RatesOverTimeLayout';
import { countOf, formatCount, formatDecimal, formatMonth, times } from '../../text/numbers';
import { speechesOf, speechLabel } from '../../text/speech-label';
import { middleOf, timeOf, usualSigma, year } from '../../text/timeline';
import { usualPeriod } from '../../text/usual-period';
import { whyWeak, type AskedWord, type Span } from './model';

/** A speech, or the speeches of a month or a year: their places in the table. */
interface Moment {
  readonly key: string;
  readonly time: number;
  readonly label: string;
  readonly speeches: readonly number[];
}

export interface Dated {
  readonly series: readonly RateSeries[];
  /** Speeches without a date, which have no place here. */
  readonly undated: number;
  /** Years; 0: nothing is smoothed. */
  readonly sigma: number;
}

interface About {
  readonly words: readonly AskedWord[];
  readonly span: Span;
  /** Undefined: as the dates ask for. */
  readonly sigma: number | undefined;
  readonly project: ProjectState;
}

/** The rate of each word by speech, month or year, with Wilson's interval. */
export function datedRates(table: SpreadTable, { words, span, sigma: wanted, project }: About): Dated {
  const moments = momentsOf(table, span, project);
  const sigma = wanted ?? usualSigma(moments.map(({ time }) => time));
  const series = table.rows.map((row, index): RateSeries => {
    const points = moments.map(({ key, time, label, speeches }): RatePoint => {
      const count = sumOf(speeches, (at) => row.bySpeech[at] ?? 0);
      const size = sumOf(speeches, (at) => table.speeches[at]?.words ?? 0);
      const interval = wilsonInterval({ count, total: size }) ?? { low: 0, high: 0 };
      return {
        ...{ key, time, label, count, words: size },
        rate: (count / size) * 10_000,
        low: interval.low * 10_000,
        high: interval.high * 10_000,
      };
    });
    return {
      name: row.query,
      colour: words[index]?.colour ?? 1,
      note: noteOf(row, table.parts.length, table.by),
      points,
      smooth: smoothLine(points, sigma * year).map(({ time, rate }) => ({
        time,
        rate: rate === undefined ? undefined : rate * 10_000,
      })),
    };
  });
  const undated = table.speeches.filter(
    ({ date, words: size }) => size > 0 && timeOf(date) === undefined,
  ).length;
  return { series, undated, sigma };
}

/** What a point over time is where nobody has chosen. */
export function usualSpan({ speeches }: SpreadTable): Span {
  const period = usualPeriod(speeches.map(({ date }) => date));
  return period === 'decade' ? 'year' : period;
}

/** How many points there are over time: none, one, or enough to compare. */
export const momentsIn = (table: SpreadTable, span: Span, project: ProjectState): number =>
  momentsOf(table, span, project).length;

const sumOf = (indices: readonly number[], value: (index: number) => number): number =>
  indices.reduce((sum, index) => sum + value(index), 0);

function momentsOf({ speeches }: SpreadTable, span: Span, project: ProjectState): readonly Moment[] {
  const transcripts = speechesOf(project);
  const groups = new Map<string, { time: number; label: string; speeches: number[] }>();
  speeches.forEach(({ transcript, date, words }, index) => {
    const time = timeOf(date);
    if (time === undefined || date === undefined || words === 0) return;
    const key = span === 'speech' ? transcript : date.slice(0, span === 'year' ? 4 : 7);
    const group = groups.get(key);
    if (group) {
      group.speeches.push(index);
      return;
    }
    const known = transcripts.get(transcript);
    const label =
      span === 'speech'
        ? known
          ? speechLabel(project, known)
          : date
        : span === 'year'
          ? key
          : formatMonth(date);
    groups.set(key, { time: span === 'speech' ? time : middleOf(key), label, speeches: [index] });
  });
  return [...groups].map(([key, group]) => ({ key, ...group })).sort((a, b) => a.time - b.time);
}

const partNames = { speech: 'speech', speaker: 'speaker', equal: 'part' } as const;

/** `367 times, in 33 of 33 speeches · DP 0.27` */
export function noteOf(
  { count, range, dp }: Pick<SpreadTable['rows'][number], 'count' | 'range' | 'dp'>,
  parts: number,
  by: SpreadTable['by'],
): string {
  const name = partNames[by];
  const all = countOf(parts, name, name === 'speech' ? 'speeches' : `${name}s`);
  const said = `${times(count)}, ${by === 'speaker' ? 'by' : 'in'} ${formatCount(range)} of ${all}`;
  return dp === undefined || whyWeak(count, parts) !== undefined
    ? said
    : `${said} · DP ${formatDecimal(dp, 2)}`;
}
