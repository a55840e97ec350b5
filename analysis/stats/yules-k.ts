import { countsOf, type WordSequence } from './word-sequence';

/** Yule's K (1944) = 10⁴ (Σ i² V_i − N) / N², V_i the types that stand i times: the higher, the more is repeated. Undefined for no words. */
export function yulesK(sequence: WordSequence): number | undefined {
  const size = sequence.ids.length;
  if (size === 0) return undefined;
  let squares = 0;
  for (const count of countsOf(sequence)) squares += count * count;
  return (10_000 * (squares - size)) / (size * size);
}
