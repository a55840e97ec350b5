import { smoothLine } from '../../../analysis/stats/smooth-rates';
import type { SentimentGroup, SentimentGrouping } from '../../../workspace/contract/sentiment';
import type { MeanPoint, SmoothedMean } from '../../charts/MeansOverTimeLayout';
import { countOf } from '../../text/numbers';
import { middleOf, sigmaName, timeOf, usualSigma, year } from '../../text/timeline';
import { isMixed } from './intervals';
import { fewScored } from './model';

export interface DatedMeans {
  /** By time: groups with a date and a score. */
  readonly points: readonly MeanPoint[];
  readonly smooth: readonly SmoothedMean[];
  /** Years; 0: nothing is smoothed. */
  readonly sigma: number;
  /** Groups with scores but without a date, which have no place on the axis. */
  readonly undated: number;
}

interface About {
  readonly by: SentimentGrouping;
  readonly labelOf: (group: SentimentGroup) => string;
  /** Undefined: as the dates ask for. */
  readonly sigma: number | undefined;
}

/** The means of groups on a line of time, and the line through them, in which a point weighs with its scored sentences. */
export function datedMeans(
  groups: readonly SentimentGroup[],
  { by, labelOf, sigma: wanted }: About,
): DatedMeans {
  const mixed = isMixed(groups.map(({ over }) => over));
  const scored = groups.filter(({ mean }) => mean !== undefined);
  const points = scored
    .flatMap((group): readonly MeanPoint[] => {
      const time = momentOf(by, group);
      if (time === undefined) return [];
      const { key, mean = 0, low, high, over, scored: count } = group;
      const few = count < fewScored;
      return [
        {
          key,
          time,
          label: labelOf(group),
          mean,
          low,
          high,
          scored: count,
          few,
          loose: mixed && over === 'sentences',
        },
      ];
    })
    .sort((a, b) => a.time - b.time);
  const sigma = wanted ?? usualSigma(points.map(({ time }) => time));
  const sums = points.map(({ time, mean, scored: words }) => ({ time, count: mean * words, words }));
  return {
    points,
    smooth: smoothLine(sums, sigma * year).map(({ time, rate: mean }) => ({ time, mean })),
    sigma,
    undated: scored.length - points.length,
  };
}

/** A period stands in its middle, a speech on its day. */
const momentOf = (by: SentimentGrouping, { key, date }: SentimentGroup): number | undefined =>
  by === 'speech' ? timeOf(date) : middleOf(key);

/** What the line is, and what is only in the list. */
export function tellLine({ sigma, undated }: Pick<DatedMeans, 'sigma' | 'undated'>): string {
  const line = sigma === 0 ? [] : [`Curve: Gaussian mean weighted by scored sentences, ${sigmaName(sigma)}.`];
  const left =
    undated === 0
      ? []
      : [
          `${countOf(undated, 'speech', 'speeches')} without a date ${undated === 1 ? 'is' : 'are'} only in the list.`,
        ];
  return [...line, ...left].join(' ');
}
