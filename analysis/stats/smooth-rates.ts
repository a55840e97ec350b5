/** So many hits in so many words, at a moment; moments in any one unit. */
export interface DatedCount {
  readonly time: number;
  readonly count: number;
  readonly words: number;
}

/**
 * The rate at a moment, out of counts around it: sum(w count) / sum(w words), w = exp(-d²/2σ²) of the distance d in time (a kernel
 * smoother of the Nadaraya-Watson kind, in which a count weighs with its words, so that a long speech says more than a short one).
 * Undefined where nothing lies within 4σ.
 * @param sigma above 0, in the unit of the times
 * @returns hits per word, one for each of `at`
 */
export function smoothRates(
  counts: readonly DatedCount[],
  at: readonly number[],
  sigma: number,
): readonly (number | undefined)[] {
  return at.map((moment) => {
    let [hits, words] = [0, 0];
    for (const { time, count, words: size } of counts) {
      const far = (time - moment) / sigma;
      if (Math.abs(far) > 4) continue;
      const weight = Math.exp(-(far * far) / 2);
      hits += weight * count;
      words += weight * size;
    }
    return words === 0 ? undefined : hits / words;
  });
}

/** Points of a line. */
const steps = 160;

/**
 * The line through counts over time, from the first moment to the last. It breaks off where no count lies within 2σ: there it would be made
 * of what lies far off on both sides.
 * @param counts by time
 * @returns empty where nothing is smoothed or all is at one moment
 */
export function smoothLine(
  counts: readonly DatedCount[],
  sigma: number,
): readonly { readonly time: number; readonly rate: number | undefined }[] {
  const [first, last] = [counts[0]?.time, counts.at(-1)?.time];
  if (sigma === 0 || first === undefined || last === undefined || first === last) return [];
  const times = Array.from({ length: steps + 1 }, (_, step) => first + ((last - first) * step) / steps);
  return smoothRates(counts, times, sigma).map((rate, step) => {
    const time = times[step] ?? first;
    const near = counts.some((count) => Math.abs(count.time - time) <= 2 * sigma);
    return { time, rate: near ? rate : undefined };
  });
}
