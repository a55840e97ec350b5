import { z } from 'zod';
import { BlockKindShape, Made, Selection, SpeakerId, TranscriptId } from './basics';
import { engineCall } from './call';

export const PhraseMethod = z.enum(['cvalue', 'cvalue-plain', 'rake', 'textrank', 'tfidf']);
export const PhraseRow = z.object({
  rank: z.int(),
  phrase: z.string(),
  /** Its stems, joined by spaces: the same for all its forms, and in every table. */
  key: z.string(),
  score: z.number(),
  count: z.int(),
  speeches: z.int(),
  /** Where it stands, in order, at most 200. */
  places: z.array(z.object({ transcript: TranscriptId, start: z.int(), end: z.int() })),
  /** How often each speech has it; those without it are left out. */
  inSpeeches: z.array(z.object({ transcript: TranscriptId, count: z.int() })),
  /** How often each speaker says it; without those of no known speaker. */
  bySpeakers: z.array(z.object({ speaker: SpeakerId, count: z.int() })),
  /** What was merged into it, as printed. */
  merged: z.array(z.string()),
});
export type PhraseRow = z.infer<typeof PhraseRow>;
export const PhraseTable = z.object({
  made: Made,
  total: z.int(),
  rows: z.array(PhraseRow),
  /** What was hidden, as printed, and would stand in the table otherwise. */
  hidden: z.array(z.object({ key: z.string(), phrase: z.string(), count: z.int() })),
  /** Languages of the speeches for which neither a tagger nor word forms find noun phrases: BCP 47 tags, '' where it is not known. */
  unsupported: z.array(z.string()),
  /** Kinds of text that are read beside speech where turns are long and the selection names no kinds. */
  readToo: z.array(BlockKindShape),
});
export type PhraseTable = z.infer<typeof PhraseTable>;

export const PhrasesQuery = z.object({
  selection: Selection,
  method: PhraseMethod.default('cvalue'),
  limit: z.int().min(1).max(1000).default(100),
  /** Phrases that are one, by key: the first of each list is what the others become. */
  merged: z
    .array(z.array(z.string().max(500)).min(2).max(200))
    .max(1000)
    .default([]),
  /** Keys of phrases that are left out. */
  hidden: z.array(z.string().max(500)).max(5000).default([]),
});

export const phrasesCalls = {
  'phrases.table': engineCall(PhrasesQuery, PhraseTable),
} as const;
