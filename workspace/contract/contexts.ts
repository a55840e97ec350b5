import { z } from 'zod';
import { Made, Selection, SpeakerId, TranscriptId } from './basics';
import { engineCall, page } from './call';

/** Positions to sort by: -1 is the first word to the left, 1 the first to the right. */
export const SortKey = z.union([
  z.literal('text'),
  z.literal('speaker'),
  z.literal('date'),
  z.int().min(-5).max(5),
]);
export type SortKey = z.infer<typeof SortKey>;

export const ContextLine = z.object({
  /** Place in the sorted list, from 1. */
  n: z.int(),
  transcript: TranscriptId,
  speaker: SpeakerId.optional(),
  start: z.int(),
  end: z.int(),
  left: z.string(),
  node: z.string(),
  right: z.string(),
  /** Where the words of the sort positions stand in `left` or `right`, in the order of the keys. */
  marks: z.array(z.object({ key: z.int(), start: z.int(), end: z.int() })),
});
export type ContextLine = z.infer<typeof ContextLine>;

export const ContextTable = z.object({
  made: Made,
  total: z.int(),
  speeches: z.int(),
  ofSpeeches: z.int(),
  rate: z.number(),
  rows: z.array(ContextLine),
});
export type ContextTable = z.infer<typeof ContextTable>;

export const ContextsQuery = z.object({
  selection: Selection,
  /** A word, a phrase, `*` and `?` inside a word, `*` alone for any one word. */
  query: z.string().max(500),
  caseSensitive: z.boolean().default(false),
  /** Match every form of the stem. */
  forms: z.boolean().default(false),
  sort: z.array(SortKey).max(3).default([1, 2, 3]),
  /** Characters each side. */
  width: z.int().min(20).max(400).default(90),
  ...page,
});

export const contextsCalls = {
  'contexts.lines': engineCall(ContextsQuery, ContextTable),
} as const;
