/**
 * C-value (Frantzi, Ananiadou & Mima 2000): log2|a| f(a), and for a phrase that stands inside longer ones log2|a| (f(a) - mean f(b)).
 * @param length |a|, words of the phrase
 * @param count f(a), with what stands inside longer phrases
 * @param longer f(b) of every longer phrase that contains it
 * @param base added to log2|a|: 0 is the paper's; 1 lets single words compete (Barrón-Cedeño et al. 2009)
 */
export function cValue(
  length: number,
  count: number,
  longer: readonly number[] = [],
  base: 0 | 1 = 0,
): number {
  return (base + Math.log2(length)) * (count - meanLonger(longer));
}

/** Mean f(b); 0 where no longer phrase contains it. */
export const meanLonger = (longer: readonly number[]): number =>
  longer.length === 0 ? 0 : longer.reduce((sum, other) => sum + other, 0) / longer.length;
