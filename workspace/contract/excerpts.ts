import { z } from 'zod';
import { AnnotationId, SpeakerId, TranscriptId } from './basics';
import { call, fileOut, maybe } from './call';

/** An annotation with what stands around it and who said it. */
export const Excerpt = z.object({
  annotation: z.string(),
  transcript: TranscriptId,
  title: z.string(),
  date: z.string().optional(),
  place: z.string().optional(),
  fileName: z.string(),
  speaker: z.string().optional(),
  speakerId: SpeakerId.optional(),
  role: z.string().optional(),
  /** From 1; absent outside any turn. */
  turn: z.int().optional(),
  /** From 1, within the turn. */
  paragraph: z.int().optional(),
  start: z.int(),
  end: z.int(),
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  codes: z.array(z.string()),
  note: z.string(),
  author: z.string(),
  created: z.string(),
  /** SHA-256 of the source bytes. */
  sourceHash: z.string(),
});
export type Excerpt = z.infer<typeof Excerpt>;

const ExportFormat = z.enum(['html', 'docx', 'csv']);

export const excerptsCalls = {
  'excerpts.list': call(
    z.object({
      annotations: maybe(z.array(AnnotationId)),
      context: z.enum(['none', 'sentence', 'paragraph']).default('sentence'),
    }),
    z.object({ excerpts: z.array(Excerpt) }),
  ),
  'excerpts.export': call(
    z.object({
      format: ExportFormat,
      title: z.string().default(''),
      annotations: z.array(AnnotationId),
      context: z.enum(['none', 'sentence', 'paragraph']).default('sentence'),
      notes: z.boolean().default(true),
      groupBy: z.enum(['none', 'code', 'speaker', 'transcript']).default('transcript'),
    }),
    fileOut,
  ),
} as const;
