import './no-eval';
import { z } from 'zod';
import { blockKinds } from '../../analysis/model/transcript';
import { SettledColumns } from './columns';

/** Ids are opaque, made by the workspace, and branded so that one kind is never passed for another. */
const id = <Brand extends string>(brand: Brand) => z.string().min(1).max(64).brand(brand);
export const TranscriptId = id('transcript');
export const SpeakerId = id('speaker');
export const CodeId = id('code');
export const AnnotationId = id('annotation');
export const SetId = id('set');
export const ViewId = id('view');
export const WordListId = id('word-list');
export const LexiconId = id('lexicon');
export type TranscriptId = z.infer<typeof TranscriptId>;
export type SpeakerId = z.infer<typeof SpeakerId>;
export type CodeId = z.infer<typeof CodeId>;
export type AnnotationId = z.infer<typeof AnnotationId>;
export type SetId = z.infer<typeof SetId>;
export type ViewId = z.infer<typeof ViewId>;
export type WordListId = z.infer<typeof WordListId>;
export type LexiconId = z.infer<typeof LexiconId>;

/** Half-open, UTF-16 code units of the transcript's text. */
export const SpanShape = z
  .object({ start: z.int().min(0), end: z.int().min(0) })
  .refine(({ start, end }) => start <= end, { message: 'a span ends before it starts' });

/** What a person has settled about how a file is read; absent members are told from its content. */
export const ReadSettingsShape = z.object({
  encoding: z.string().max(40).optional(),
  columns: SettledColumns.optional(),
});
export type ReadSettingsShape = z.infer<typeof ReadSettingsShape>;

export const BlockKindShape = z.enum(blockKinds);

/** A year, a month or a day: `1961`, `1961-01`, `1961-01-20`. */
const DateBound = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/**
 * What is being looked at. Absent members do not restrict: `{}` is all speech of the project.
 * `kinds` defaults to speech only.
 */
export const Selection = z.object({
  transcripts: z.array(TranscriptId).optional(),
  speakers: z.array(SpeakerId).optional(),
  kinds: z.array(BlockKindShape).optional(),
  /** Speeches of these dates, both ends included; a speech without a date is not among them. */
  dates: z.object({ from: DateBound.optional(), to: DateBound.optional() }).optional(),
  /** Turns that ask, or those that answer them (analysis/transcript/turn-roles.ts). */
  turns: z.enum(['questions', 'answers']).optional(),
  /** Only speeches, or turns, in which this is said; written as in Contexts. */
  search: z.object({ query: z.string().min(1).max(500), within: z.enum(['speech', 'turn']) }).optional(),
});
export type Selection = z.infer<typeof Selection>;

export const Made = z.object({
  method: z.string(),
  version: z.string(),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  selection: z.string(),
  tokens: z.number(),
  hidden: z.number(),
  textHash: z.string(),
});
