import { z } from 'zod';
import { Made, Selection } from './basics';
import { engineCall, page } from './call';
import { PartOfSpeech, StopList, Unit, WordGroup } from './units';

export const KeynessMeasure = z.enum(['g2', 'g2-2', 'log-ratio', 'lrc', 'log-odds', 'diff']);
export type KeynessMeasure = z.infer<typeof KeynessMeasure>;

export const KeynessRow = z.object({
  word: z.string(),
  key: z.string(),
  a: z.int(),
  b: z.int(),
  /** Per 10,000 tokens. */
  rateA: z.number(),
  rateB: z.number(),
  /** Signed: > 0 over-used in A. */
  g2: z.number(),
  g2Two: z.number(),
  logRatio: z.number(),
  logRatioLow: z.number(),
  logRatioHigh: z.number(),
  /** Conservative Log Ratio (Evert 2022). */
  lrc: z.number(),
  /** zeta of the weighted log-odds (Monroe et al. 2008). */
  logOdds: z.number(),
  /** %DIFF. */
  diff: z.number(),
  /** p of G2 4-term with 1 degree of freedom. */
  p: z.number(),
  speechesA: z.int(),
  speechesB: z.int(),
});
export type KeynessRow = z.infer<typeof KeynessRow>;

export const KeynessTable = z.object({
  made: Made,
  tokensA: z.int(),
  tokensB: z.int(),
  speechesA: z.int(),
  speechesB: z.int(),
  /** Rows that pass the filter, of which `rows` is a page. */
  total: z.int(),
  types: z.int(),
  /** Words with p < .001, and how many a random split of the turns yields (median and 95% of `splits` splits); absent where there are too few turns. */
  key: z.int(),
  chance: z
    .object({ median: z.number(), low: z.number(), high: z.number(), splits: z.int(), unit: z.string() })
    .optional(),
  rows: z.array(KeynessRow),
});
export type KeynessTable = z.infer<typeof KeynessTable>;

export const KeynessQuery = z.object({
  a: Selection,
  b: Selection,
  unit: Unit.default('folded'),
  stopList: StopList.default('none'),
  groups: z.array(WordGroup).max(100).default([]),
  /** Words of these classes alone (English); all where there is none. */
  tags: z.array(PartOfSpeech).default([]),
  contains: z.string().default(''),
  measure: KeynessMeasure.default('g2'),
  /** Rows with fewer in A and B together are left out. */
  minimum: z.int().min(1).default(1),
  splits: z.int().min(0).max(1000).default(200),
  seed: z.int().default(1),
  ...page,
});

export const compareCalls = {
  'compare.table': engineCall(KeynessQuery, KeynessTable),
} as const;
