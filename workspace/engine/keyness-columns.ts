import { chiSquareTail } from '../../analysis/stats/chi-square-tail';
import { conservativeLogRatio } from '../../analysis/stats/conservative-log-ratio';
import { percentDifference } from '../../analysis/stats/effect-sizes';
import { logLikelihood, logLikelihoodTwoTerm } from '../../analysis/stats/log-likelihood';
import { logRatio } from '../../analysis/stats/log-ratio';
import type { Share } from '../../analysis/stats/share';
import { weightedLogOdds } from '../../analysis/stats/weighted-log-odds';
import type { KeynessMeasure, KeynessRow } from '../contract/tables';

/** As the column and the export name it: the variant is part of the name. */
export const measureNames: Readonly<Record<KeynessMeasure, string>> = {
  g2: 'G², 4-term (Dunning 1993)',
  'g2-2': 'G², 2-term (Rayson & Garside 2000)',
  'log-ratio': 'Log Ratio (Hardie 2014)',
  lrc: 'Conservative Log Ratio (Evert 2022)',
  'log-odds': 'Weighted log-odds, zeta (Monroe et al. 2008)',
  diff: '%DIFF (Gabrielatos & Marchi 2011)',
};

/** Pseudo-counts of the log-odds' prior, dealt over the words as both sides together use them. */
export const priorTokens = 500;
/** p < .001 with one degree of freedom. */
export const criticalG2 = 10.827566170662733;

export interface Sides {
  readonly a: Share;
  readonly b: Share;
}

/** Every measure of one word; `words` compared set the level of the conservative log ratio. Both totals above 0. */
export function keynessValues(
  { a, b }: Sides,
  words: number,
): Pick<
  KeynessRow,
  'g2' | 'g2Two' | 'logRatio' | 'logRatioLow' | 'logRatioHigh' | 'lrc' | 'logOdds' | 'diff' | 'p'
> {
  const g2 = known(logLikelihood(a, b));
  const ratio = logRatio(a, b);
  return {
    g2,
    g2Two: known(logLikelihoodTwoTerm(a, b)),
    logRatio: known(ratio?.value),
    logRatioLow: known(ratio?.low),
    logRatioHigh: known(ratio?.high),
    lrc: conservative({ a, b }, words),
    logOdds: zeta({ a, b }),
    diff: known(percentDifference(a, b)),
    p: chiSquareTail(Math.abs(g2)),
  };
}

/** A side of a comparison: its counts by word, and all its tokens. */
interface Column {
  readonly counts: Uint32Array;
  readonly tokens: number;
}

/** Most words are said less often than this on both sides, and share their two counts with many others: each pair is worked out once. */
const few = 256;

/** One measure of these words without its sign, by id: to sort by. Both totals above 0. */
export function keynessSizes(
  { a, b }: { readonly a: Column; readonly b: Column },
  words: Uint32Array,
  measure: KeynessMeasure,
): Float64Array {
  const sizes = new Float64Array(Math.max(a.counts.length, b.counts.length));
  const known = new Float64Array(few * few).fill(NaN);
  const sizeOf = (x: number, y: number): number =>
    Math.abs(
      keynessValue(
        { a: { count: x, total: a.tokens }, b: { count: y, total: b.tokens } },
        words.length,
        measure,
      ),
    );
  for (let at = 0; at < words.length; at++) {
    const id = words[at] ?? 0;
    const [x, y] = [a.counts[id] ?? 0, b.counts[id] ?? 0];
    if (x >= few || y >= few) {
      sizes[id] = sizeOf(x, y);
      continue;
    }
    const pair = x * few + y;
    const before = known[pair] ?? NaN;
    sizes[id] = Number.isNaN(before) ? (known[pair] = sizeOf(x, y)) : before;
  }
  return sizes;
}

/** One measure alone. */
function keynessValue(sides: Sides, words: number, measure: KeynessMeasure): number {
  const { a, b } = sides;
  switch (measure) {
    case 'g2':
      return known(logLikelihood(a, b));
    case 'g2-2':
      return known(logLikelihoodTwoTerm(a, b));
    case 'log-ratio':
      return known(logRatio(a, b)?.value);
    case 'lrc':
      return conservative(sides, words);
    case 'log-odds':
      return zeta(sides);
    case 'diff':
      return known(percentDifference(a, b));
  }
}

const conservative = ({ a, b }: Sides, words: number): number =>
  known(conservativeLogRatio(a, b, { alpha: 0.05 / words }));

function zeta({ a, b }: Sides): number {
  const prior = (priorTokens * (a.count + b.count)) / (a.total + b.total);
  return known(weightedLogOdds(a, b, { prior, priorTotal: priorTokens })?.zeta);
}

/** Every measure is defined for a word that stands in one of two sides that both have words: only a bug brings us here without. */
function known(value: number | undefined): number {
  if (value === undefined || Number.isNaN(value))
    throw new Error('A keyness measure of an empty side was asked for.');
  return value;
}
