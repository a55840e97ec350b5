import { scaleLog } from 'd3';

/** A logarithmic axis with a place of its own for 0, which has no logarithm. */
export interface ZeroLogScale {
  (value: number): number;
  readonly ticks: readonly number[];
  /** Ends of the logarithmic part, in the data's unit. */
  readonly domain: readonly [number, number];
}

const zeroRoom = 34;
const steps = [[1, 2, 5], [1, 3], [1]];

/**
 * `values` >= 0 in any one unit; `from` is the pixel of 0, `to` the pixel of the largest value. Undefined where no value is above 0.
 * Ticks are 0 and round numbers at least `tickRoom` pixels apart.
 */
export function zeroLogScale(
  values: readonly number[],
  [from, to]: readonly [number, number],
  tickRoom = 30,
): ZeroLogScale | undefined {
  let [low, high] = [Infinity, 0];
  for (const value of values) {
    if (value > 0 && value < low) low = value;
    if (value > high) high = value;
  }
  if (high === 0) return undefined;
  const domain: [number, number] = low === high ? [low / 2, high * 2] : [low * 0.85, high * 1.15];
  const start = from + Math.sign(to - from) * zeroRoom;
  const log = scaleLog(domain, [start, to]);
  const scale = (value: number): number => (value <= 0 ? from : log(value));
  return Object.assign(scale, { ticks: [0, ...roundTicks(domain, Math.abs(to - start), tickRoom)], domain });
}

function roundTicks([low, high]: readonly [number, number], length: number, room: number): number[] {
  const decades = Math.log10(high / low);
  const lowest = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - lowest + 1 }, (_, at) => lowest + at);
  const within = (of: readonly number[]): number[] =>
    powers
      .flatMap((power) => of.map((step) => Number((step * 10 ** power).toPrecision(1))))
      .filter((tick) => tick >= low && tick <= high);
  // Of a decade: from 1 to 2, from 1 to 3, from 1 to 10.
  const nearest = [0.3, 0.47, 1];
  const fitting = steps.find((_, at) => (length / decades) * (nearest[at] ?? 1) >= room);
  return within(fitting ?? [1]);
}
