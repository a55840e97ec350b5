/** How a word spreads over the parts of a corpus: `hits` and `sizes` (tokens) by part, of the same length, sizes above 0. */
export interface Parts {
  readonly hits: ArrayLike<number>;
  readonly sizes: ArrayLike<number>;
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] ?? 0;
  return sum;
}

/** DP (Gries 2008) = half the sum of |v_i / f - s_i|: 0 even, towards 1 clumped. Undefined for fewer than two parts or a word never said. */
export function deviationOfProportions({ hits, sizes }: Parts): number | undefined {
  const [said, tokens] = [sumOf(hits), sumOf(sizes)];
  if (said === 0 || sizes.length < 2) return undefined;
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) sum += Math.abs((hits[i] ?? 0) / said - (sizes[i] ?? 0) / tokens);
  return sum / 2;
}

/** DPnorm (Lijffijt & Gries 2012) = DP / (1 - the smallest part's share), so that the worst case is 1. Undefined as DP. */
export function normalisedDeviationOfProportions(parts: Parts): number | undefined {
  const deviation = deviationOfProportions(parts);
  if (deviation === undefined) return undefined;
  let smallest = Infinity;
  for (let i = 0; i < parts.sizes.length; i++) smallest = Math.min(smallest, parts.sizes[i] ?? Infinity);
  return deviation / (1 - smallest / sumOf(parts.sizes));
}

/**
 * Juilland's D = 1 - (sd(p) / mean(p)) / sqrt(n - 1), p_i = v_i / size_i, population SD: 1 even, 0 in one part only.
 * Undefined for fewer than two parts or a word never said.
 */
export function juillandD({ hits, sizes }: Parts): number | undefined {
  const n = sizes.length;
  if (n < 2 || sumOf(hits) === 0) return undefined;
  const rates = Array.from({ length: n }, (_, i) => (hits[i] ?? 0) / (sizes[i] ?? 1));
  const mean = sumOf(rates) / n;
  const variance = sumOf(rates.map((rate) => (rate - mean) ** 2)) / n;
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1);
}

/** Range: the number of parts in which the word is said at all. */
export function range(hits: ArrayLike<number>): number {
  let parts = 0;
  for (let i = 0; i < hits.length; i++) if ((hits[i] ?? 0) > 0) parts++;
  return parts;
}

/** One part of a corpus, with only the words that are said in it: `counts[i]` times the word `ids[i]`. */
export interface SparsePart {
  readonly tokens: number;
  readonly ids: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/**
 * DP of some words at once: of `ids`, each once, in their order. A part without a word adds its share of the tokens, and those shares are 1
 * less the shares of the parts with it: so only what is said is looked at. Two parts or more; `totals` holds each word's count by id, above
 * 0 for these.
 */
export function deviationsOfProportions(
  parts: readonly SparsePart[],
  totals: ArrayLike<number>,
  ids: ArrayLike<number>,
): Float64Array {
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  const sums = new Float64Array(ids.length).fill(1);
  const places = placesOf(ids, totals.length);
  for (const part of parts) {
    const share = part.tokens / tokens;
    for (let at = 0; at < part.ids.length; at++) {
      const id = part.ids[at] ?? 0;
      const place = (places[id] ?? 0) - 1;
      if (place < 0) continue;
      const said = (part.counts[at] ?? 0) / (totals[id] ?? 1);
      sums[place] = (sums[place] ?? 0) + Math.abs(said - share) - share;
    }
  }
  for (let place = 0; place < sums.length; place++) sums[place] = (sums[place] ?? 0) / 2;
  return sums;
}

/** By id its place among `ids`, from 1 on; 0 where it is none of them. */
function placesOf(ids: ArrayLike<number>, size: number): Uint32Array {
  const places = new Uint32Array(size);
  for (let place = 0; place < ids.length; place++) places[ids[place] ?? 0] = place + 1;
  return places;
}
