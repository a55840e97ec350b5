import { seededRandom, shuffle } from '../random';
import { logLikelihood } from './log-likelihood';

/** How often each word stands in one turn (or paragraph, or speech): the words that occur and their counts, side by side. */
export interface SplitPart {
  /** Indices of words, each once. */
  readonly ids: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
  /** All tokens of the part, also those of words that are not compared. */
  readonly tokens: number;
}

/**
 * How many words come out "key" when chance deals the parts to two sides: for each split the number of words with |G²|, 4-term, of at
 * least `critical`. Whole parts are dealt, since the words of one turn belong together: that is what plain G² does not know.
 * @param parts of both sides; their words' indices are below `totals.length`
 * @param first how many parts the first side gets
 * @param totals how often each word stands in all parts; words with 0 are not compared
 */
export function keyWordsOfRandomSplits({
  parts,
  first,
  totals,
  splits,
  critical,
  seed,
}: {
  readonly parts: readonly SplitPart[];
  readonly first: number;
  readonly totals: Uint32Array;
  readonly splits: number;
  readonly critical: number;
  readonly seed: number;
}): readonly number[] {
  const tokens = parts.reduce((sum, part) => sum + part.tokens, 0);
  // Often words first, so that a split can stop at the first word too rare to come out key.
  const words = Uint32Array.from(totals.keys())
    .filter((word) => totals[word] !== 0)
    .sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0));
  const terms = countTimesLog(tokens);
  const order = Uint32Array.from(parts.keys());
  const random = seededRandom(seed);
  // Counted is the side with fewer parts; G² without its sign is the same from either side.
  const dealt = Math.min(first, parts.length - first);
  const counts = new Uint32Array(totals.length);
  return Array.from({ length: splits }, () => {
    shuffle(order, random);
    counts.fill(0);
    let size = 0;
    for (let at = 0; at < dealt; at++) size += addPart(counts, parts[order[at] ?? 0]);
    return countKey({ words, totals, counts, size, tokens, critical, terms });
  });
}

function addPart(counts: Uint32Array, part: SplitPart | undefined): number {
  if (part === undefined) return 0;
  const { ids, counts: said } = part;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + (said[at] ?? 0);
  }
  return part.tokens;
}

/** n ln n for n from 0 to `most`: G² is a sum of nine of them. */
function countTimesLog(most: number): Float64Array {
  const terms = new Float64Array(most + 1);
  for (let n = 2; n <= most; n++) terms[n] = n * Math.log(n);
  return terms;
}

interface Split {
  readonly words: Uint32Array;
  readonly totals: Uint32Array;
  /** In the counted side. */
  readonly counts: Uint32Array;
  /** Tokens of the counted side, and of both. */
  readonly size: number;
  readonly tokens: number;
  readonly critical: number;
  readonly terms: Float64Array;
}

function countKey({ words, totals, counts, size, tokens, critical, terms }: Split): number {
  const rest = tokens - size;
  if (size === 0 || rest === 0) return 0;
  const least = leastKeyTotal(size, rest, critical);
  const term = (n: number): number => terms[n] ?? 0;
  const margins = term(tokens) - term(size) - term(rest);
  let key = 0;
  for (const word of words) {
    const total = totals[word] ?? 0;
    if (total < least) break;
    const a = counts[word] ?? 0;
    const b = total - a;
    const cells = term(a) + term(b) + term(size - a) + term(rest - b);
    if (2 * (cells - term(total) - term(tokens - total) + margins) >= critical) key++;
  }
  return key;
}

/** The smallest count with which a word can come out key: all of it in the smaller side. */
function leastKeyTotal(size: number, rest: number, critical: number): number {
  const smaller = Math.min(size, rest);
  const larger = Math.max(size, rest);
  for (let total = 1; total <= smaller; total++) {
    const g2 = logLikelihood({ count: total, total: smaller }, { count: 0, total: larger });
    if (g2 !== undefined && g2 >= critical) return total;
  }
  return smaller;
}

/** The value below which `share` (0 to 1) of the values lie, between two of them in proportion (type 7 of Hyndman & Fan 1996); at least one value. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
