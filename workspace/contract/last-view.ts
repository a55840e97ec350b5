import { z } from 'zod';
import { AnnotationId, TranscriptId } from './basics';
import { SavedView } from './project';
import { Unit } from './units';

/** What a view was left with, beside its address and its settings. */
export const Left = z.object({
  /** In every view alike. */
  chosen: z.object({
    word: z.string().optional(),
    unit: Unit,
    group: z.array(z.string()).readonly().optional(),
    place: z.object({ transcript: TranscriptId, start: z.int(), end: z.int() }).optional(),
    transcript: TranscriptId.optional(),
    annotation: AnnotationId.optional(),
  }),
  /** The row one had come to, a search in a list: by names of the view's own. */
  kept: z.record(z.string(), z.union([z.string(), z.number()])),
  /** How far its lists were scrolled, in px. */
  scrolled: z.record(z.string(), z.number()),
  /** What the keyboard stood on. */
  focus: z.string().optional(),
});
export type Left = z.infer<typeof Left>;

/** Where a person was in a project when it was left. */
export const LastView = SavedView.pick({ selection: true, settings: true }).extend({
  address: z.string().max(5000),
  left: Left,
});
export type LastView = z.infer<typeof LastView>;
