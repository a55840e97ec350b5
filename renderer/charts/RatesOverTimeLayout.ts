import { ascending, bisectCenter, extent, line, quantileSorted, scaleLinear, scaleUtc, utcFormat } from 'd3';

/** A speech, a month or a year: how often a word is said in it. Rates are per 10,000 words, with the ends of a 95% interval. */
export interface RatePoint {
  readonly key: string;
  /** Milliseconds, UTC. */
  readonly time: number;
  readonly label: string;
  readonly count: number;
  readonly words: number;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
}

export interface Smoothed {
  readonly time: number;
  readonly rate: number | undefined;
}

export interface RateSeries {
  readonly name: string;
  /** 1 to 8: the tokens --c1 to --c8. */
  readonly colour: number;
  /** At the right of the name: `367 times, in 33 of 33`. */
  readonly note: string;
  /** By time. All series have the same times. */
  readonly points: readonly RatePoint[];
  /** A line through them, broken where a rate is undefined; empty: none. */
  readonly smooth: readonly Smoothed[];
}

export const panelMargin = { top: 40, right: 10, bottom: 26, left: 40 } as const;
export const panelHeight = 206;

export interface RatesLayout {
  readonly x: (time: number) => number;
  readonly y: (rate: number) => number;
  /** The highest rate that is drawn: what goes on beyond ends in an arrow. */
  readonly top: number;
  readonly ticksX: readonly { readonly x: number; readonly text: string }[];
  readonly ticksY: readonly { readonly at: number; readonly text: string; readonly base: boolean }[];
  /** The index of the point next to a pixel. */
  readonly indexAt: (pixel: number) => number;
}

const year = 365.25 * 24 * 3600 * 1000;

/** One scale for all series. Undefined where there is no point. */
export function layoutRates(series: readonly RateSeries[], width: number): RatesLayout | undefined {
  const points = series.flatMap((one) => one.points);
  const times = (series[0]?.points ?? []).map(({ time }) => time);
  const [first, last] = extent(times);
  if (first === undefined) return undefined;
  const room = last === first ? year / 2 : (last - first) * 0.015;
  const right = width - panelMargin.right;
  const x = scaleUtc([first - room, last + room], [panelMargin.left, right]);
  const top = highest(points);
  const y = scaleLinear([0, top], [panelHeight - panelMargin.bottom, panelMargin.top]);
  return {
    x,
    y,
    top,
    ticksX: timeTicks(x, last - first, right - panelMargin.left),
    ticksY: y.ticks(4).map((tick) => ({ at: y(tick), text: y.tickFormat(4)(tick), base: tick === 0 })),
    indexAt: (pixel) => bisectCenter(times, x.invert(pixel).getTime()),
  };
}

/** Every rate is inside, and nine of ten intervals: the widest, of the shortest speeches, would press all else to the ground. */
function highest(points: readonly RatePoint[]): number {
  const highs = points.map(({ high }) => high).sort(ascending);
  const rates = points.map(({ rate }) => rate);
  return Math.max(...rates.map((rate) => rate * 1.08), quantileSorted(highs, 0.9) ?? 0, 1);
}

export function timeTicks(x: ReturnType<typeof scaleUtc<number, number>>, span: number, width: number) {
  const text =
    span > 3 * year ? utcFormat('%Y') : span > year / 4 ? utcFormat('%b %Y') : utcFormat('%-d %b %Y');
  const wanted = Math.max(2, Math.min(7, Math.floor(width / 84)));
  // What is asked for is a hint: there may come half as many again, which would stand too near to each other.
  const all = x.ticks(wanted);
  const every = Math.ceil(all.length / wanted);
  const dates = all.filter((_, index) => index % every === 0);
  const ticks = dates.map((date) => ({ x: x(date), text: text(date) }));
  // Ticks nearer to each other than a year or a month would say the same twice.
  return ticks.filter((tick, index) => tick.text !== ticks[index - 1]?.text);
}

/** The intervals of a series as one path; where one goes on above the picture it ends in an arrow. */
export function intervalsPath({ points }: RateSeries, { x, y, top }: RatesLayout): string {
  return points
    .map(({ time, low, high }) => {
      const at = round(x(time));
      const ceiling = round(y(top));
      const from = `M${at} ${round(y(Math.min(low, top)))}V${round(y(Math.min(high, top)))}`;
      return high > top ? `${from}m-3 4L${at} ${ceiling}l3 4` : from;
    })
    .join('');
}

export const smoothLine = ({ smooth }: RateSeries, { x, y, top }: RatesLayout): string =>
  line<Smoothed>(
    ({ time }) => round(x(time)),
    ({ rate = 0 }) => round(y(Math.min(rate, top))),
  ).defined(({ rate }) => rate !== undefined)(smooth) ?? '';

/** The point of the highest rate among those with `least` hits or more: the one worth a label. */
export function peakOf({ points }: RateSeries, least = 5): RatePoint | undefined {
  return points
    .filter(({ count }) => count >= least)
    .reduce<RatePoint | undefined>(
      (peak, point) => (point.rate > (peak?.rate ?? 0) ? point : peak),
      undefined,
    );
}

const round = (value: number): number => Math.round(value * 10) / 10;
