import { z } from 'zod';
import { blockKinds } from '../../analysis/model/transcript';
import {
  AnnotationId,
  CodeId,
  LexiconId,
  SetId,
  SpeakerId,
  TranscriptId,
  ViewId,
  WordListId,
} from '../contract/basics';
import { PhraseChoices } from '../contract/phrase-choices';
import { Annotation, Code, SavedView, TranscriptSet, WordList } from '../contract/project';
import { OwnLexicon } from '../contract/sentiment';

/**
 * What the project file keeps of the work, one row a record: all that a person can change, and nothing that can be worked out again.
 * Bodies are JSON; each is checked by its shape here when the file is read.
 */
export const ProjectRecord = z.object({ name: z.string(), phrases: PhraseChoices.optional() });
export type ProjectRecord = z.infer<typeof ProjectRecord>;

export const TranscriptRecord = z.object({
  /** Place in the library, in the order of import. */
  order: z.number(),
  fileName: z.string(),
  title: z.string().optional(),
  date: z.string().optional(),
  place: z.string().optional(),
  language: z.string().optional(),
  /** A person said that it is in this language. */
  languageSet: z.literal(true).optional(),
  sourceHash: z.string(),
  /** The content it shows where it was read again or replaced; its own id names the first. */
  content: z.string().optional(),
  /** Whose each label is, as printed. Pairs, not an object: a label may be `__proto__`. */
  labels: z.array(z.tuple([z.string(), SpeakerId])),
  /** Who speaks where no label stands. */
  soleSpeaker: SpeakerId.optional(),
});
export type TranscriptRecord = z.infer<typeof TranscriptRecord>;

const Where = {
  start: z.int(),
  end: z.int(),
  /** Its words and their neighbours, where the text was read again and they were not found: the span is then empty. */
  lost: z.object({ start: z.int(), quote: z.string(), prefix: z.string(), suffix: z.string() }).optional(),
};
const CorrectionShape = z.union([
  z.object({ ...Where, kind: z.enum(blockKinds) }),
  z.object({ ...Where, turn: z.enum(['split', 'join', 'speaker']), speaker: SpeakerId.optional() }),
]);
export type CorrectionShape = z.infer<typeof CorrectionShape>;

/** A person's corrections of one transcript, in the order they were made. */
export const CorrectionRecord = z.object({ corrections: z.array(CorrectionShape) });
export type CorrectionRecord = z.infer<typeof CorrectionRecord>;

export const SpeakerRecord = z.object({
  name: z.string(),
  kind: z.enum(['person', 'generic']),
  role: z.string().optional(),
  party: z.string().optional(),
  /** Those who may seem to be the same and are not. */
  apart: z.array(SpeakerId).optional(),
  /** Names it went by before, or that were merged into it: found again by the next import. */
  aliases: z.array(z.string()),
});
export type SpeakerRecord = z.infer<typeof SpeakerRecord>;

export const SetRecord = TranscriptSet.omit({ id: true });
export type SetRecord = z.infer<typeof SetRecord>;
export const ViewRecord = SavedView.omit({ id: true });
export type ViewRecord = z.infer<typeof ViewRecord>;
export const WordListRecord = WordList.omit({ id: true });
export type WordListRecord = z.infer<typeof WordListRecord>;
export const CodeRecord = Code.omit({ id: true }).extend({ order: z.number() });
export type CodeRecord = z.infer<typeof CodeRecord>;
export const AnnotationRecord = Annotation.omit({ id: true });
export type AnnotationRecord = z.infer<typeof AnnotationRecord>;

/** The one record of kind `project` has this id. */
export const projectId = 'project';

const ProjectId = z.literal(projectId);
const before = <Shape extends z.ZodType>(shape: Shape) => shape.nullable();
const change = <Kind extends string, Id extends z.ZodType, Body extends z.ZodType>(
  kind: Kind,
  id: Id,
  body: Body,
) => z.object({ kind: z.literal(kind), id, before: before(body), after: before(body) });

/** One record's step of an edit: `before` null makes it, `after` null takes it away. */
export const Change = z.discriminatedUnion('kind', [
  change('project', ProjectId, ProjectRecord),
  change('transcript', TranscriptId, TranscriptRecord),
  change('correction', TranscriptId, CorrectionRecord),
  change('speaker', SpeakerId, SpeakerRecord),
  change('set', SetId, SetRecord),
  change('view', ViewId, ViewRecord),
  change('word-list', WordListId, WordListRecord),
  change('code', CodeId, CodeRecord),
  change('annotation', AnnotationId, AnnotationRecord),
  change('lexicon', LexiconId, OwnLexicon),
]);
export type Change = z.infer<typeof Change>;

/** A change a person made, told by `label` in the menu: `Merge 2 speakers`. All of its steps are done, or none. */
export interface Edit {
  readonly label: string;
  readonly changes: readonly Change[];
}

export type Direction = 'forward' | 'back';

/** All records of a project in memory, in the order they were made. */
export class Records {
  project: ProjectRecord = { name: '' };
  readonly transcripts = new Map<TranscriptId, TranscriptRecord>();
  readonly corrections = new Map<TranscriptId, CorrectionRecord>();
  readonly speakers = new Map<SpeakerId, SpeakerRecord>();
  readonly sets = new Map<SetId, SetRecord>();
  readonly views = new Map<ViewId, ViewRecord>();
  readonly wordLists = new Map<WordListId, WordListRecord>();
  readonly codes = new Map<CodeId, CodeRecord>();
  readonly annotations = new Map<AnnotationId, AnnotationRecord>();
  readonly lexicons = new Map<LexiconId, OwnLexicon>();

  apply(change: Change, direction: Direction): void {
    const ahead = direction === 'forward';
    switch (change.kind) {
      case 'project':
        this.project = (ahead ? change.after : change.before) ?? { name: '' };
        break;
      case 'transcript':
        put(this.transcripts, change.id, ahead ? change.after : change.before);
        break;
      case 'correction':
        put(this.corrections, change.id, ahead ? change.after : change.before);
        break;
      case 'speaker':
        put(this.speakers, change.id, ahead ? change.after : change.before);
        break;
      case 'set':
        put(this.sets, change.id, ahead ? change.after : change.before);
        break;
      case 'view':
        put(this.views, change.id, ahead ? change.after : change.before);
        break;
      case 'word-list':
        put(this.wordLists, change.id, ahead ? change.after : change.before);
        break;
      case 'code':
        put(this.codes, change.id, ahead ? change.after : change.before);
        break;
      case 'annotation':
        put(this.annotations, change.id, ahead ? change.after : change.before);
        break;
      case 'lexicon':
        put(this.lexicons, change.id, ahead ? change.after : change.before);
        break;
    }
  }
}

function put<Id, Body>(records: Map<Id, Body>, id: Id, body: Body | null): void {
  if (body === null) records.delete(id);
  else records.set(id, body);
}
