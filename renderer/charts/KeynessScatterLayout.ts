import { overlap, placeLabels, type Box, type PlacedLabel } from './KeynessScatterLabels';
import { zeroLogScale, type ZeroLogScale } from './KeynessScatterScale';

/** A word of a comparison with its rates per 10,000 words; `side` says where it is key, undefined where it is not. */
export interface ScatterWord {
  readonly key: string;
  readonly word: string;
  readonly rateA: number;
  readonly rateB: number;
  readonly side: 'a' | 'b' | undefined;
}
export interface ScatterPoint extends ScatterWord {
  readonly x: number;
  readonly y: number;
}
export interface ScatterLayout {
  readonly x: ZeroLogScale;
  readonly y: ZeroLogScale;
  /** All words, in the order given. */
  readonly points: readonly ScatterPoint[];
  readonly labels: readonly PlacedLabel[];
  readonly keyWords: number;
}
export type Measure = (word: string, size: number) => number;

export const scatterMargin = { top: 14, right: 16, bottom: 44, left: 54 } as const;
const labelSize = 13;
/** As wide as the bold letters of the chosen word. */
const chosenSize = 14.5;
/** From a dot to its name. */
const nameGap = 9;

/** Places of all words and of the labels that find room. Undefined where there is nothing to draw or no room for it. */
export function layoutScatter(
  words: readonly ScatterWord[],
  { width, height }: { readonly width: number; readonly height: number },
  measure: Measure,
): ScatterLayout | undefined {
  const { top, right, bottom, left } = scatterMargin;
  if (width < left + right + 120 || height < top + bottom + 120) return undefined;
  // One domain for both axes, so that equal rates lie on a straight line.
  const rates = words.flatMap(({ rateA, rateB }) => [rateA, rateB]);
  const x = zeroLogScale(rates, [left + 6, width - right], 34);
  const y = zeroLogScale(rates, [height - bottom - 6, top], 26);
  if (x === undefined || y === undefined) return undefined;
  const points = words.map((word) => ({
    ...word,
    x: Math.round(x(word.rateB) * 10) / 10,
    y: Math.round(y(word.rateA) * 10) / 10,
  }));
  const key = points.filter(({ side }) => side !== undefined);
  const labels = placeLabels(
    key.map((point) => ({ key: point.key, word: point.word, x: point.x, y: point.y, size: labelSize })),
    {
      // Clear of the ticks at the left and below.
      area: { left: left - 2, top: 0, right: width, bottom: height - bottom },
      measure,
      marks: points,
      taken: sameRateBoxes(x, y),
    },
  );
  return { x, y, points, labels, keyWords: key.length };
}

/** Where “same rate” begins, from the lower end of the line, and how long and high its letters are. */
export const sameRate = { right: 8, up: 12, long: 54, high: 9 } as const;

/** Of the line of equal rates, in degrees. */
export function slope(x: ZeroLogScale, y: ZeroLogScale): number {
  const [low, high] = x.domain;
  return (Math.atan2(y(high) - y(low), x(high) - x(low)) * 180) / Math.PI;
}

/** What the letters of “same rate” cover, a box a letter or two: they slant. */
function sameRateBoxes(x: ZeroLogScale, y: ZeroLogScale): readonly Box[] {
  const [low] = x.domain;
  const { right, up, long, high } = sameRate;
  const turn = (slope(x, y) * Math.PI) / 180;
  return Array.from({ length: Math.ceil(long / high) }, (_, at) => {
    const along = (at + 0.5) * high;
    // The middle of the letters stands half their height above the base line.
    const middleX = x(low) + right + along * Math.cos(turn) + (high / 2) * Math.sin(turn);
    const middleY = y(low) - up + along * Math.sin(turn) - (high / 2) * Math.cos(turn);
    return {
      left: middleX - high / 2,
      right: middleX + high / 2,
      top: middleY - high / 2,
      bottom: middleY + high / 2,
    };
  });
}

/** The word nearest to a place, key words before others; undefined where none lies within `reach` pixels. */
export function nearestPoint(
  points: readonly ScatterPoint[],
  place: { readonly x: number; readonly y: number },
  reach = 14,
): ScatterPoint | undefined {
  let best: ScatterPoint | undefined;
  let least = reach;
  for (const point of points) {
    const distance = Math.hypot(point.x - place.x, point.y - place.y) + (point.side === undefined ? 3 : 0);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}

/** A name that stands right beside its dot. */
export interface NameBeside extends ScatterWord {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** The names of these points: at the right of each, or at its left where the picture ends. */
export const namesBeside = (
  points: readonly ScatterPoint[],
  width: number,
  measure: Measure,
): readonly NameBeside[] =>
  points.map(({ x, y, ...word }) => {
    const left = x + nameGap + measure(word.word, chosenSize) > width;
    return { ...word, x: left ? x - nameGap : x + nameGap, y: y + 4, anchor: left ? 'end' : 'start' };
  });

/** Keys of the labels that such a name stands on. */
export function labelsUnder(
  names: readonly NameBeside[],
  { labels, points }: ScatterLayout,
  measure: Measure,
): ReadonlySet<string> {
  if (names.length === 0) return new Set();
  const words = new Map(points.map(({ key, word }) => [key, word]));
  const taken = names.map((name) => boxOf(name, measure(name.word, chosenSize)));
  const covered = labels.filter((label) => {
    const box = boxOf(label, measure(words.get(label.key) ?? '', labelSize));
    return taken.some((other) => overlap(box, other));
  });
  return new Set(covered.map(({ key }) => key));
}

/** Of a text with its base line at `y`. */
function boxOf({ x, y, anchor }: Pick<PlacedLabel, 'x' | 'y' | 'anchor'>, wide: number): Box {
  const left = { start: x, middle: x - wide / 2, end: x - wide }[anchor];
  return { left, right: left + wide, top: y - labelSize + 2, bottom: y + 3 };
}

/** Dots as one path of zero-length strokes with round caps: thousands of marks in one element, the same on screen and in a file. */
export function dotsPath(points: readonly { readonly x: number; readonly y: number }[]): string {
  return [...new Set(points.map(({ x, y }) => `M${x} ${y}h0`))].join('');
}
