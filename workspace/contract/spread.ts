import { z } from 'zod';
import { Made, Selection, SpanShape, SpeakerId, TranscriptId } from './basics';
import { failureCodes } from './result';
import { bytes, engineCall } from './call';

/** What a line of the strips is, and what dispersion is measured over: a speech, a speaker, or one of `n` equal parts of the whole. */
export const SpreadUnit = z.enum(['speech', 'speaker', 'equal']);
export type SpreadUnit = z.infer<typeof SpreadUnit>;

/** How many queries are shown at once: as many as there are colours for them. */
const mostQueries = 8;

export const SpreadQuery = z.object({
  selection: Selection,
  /** Each in the language of the concordance. */
  queries: z.array(z.string().max(500)).min(1).max(mostQueries),
  caseSensitive: z.boolean().default(false),
  /** Match every form of the stem. */
  forms: z.boolean().default(false),
  by: SpreadUnit.default('speech'),
  /** How many equal parts the whole is cut into, where it is. */
  n: z.int().min(2).max(100).default(10),
});
export type SpreadQuery = z.infer<typeof SpreadQuery>;

/** A stretch of what was said; `words` above 0. Its speech or its speaker, where it is one; nobody known speaks where both are absent. */
export const SpreadPart = z.object({
  words: z.int(),
  transcript: TranscriptId.optional(),
  speaker: SpeakerId.optional(),
});
export type SpreadPart = z.infer<typeof SpreadPart>;

/** One query over all parts. Rates are per 10,000 words. */
export const SpreadRow = z.object({
  query: z.string(),
  /** Why it was not looked for, as a failure's code and detail; it has no hits then. */
  failure: z.object({ code: z.enum(failureCodes), detail: z.string().optional() }).optional(),
  count: z.int(),
  rate: z.number(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Parts with a hit. */
  range: z.int(),
  /** Absent for fewer than two parts or no hit. */
  dp: z.number().optional(),
  dpNorm: z.number().optional(),
  juillandD: z.number().optional(),
  /** Hits by part, and by speech. */
  byPart: z.array(z.int()),
  bySpeech: z.array(z.int()),
  /** Uint32, little-endian: hits in each tenth of each part, ten numbers a part. */
  tenths: bytes,
  /**
   * Uint32, little-endian: where hits stand, as the number of words before them in their part, ascending, part after part. Of hits that
   * would be drawn over each other only the first is here.
   */
  marks: bytes,
  /** By part, where its marks end in `marks`. */
  markEnds: z.array(z.int()),
});
export type SpreadRow = z.infer<typeof SpreadRow>;

export const SpreadTable = z.object({
  made: Made,
  by: SpreadUnit,
  parts: z.array(SpreadPart),
  /** The speeches looked at, whatever a part is. `date` is ISO 8601. */
  speeches: z.array(z.object({ transcript: TranscriptId, words: z.int(), date: z.string().optional() })),
  rows: z.array(SpreadRow),
});
export type SpreadTable = z.infer<typeof SpreadTable>;

/** The line of one mark. */
export const SpreadLine = z.object({
  transcript: TranscriptId,
  speaker: SpeakerId.optional(),
  place: SpanShape,
  left: z.string(),
  node: z.string(),
  right: z.string(),
});
export type SpreadLine = z.infer<typeof SpreadLine>;

export const spreadCalls = {
  'spread.table': engineCall(SpreadQuery, SpreadTable),
  /** The line of the hit of `queries[row]` with `at` words before it in its part; `not-found` where none stands there. */
  'spread.line': engineCall(
    SpreadQuery.extend({ row: z.int().min(0), part: z.int().min(0), at: z.int().min(0) }),
    SpreadLine,
  ),
} as const;
