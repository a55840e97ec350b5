import { z } from 'zod';
import {
  AnnotationId,
  BlockKindShape,
  CodeId,
  LexiconId,
  Selection,
  SetId,
  SpeakerId,
  TranscriptId,
  ViewId,
  WordListId,
} from './basics';
import { PhraseChoices } from './phrase-choices';

export const Speaker = z.object({
  id: SpeakerId,
  name: z.string(),
  kind: z.enum(['person', 'generic']),
  role: z.string().optional(),
  /** A party or parliamentary group. */
  party: z.string().optional(),
  /** Labels as printed, over all transcripts. */
  labels: z.array(z.string()),
  /** Over all transcripts. */
  turns: z.int(),
  words: z.int(),
});
export type Speaker = z.infer<typeof Speaker>;

/** Two speakers who may be one person, and why that is asked: nobody has merged them or said that they are two. */
export const SameSpeaker = z.object({
  a: SpeakerId,
  b: SpeakerId,
  /** From 0 to 1. */
  confidence: z.number(),
  reason: z.enum(['family-name', 'office', 'spelling', 'word-order', 'nameless']),
});
export type SameSpeaker = z.infer<typeof SameSpeaker>;

export const Warning = z.object({ code: z.string(), about: z.array(z.string()) });

/** A transcript as the library lists it. */
export const TranscriptSummary = z.object({
  id: TranscriptId,
  fileName: z.string(),
  title: z.string().optional(),
  /** ISO 8601. */
  date: z.string().optional(),
  place: z.string().optional(),
  language: z.string().optional(),
  /** By words, most first. */
  speakers: z.array(SpeakerId),
  turns: z.int(),
  /** Spoken words (tokens of speech blocks). */
  words: z.int(),
  /** UTF-16 code units of its text: what places along it are drawn against. */
  characters: z.int().optional(),
  warnings: z.array(Warning),
  /** What its file is: `html`, `docx`. */
  format: z.string().optional(),
  /** In which encoding it was read; absent for formats that fix it. */
  encoding: z.string().optional(),
  /** Of its last reading, where it was read again: another text than before. */
  content: z.string().optional(),
  /** SHA-256 of the imported bytes, hex. */
  sourceHash: z.string(),
});
export type TranscriptSummary = z.infer<typeof TranscriptSummary>;

export const TranscriptSet = z.object({ id: SetId, name: z.string(), transcripts: z.array(TranscriptId) });
export type TranscriptSet = z.infer<typeof TranscriptSet>;

/** What was looked at, by name; with an address also through which view, and how that was set up. */
export const SavedView = z.object({
  id: ViewId,
  name: z.string(),
  selection: Selection,
  /** `#/contexts?query=peace`. */
  address: z.string().max(5000).optional(),
  /** Of the views' settings, as JSON by the name of the view; only the renderer knows their shapes. */
  settings: z.record(z.string(), z.string().max(200_000)).optional(),
});
export type SavedView = z.infer<typeof SavedView>;

/** Words kept by name: a stop list, or a group that is counted as one word. */
export const WordList = z.object({
  id: WordListId,
  kind: z.enum(['stop', 'group']),
  name: z.string().trim().min(1).max(100),
  /** Case does not count; those of a group may be patterns with `*` and `?`. */
  words: z.array(z.string().min(1).max(100)).max(20_000),
});
export type WordList = z.infer<typeof WordList>;

/** A code of the codebook. `colour` is 1 to 8: the tokens --c1 to --c8. `parent` makes a tree. */
export const Code = z.object({
  id: CodeId,
  name: z.string(),
  colour: z.int().min(1).max(8),
  description: z.string().optional(),
  parent: CodeId.optional(),
});
export type Code = z.infer<typeof Code>;

/** A marked passage: W3C text-position and text-quote selectors over a transcript's text. */
export const Annotation = z.object({
  id: AnnotationId,
  transcript: TranscriptId,
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  /** Up to 32 characters before and after. */
  prefix: z.string(),
  suffix: z.string(),
  /** The text was read again or replaced, and these words were not found in it: it stands, empty, near where they were. */
  lost: z.literal(true).optional(),
  codes: z.array(CodeId),
  note: z.string(),
  author: z.string(),
  /** ISO 8601 instants. */
  created: z.string(),
  changed: z.string(),
});
export type Annotation = z.infer<typeof Annotation>;

/** The open project as every view sees it; sent again whole after each change. */
export const ProjectState = z.object({
  name: z.string(),
  path: z.string(),
  /** True when another Rostrum holds it, or its file cannot be written: nothing can be changed. */
  readOnly: z.boolean(),
  /** Who has it, where another Rostrum does: `anna on lab-3`. */
  heldBy: z.string().optional(),
  /** Grows with every change. */
  revision: z.int(),
  transcripts: z.array(TranscriptSummary),
  speakers: z.array(Speaker),
  /** The surest first. */
  proposals: z.array(SameSpeaker),
  sets: z.array(TranscriptSet),
  /** By name. */
  views: z.array(SavedView),
  /** By name. */
  wordLists: z.array(WordList),
  /** Absent where nothing was settled. */
  phrases: PhraseChoices.optional(),
  codes: z.array(Code),
  annotations: z.array(Annotation),
  /** Lists of words and valences that a person loaded, by name. */
  lexicons: z.array(z.object({ id: LexiconId, name: z.string(), words: z.int() })),
  /** What Undo and Redo would do, `Merge 2 speakers`; absent where there is nothing. */
  undo: z.string().optional(),
  redo: z.string().optional(),
});
export type ProjectState = z.infer<typeof ProjectState>;

export const RecentProject = z.object({
  path: z.string(),
  name: z.string(),
  /** ISO instant of the last opening. */
  opened: z.string(),
  transcripts: z.int(),
  words: z.int(),
  annotations: z.int(),
  /** The file is not where it was. */
  missing: z.boolean(),
});
export type RecentProject = z.infer<typeof RecentProject>;

/** One transcript, whole, as the Reader shows it. Corrections are applied. */
export const TranscriptText = z.object({
  id: TranscriptId,
  text: z.string(),
  blocks: z.array(z.object({ kind: BlockKindShape, start: z.int(), end: z.int() })),
  turns: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      label: z.string().optional(),
      speaker: SpeakerId.optional(),
      /** A person gave this turn alone to its speaker. */
      given: z.literal(true).optional(),
    }),
  ),
});
export type TranscriptText = z.infer<typeof TranscriptText>;

/** How one file of an import ended. `given`: where it came out of an archive, which of the files that were given, from 0. */
export const ImportedFile = z.union([
  z.object({
    fileName: z.string(),
    given: z.int().optional(),
    ok: z.literal(true),
    transcript: TranscriptId,
    alreadyThere: z.boolean(),
    /** Of which transcript it may be a newer version, how many passages are marked there, and how many of them it holds too. */
    newerOf: z.object({ transcript: TranscriptId, passages: z.int(), kept: z.int() }).optional(),
  }),
  z.object({
    fileName: z.string(),
    given: z.int().optional(),
    ok: z.literal(false),
    code: z.string(),
    detail: z.string().optional(),
  }),
]);
export type ImportedFile = z.infer<typeof ImportedFile>;
