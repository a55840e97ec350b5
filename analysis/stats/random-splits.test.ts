import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../random';
import { logLikelihood } from './log-likelihood';
import { keyWordsOfRandomSplits, quantile, type SplitPart } from './random-splits';

const part = (words: Readonly<Record<number, number>>, tokens: number): SplitPart => ({
  ids: Object.keys(words).map(Number),
  counts: Object.values(words),
  tokens,
});

describe('keyWordsOfRandomSplits', () => {
  it('counts a word that always comes out key, and one that never does', () => {
    // Word 0 stands in one of two parts only, whichever side that is dealt to; word 1 is spread evenly.
    const parts = [part({ 0: 20, 1: 10 }, 100), part({ 1: 10 }, 100)];
    const totals = Uint32Array.of(20, 20);
    const counts = keyWordsOfRandomSplits({ parts, first: 1, totals, splits: 5, critical: 10.83, seed: 1 });
    expect(counts).toEqual([1, 1, 1, 1, 1]);
  });

  it('equals splits counted one by one with the log-likelihood of every word', () => {
    const random = seededRandom(7);
    const parts = Array.from({ length: 13 }, (_, at) => {
      const counts = [0, 0, 0, 0, 0, 0].map(() => Math.floor(random() ** 3 * 30));
      return part(Object.fromEntries(counts.entries()), 60 + at * 17);
    });
    const totals = new Uint32Array(6);
    for (const { counts } of parts)
      totals.forEach((total, word) => (totals[word] = total + (counts[word] ?? 0)));
    const options = { parts, first: 5, totals, splits: 40, critical: 3.84, seed: 3 };
    expect(keyWordsOfRandomSplits(options)).toEqual(oneByOne(options));
  });

  it('is the same for the same seed, and another for another', () => {
    const parts = Array.from({ length: 12 }, (_, at) => part({ 0: at * 3, 1: 12 - at, 2: at % 3 }, 80));
    const totals = Uint32Array.of(198, 78, 12);
    const run = (seed: number) =>
      keyWordsOfRandomSplits({ parts, first: 6, totals, splits: 60, critical: 3.84, seed }).join();
    expect(run(1)).toBe(run(1));
    expect(run(1)).not.toBe(run(2));
  });
});

function oneByOne({
  parts,
  first,
  totals,
  splits,
  critical,
  seed,
}: Parameters<typeof keyWordsOfRandomSplits>[0]): number[] {
  const order = Uint32Array.from(parts.keys());
  const random = seededRandom(seed);
  const all = parts.reduce((sum, { tokens }) => sum + tokens, 0);
  return Array.from({ length: splits }, () => {
    shuffle(order, random);
    const dealt = Array.from(order.subarray(0, first), (at) => parts[at]);
    const size = dealt.reduce((sum, one) => sum + (one?.tokens ?? 0), 0);
    return Array.from(totals).filter((total, word) => {
      const count = dealt.reduce((sum, one) => sum + (one?.counts[word] ?? 0), 0);
      const g2 = logLikelihood({ count, total: size }, { count: total - count, total: all - size });
      return Math.abs(g2 ?? 0) >= critical;
    }).length;
  });
}

describe('quantile', () => {
  it('lies between two values in proportion, like type 7 of R', () => {
    expect([quantile([4, 1, 3, 2], 0.5), quantile([4, 1, 3, 2], 0.25), quantile([9], 0.975)]).toEqual([
      2.5, 1.75, 9,
    ]);
  });
});
