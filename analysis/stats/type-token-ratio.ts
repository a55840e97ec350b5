import { normalQuantile975 } from './normal';
import type { WordSequence } from './word-sequence';

/** Types by tokens. It falls with the length of any text: never compare texts of different lengths by it. Undefined for no words. */
export const typeTokenRatio = ({ ids, types }: WordSequence): number | undefined =>
  ids.length === 0 ? undefined : types / ids.length;

/** MATTR (Covington & McFall 2010): the mean TTR of all N − W + 1 windows of `window` words. Undefined for a shorter text. */
export function movingAverageRatio({ ids, types }: WordSequence, window: number): number | undefined {
  if (window < 1 || ids.length < window) return undefined;
  const inside = new Uint32Array(types);
  let distinct = 0;
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const entering = ids[at] ?? 0;
    if (inside[entering] === 0) distinct++;
    inside[entering] = (inside[entering] ?? 0) + 1;
    if (at >= window) {
      const leaving = ids[at - window] ?? 0;
      inside[leaving] = (inside[leaving] ?? 0) - 1;
      if (inside[leaving] === 0) distinct--;
    }
    if (at >= window - 1) sum += distinct;
  }
  return sum / window / (ids.length - window + 1);
}

/** Fewer windows say too little of how much they differ. */
const leastWindows = 10;

/**
 * A 95% interval for MATTR: 1.96 standard errors of the mean TTR of the disjoint windows, which unlike the moving ones do not share
 * their words. Undefined below ten of them.
 */
export function movingAverageInterval(
  sequence: WordSequence,
  window: number,
): { readonly low: number; readonly high: number } | undefined {
  const mean = movingAverageRatio(sequence, window);
  const windows = Math.floor(sequence.ids.length / window);
  if (mean === undefined || windows < leastWindows) return undefined;
  const ratios = Array.from(
    { length: windows },
    (_, at) => new Set(sequence.ids.subarray(at * window, (at + 1) * window)).size / window,
  );
  const own = ratios.reduce((sum, ratio) => sum + ratio, 0) / windows;
  const variance = ratios.reduce((sum, ratio) => sum + (ratio - own) ** 2, 0) / (windows - 1);
  const half = normalQuantile975 * Math.sqrt(variance / windows);
  return { low: Math.max(0, mean - half), high: Math.min(1, mean + half) };
}
