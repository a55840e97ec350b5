import { z } from 'zod';
import { engineCall, fileOut } from './call';
import { KeynessQuery } from './compare';
import { CollocatesQuery, ContextsQuery, PatternsQuery } from './contexts';
import { OverviewQuery, QuestionsQuery, ReadabilityQuery, RichnessQuery, TimeQuery } from './overview';
import { PhrasesQuery } from './phrases';
import { SpreadQuery } from './spread';
import {
  SentimentDistributionQuery,
  SentimentGroupsQuery,
  SentimentQuery,
  SentimentSentencesQuery,
  SentimentTargetQuery,
} from './sentiment';
import { WordsQuery } from './words';

/** A table that can be written to a file: which, and the question that a view asks for it. Pages do not count: a file has all rows. */
export const TableAsked = z.discriminatedUnion('table', [
  z.object({ table: z.literal('overview-speakers'), query: OverviewQuery }),
  z.object({ table: z.literal('overview-follows'), query: OverviewQuery }),
  z.object({ table: z.literal('overview-turns'), query: OverviewQuery }),
  z.object({ table: z.literal('overview-time'), query: TimeQuery }),
  z.object({ table: z.literal('overview-questions'), query: QuestionsQuery }),
  z.object({ table: z.literal('overview-richness'), query: RichnessQuery }),
  z.object({ table: z.literal('overview-readability'), query: ReadabilityQuery }),
  z.object({ table: z.literal('words'), query: WordsQuery }),
  z.object({ table: z.literal('contexts'), query: ContextsQuery }),
  z.object({ table: z.literal('patterns'), query: PatternsQuery }),
  z.object({ table: z.literal('collocates'), query: CollocatesQuery }),
  z.object({ table: z.literal('compare'), query: KeynessQuery }),
  z.object({ table: z.literal('spread'), query: SpreadQuery }),
  z.object({ table: z.literal('spread-parts'), query: SpreadQuery }),
  z.object({ table: z.literal('sentiment'), query: SentimentQuery }),
  z.object({ table: z.literal('sentiment-groups'), query: SentimentGroupsQuery }),
  z.object({ table: z.literal('sentiment-target'), query: SentimentTargetQuery }),
  z.object({ table: z.literal('sentiment-distribution'), query: SentimentDistributionQuery }),
  z.object({ table: z.literal('sentiment-sentences'), query: SentimentSentencesQuery }),
  z.object({ table: z.literal('phrases'), query: PhrasesQuery }),
]);
export type TableAsked = z.output<typeof TableAsked>;

/** `tsv` is for pasting into a sheet: heads and rows, without how it was made. */
export const TableFormat = z.enum(['csv', 'xlsx', 'tsv']);
export type TableFormat = z.infer<typeof TableFormat>;

export const tableFileCalls = {
  /** The table as a view shows it, whole, with its `made`. */
  'tables.file': engineCall(z.object({ asked: TableAsked, format: TableFormat.default('csv') }), fileOut),
} as const;
