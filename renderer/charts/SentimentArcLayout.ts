import { line, scaleLinear, ticks, type ScaleLinear } from 'd3';

export const arcMargin = { top: 26, right: 8, bottom: 36, left: 36 } as const;

/** Steps of the sentiment colours, from most negative to most positive. */
export const tones = ['neg-3', 'neg-2', 'neg-1', 'zero', 'pos-1', 'pos-2', 'pos-3'] as const;
export type Tone = (typeof tones)[number];

/** VADER counts below .05 as near zero; .25 and .6 part faint, clear and strong. */
export function toneOf(compound: number): Tone {
  const size = Math.abs(compound);
  if (size < 0.05) return 'zero';
  const step = size < 0.25 ? 1 : size < 0.6 ? 2 : 3;
  return compound < 0 ? `neg-${step}` : `pos-${step}`;
}

export interface ArcScales {
  /** From a sentence's index to the middle of its place. */
  readonly x: (index: number) => number;
  readonly y: ScaleLinear<number, number>;
  /** Pixels of a sentence's place. */
  readonly step: number;
  /** Sentences that share a bar; 1 where each has its own. */
  readonly perBar: number;
  /** The sentence at a pixel, inside the picture or not. */
  readonly indexAt: (pixel: number) => number;
}

/** `count` sentences side by side; a bar is never thinner than 1.5 pixels with half a pixel of air. */
export function arcScales(count: number, width: number, height: number): ArcScales {
  const from = arcMargin.left;
  const step = (width - from - arcMargin.right) / Math.max(count, 1);
  return {
    x: (index) => from + (index + 0.5) * step,
    y: scaleLinear([-1, 1], [height - arcMargin.bottom, arcMargin.top]),
    step,
    perBar: Math.max(1, Math.ceil(2 / step)),
    indexAt: (pixel) => Math.min(Math.max(Math.floor((pixel - from) / step), 0), count - 1),
  };
}

/**
 * One path a tone, so that ten thousand bars are seven elements. Where sentences share a bar it reaches from the lowest to the highest
 * of them on each side of 0. Sentences without a score leave a gap; a score near 0 is a stroke on the base line.
 */
export function barPaths(
  compounds: readonly (number | undefined)[],
  { x, y, perBar }: ArcScales,
): ReadonlyMap<Tone, string> {
  const paths = new Map<Tone, string>();
  const draw = (at: number, compound: number): void => {
    const tone = toneOf(compound);
    const end = tone === 'zero' ? y(compound) + (compound < 0 ? 1 : -1) : y(compound);
    paths.set(tone, `${paths.get(tone) ?? ''}M${tenth(x(at))} ${tenth(y(0))}V${tenth(end)}`);
  };
  for (let start = 0; start < compounds.length; start += perBar) {
    const shared = compounds.slice(start, start + perBar).filter((value) => value !== undefined);
    if (shared.length === 0) continue;
    const middle = start + (Math.min(perBar, compounds.length - start) - 1) / 2;
    const [low, high] = [Math.min(...shared), Math.max(...shared)];
    if (low < 0) draw(middle, low);
    if (high >= 0) draw(middle, high);
  }
  return paths;
}

/**
 * The smoothed line, broken where there is no value. Where several sentences share a bar, every bar has one point of it, at its middle:
 * more would lie within a pixel of it.
 */
export function smoothPath(smooth: readonly (number | null)[], { x, y, perBar }: ArcScales): string {
  const path = line<number>(
    (at) => x(at),
    (at) => y(smooth[at] ?? 0),
  )
    .defined((at) => smooth[at] !== null)
    .digits(1);
  const half = Math.floor(perBar / 2);
  return path(smooth.flatMap((_, at) => (perBar === 1 || at % perBar === half ? [at] : []))) ?? '';
}

/** Where the smoothed line is lowest and highest, as indices; undefined where it has no value. */
export function extremes(smooth: readonly (number | null)[]): { low: number; high: number } | undefined {
  let [low, high] = [-1, -1];
  for (const [at, value] of smooth.entries()) {
    if (value === null) continue;
    if (low < 0 || value < (smooth[low] ?? 0)) low = at;
    if (high < 0 || value > (smooth[high] ?? 0)) high = at;
  }
  return low < 0 ? undefined : { low, high };
}

/** Round sentence numbers for the axis, after the first, with room between them and from it. */
export function sentenceTicks(count: number, { step }: ArcScales): number[] {
  const wanted = Math.max(2, Math.min(5, Math.floor((count * step) / 90)));
  return ticks(0, count, wanted).filter(
    (tick) => Number.isInteger(tick) && tick > 1 && (tick - 1) * step > 80,
  );
}

/** Events may stand anywhere between sentences: the tick of one lies at the end of the sentence it follows. */
export function eventPath(events: readonly { readonly after: number }[], { x, y, step }: ArcScales): string {
  const base = y(-1) + 4;
  return [...new Set(events.map(({ after }) => `M${tenth(x(after) + step / 2)} ${base}v6`))].join('');
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
