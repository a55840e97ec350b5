import type { WordSequence } from './word-sequence';

/** A factor closes when its TTR is at or below this. */
const threshold = 0.72;

/**
 * MTLD (McCarthy & Jarvis 2010), variant "<= 0.72": the mean number of words in a row that keep the TTR above .72, read forwards and
 * backwards. What is left at the end counts as the part (1 − TTR) / (1 − .72) of a factor; a text without any repetition counts as one
 * factor. Undefined for no words.
 */
export function mtld({ ids, types }: WordSequence): number | undefined {
  if (ids.length === 0) return undefined;
  const forward = ids.length / factors(ids, types);
  const backward = ids.length / factors(ids.toReversed(), types);
  return (forward + backward) / 2;
}

function factors(ids: Uint32Array, types: number): number {
  /** The factor, from 1, in which a word was last met. */
  const met = new Uint32Array(types);
  let closed = 0;
  let distinct = 0;
  let length = 0;
  for (const id of ids) {
    length++;
    if (met[id] !== closed + 1) distinct++;
    met[id] = closed + 1;
    if (distinct / length > threshold) continue;
    closed++;
    distinct = 0;
    length = 0;
  }
  const rest = length === 0 ? 0 : (1 - distinct / length) / (1 - threshold);
  return closed + rest === 0 ? 1 : closed + rest;
}
