/**
 * The first whole number of [from, to) that passes a test which, once passed, all after it pass; `to` where none does. Found by halving, so that the test
 * is asked some log2(to - from) times.
 */
export function firstPassing(from: number, to: number, passes: (at: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
