/**
 * How alike two words are, 0 to 1 (Jaro 1989; Winkler 1990): common letters near the same place, transpositions, and up to four
 * letters at the head that are the same, weighed 0.1 each.
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [Array.from(a), Array.from(b)];
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const common = one.filter((letter, index) => {
    for (let at = Math.max(0, index - reach); at <= Math.min(other.length - 1, index + reach); at += 1) {
      if (other[at] !== letter || taken.has(at)) continue;
      taken.add(at);
      return true;
    }
    return false;
  });
  if (common.length === 0) return 0;
  const matched = [...taken].toSorted((x, y) => x - y).map((at) => other[at]);
  const swapped = common.filter((letter, index) => letter !== matched[index]).length / 2;
  const jaro =
    (common.length / one.length + common.length / other.length + (common.length - swapped) / common.length) /
    3;
  let head = 0;
  while (head < 4 && head < one.length && one[head] === other[head]) head += 1;
  return jaro + head * 0.1 * (1 - jaro);
}
