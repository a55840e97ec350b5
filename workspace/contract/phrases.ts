import { z } from 'zod';
import { Made, Selection, TranscriptId } from './basics';
import { engineCall } from './call';

export const PhraseMethod = z.enum(['cvalue', 'rake', 'textrank']);
export const PhraseRow = z.object({
  rank: z.int(),
  phrase: z.string(),
  score: z.number(),
  count: z.int(),
  speeches: z.int(),
  /** Where it stands, in order, at most 200. */
  places: z.array(z.object({ transcript: TranscriptId, start: z.int(), end: z.int() })),
});
export type PhraseRow = z.infer<typeof PhraseRow>;
export const PhraseTable = z.object({ made: Made, total: z.int(), rows: z.array(PhraseRow) });
export type PhraseTable = z.infer<typeof PhraseTable>;

export const PhrasesQuery = z.object({
  selection: Selection,
  method: PhraseMethod.default('cvalue'),
  limit: z.int().min(1).max(1000).default(100),
});

export const phrasesCalls = {
  'phrases.table': engineCall(PhrasesQuery, PhraseTable),
} as const;
