import { countsOf, type WordSequence } from './word-sequence';

/**
 * HD-D (McCarthy & Jarvis 2007): for each type the chance to meet it in a random draw of `draw` words without replacement, summed and
 * divided by `draw`: the TTR that such a draw has on average. Undefined for a text shorter than a draw.
 */
export function hdD(sequence: WordSequence, draw = 42): number | undefined {
  const size = sequence.ids.length;
  if (size < draw || size === 0) return undefined;
  const known = new Map<number, number>();
  let sum = 0;
  for (const count of countsOf(sequence)) {
    let chance = known.get(count);
    if (chance === undefined) known.set(count, (chance = 1 - missed(count, size, draw)));
    sum += chance;
  }
  return sum / draw;
}

/** The hypergeometric chance of 0: that none of `count` words is among `draw` of `size`. */
function missed(count: number, size: number, draw: number): number {
  if (count > size - draw) return 0;
  let chance = 1;
  for (let at = 0; at < draw; at++) chance *= (size - count - at) / (size - at);
  return chance;
}
