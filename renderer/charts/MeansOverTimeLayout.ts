import { ascending, Delaunay, extent, line, quantileSorted, scaleLinear, scaleUtc } from 'd3';
import { timeTicks } from './RatesOverTimeLayout';

/** A mean of scores at a moment, with the ends of its 95% interval where there is one. */
export interface MeanPoint {
  readonly key: string;
  /** Milliseconds, UTC. */
  readonly time: number;
  readonly label: string;
  readonly mean: number;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly scored: number;
  /** Fewer scores than can be relied on. */
  readonly few: boolean;
  /** The interval takes scores for independent, where others of the picture do not. */
  readonly loose: boolean;
}

export interface SmoothedMean {
  readonly time: number;
  readonly mean: number | undefined;
}

export const meansMargin = { top: 26, right: 12, bottom: 24, left: 44 } as const;
export const meansHeight = 184;

export interface MeansLayout {
  readonly x: (time: number) => number;
  readonly y: (mean: number) => number;
  /** The lowest and highest mean drawn: an interval that goes on beyond ends in an arrow. */
  readonly ends: readonly [low: number, high: number];
  readonly ticksX: readonly { readonly x: number; readonly text: string }[];
  readonly ticksY: readonly number[];
  /** The index of the point next to a place in the picture. */
  readonly nearest: (x: number, y: number) => number;
}

const day = 24 * 3600 * 1000;

/** Undefined where there is no point. */
export function layoutMeans(points: readonly MeanPoint[], width: number): MeansLayout | undefined {
  const [first, last] = extent(points, ({ time }) => time);
  if (first === undefined) return undefined;
  const room = last === first ? 180 * day : (last - first) * 0.02;
  const right = Math.max(meansMargin.left + 40, width - meansMargin.right);
  const x = scaleUtc([first - room, last + room], [meansMargin.left, right]);
  const [low, high] = reachOf(points);
  const y = scaleLinear([low, high], [meansHeight - meansMargin.bottom, meansMargin.top]);
  const places = Delaunay.from(
    points,
    ({ time }) => x(time),
    ({ mean }) => y(mean),
  );
  return {
    x,
    y,
    ends: [low, high],
    ticksX: timeTicks(x, last - first, right - meansMargin.left),
    ticksY: y.ticks(5),
    nearest: (left, top) => places.find(left, top),
  };
}

/** Of so many intervals the widest, of the shortest speeches, would press all else together. */
const many = 20;

/** Zero and every mean are inside, and the intervals that are not grey; of many, nine of ten at either end. */
function reachOf(points: readonly MeanPoint[]): readonly [low: number, high: number] {
  const relied = points.filter(({ few }) => !few);
  const [first, last] = relied.length < many ? [0, 1] : [0.1, 0.9];
  const at = (ends: readonly (number | undefined)[], share: number): number =>
    quantileSorted(ends.filter((end) => end !== undefined).sort(ascending), share) ?? 0;
  const lows = relied.map(({ low }) => low);
  const highs = relied.map(({ high }) => high);
  const means = points.map(({ mean }) => mean);
  const lowest = Math.min(-0.1, ...means.map((mean) => mean - 0.03), at(lows, first));
  const highest = Math.max(0.1, ...means.map((mean) => mean + 0.03), at(highs, last));
  return [Math.max(-1, lowest), Math.min(1, highest)];
}

/** The interval of a point; where it goes on beyond the picture it ends in an arrow. */
export function meanInterval({ time, low, high }: MeanPoint, { x, y, ends }: MeansLayout): string {
  if (low === undefined || high === undefined) return '';
  const at = round(x(time));
  const [bottom, top] = [round(y(Math.max(low, ends[0]))), round(y(Math.min(high, ends[1])))];
  const below = low < ends[0] ? `M${at - 3} ${bottom - 4}L${at} ${bottom}L${at + 3} ${bottom - 4}` : '';
  const above = high > ends[1] ? `M${at - 3} ${top + 4}L${at} ${top}L${at + 3} ${top + 4}` : '';
  return `M${at} ${bottom}V${top}${below}${above}`;
}

export const smoothMeans = (smooth: readonly SmoothedMean[], { x, y }: MeansLayout): string =>
  line<SmoothedMean>(
    ({ time }) => round(x(time)),
    ({ mean = 0 }) => round(y(mean)),
  ).defined(({ mean }) => mean !== undefined)(smooth) ?? '';

const round = (value: number): number => Math.round(value * 10) / 10;
