/**
 * Gaussian mean of values along a sequence: at each place i, sum(w(j - i) v(j)) / sum(w(j - i)) over the places j that have a value,
 * w(d) = exp(-d²/2σ²) for |d| ≤ 4σ (what lies further out weighs less than 0.0004 of the middle). A kernel smoother of the
 * Nadaraya-Watson kind: ends and gaps need no padding, since the weights that are there are what is divided by.
 * @param values one a place, undefined where there is none
 * @param sigma in places; 0 gives the values themselves
 * @returns as long as `values`; undefined where no place within reach has a value
 */
export function smoothGaussian(
  values: readonly (number | undefined)[],
  sigma: number,
): (number | undefined)[] {
  if (sigma === 0) return [...values];
  const reach = Math.ceil(4 * sigma);
  const weights = Float64Array.from({ length: reach + 1 }, (_, d) =>
    Math.exp(-(d * d) / (2 * sigma * sigma)),
  );
  return values.map((_, place) => {
    let [sum, weight] = [0, 0];
    const last = Math.min(values.length - 1, place + reach);
    for (let other = Math.max(0, place - reach); other <= last; other += 1) {
      const value = values[other];
      if (value === undefined) continue;
      const share = weights[Math.abs(other - place)] ?? 0;
      sum += share * value;
      weight += share;
    }
    return weight === 0 ? undefined : sum / weight;
  });
}
