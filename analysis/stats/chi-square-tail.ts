/**
 * P(X >= x) of the chi-square distribution with one degree of freedom = erfc(sqrt(x / 2)). Computed directly, so that tails stay exact to
 * about 1e-12 relative where 1 - P would be 0.
 * @param x >= 0; of a signed G² give the absolute value
 */
export function chiSquareTail(x: number): number {
  const z = Math.sqrt(x / 2);
  return z < 2 ? 1 - erfSeries(z) : erfcFraction(z);
}

/** Abramowitz & Stegun 7.1.6. */
function erfSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let n = 1; Math.abs(term) > 1e-17 * sum && n < 200; n++) {
    term *= (2 * z * z) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum;
}

/** Abramowitz & Stegun 7.1.14, a continued fraction, from its far end. */
function erfcFraction(z: number): number {
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = n / 2 / (z + fraction);
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * (z + fraction));
}
