import { z } from 'zod';
import {
  AnnotationId,
  BlockKindShape,
  CodeId,
  SetId,
  SpanShape,
  SpeakerId,
  TranscriptId,
  ViewId,
  WordListId,
} from './contract/basics';
import type { Result } from './contract/result';
import { bytes, call, engineCall, maybe, type Call } from './contract/call';
import { SettledColumns, TranscriptTable } from './contract/columns';
import { compareCalls } from './contract/compare';
import { contextsCalls } from './contract/contexts';
import { encodingNames } from './contract/encodings';
import { excerptsCalls } from './contract/excerpts';
import { LastView } from './contract/last-view';
import { phraseChoiceCalls } from './contract/phrase-choices';
import { phrasesCalls } from './contract/phrases';
import {
  ImportedFile,
  ProjectState,
  RecentProject,
  SavedView,
  TranscriptText,
  WordList,
} from './contract/project';
import { selectionCalls } from './contract/selection';
import { overviewCalls } from './contract/overview';
import { sentimentCalls } from './contract/sentiment';
import { spreadCalls } from './contract/spread';
import { tableFileCalls } from './contract/table-files';
import { wordsCalls } from './contract/words';
import { wordsAboutCalls } from './contract/words-about';

const nothing = z.object({});
const done = z.object({});

/** Somebody known, or by a name that a person typed. */
const SpeakerGiven = z.union([SpeakerId, z.object({ name: z.string().min(1) })]);
/** How bytes are read from now on: an absent member stays as it was settled, `null` is told from their content again. */
const GivenSettings = z.object({
  encoding: maybe(z.enum(encodingNames).nullable()),
  columns: maybe(SettledColumns.nullable()),
});
/** How many annotations and corrections are where their words are, and how many were not found. */
const Rebased = z.object({ kept: z.int(), lost: z.int() });

/**
 * Every call a screen may make of its host, by name. The preload, the server and the renderer's client loop over this one list;
 * `dispatch` in workspace/dispatch.ts checks the input and answers with a Result.
 */
export const calls = {
  'app.info': call(
    nothing,
    z.object({ version: z.string(), host: z.enum(['electron', 'browser', 'cli']), node: z.string() }),
  ),

  'project.state': call(nothing, z.object({ project: maybe(ProjectState) })),
  'project.recent': call(nothing, z.object({ recent: z.array(RecentProject), folder: z.string() })),
  'project.create': call(z.object({ name: maybe(z.string().max(200)), path: maybe(z.string()) }), done),
  'project.open': engineCall(z.object({ path: z.string() }), done),
  'project.close': call(nothing, done),
  'project.saveCopy': call(z.object({ path: z.string() }), z.object({ path: z.string() })),
  'project.rename': call(z.object({ name: z.string().min(1).max(200) }), done),
  'project.forget': call(z.object({ path: z.string() }), done),
  'project.undo': call(nothing, z.object({ label: z.string() })),
  'project.redo': call(nothing, z.object({ label: z.string() })),

  'samples.list': call(
    nothing,
    z.object({
      samples: z.array(
        z.object({ id: z.string(), title: z.string(), about: z.string(), files: z.array(z.string()) }),
      ),
    }),
  ),
  'samples.open': call(z.object({ ids: z.array(z.string()) }), z.object({ files: z.array(ImportedFile) })),

  /**
   * Creates a project where none is open, called as the folder that all of them are from, or by the first title. Files that fail do not
   * stop the others.
   */
  'import.files': call(
    z.object({
      job: z.string(),
      files: z.array(z.object({ name: z.string(), bytes })),
      folder: maybe(z.string()),
    }),
    z.object({ files: z.array(ImportedFile) }),
  ),
  'import.paste': call(
    z.object({ text: z.string(), name: maybe(z.string()) }),
    z.object({ files: z.array(ImportedFile) }),
  ),
  'job.cancel': call(z.object({ job: z.string() }), done),

  'transcript.text': call(z.object({ id: TranscriptId }), TranscriptText),
  'transcript.describe': call(
    z.object({
      id: TranscriptId,
      title: maybe(z.string()),
      date: maybe(z.union([z.iso.date(), z.literal('')])),
      place: maybe(z.string()),
      /** BCP 47 primary tag; empty: not known. */
      language: maybe(z.string().regex(/^(?:[a-z]{2,3})?$/u)),
    }),
    done,
  ),
  /** Dates of several transcripts at once: whole ones, or a year alone. One step of undo. */
  'transcript.dates': call(
    z.object({
      dates: z
        .array(z.object({ id: TranscriptId, date: z.union([z.iso.date(), z.string().regex(/^\d{4}$/u)]) }))
        .min(1),
    }),
    done,
  ),
  /** Makes [start, end) a block of this kind. A label starts a turn; its speaker is found or made by its text. */
  'transcript.setKind': call(
    z.object({
      id: TranscriptId,
      span: SpanShape,
      kind: BlockKindShape,
      /** Do it for all that is like it in this transcript (analysis/transcript/alike.ts). One step of undo. */
      alike: z.enum(['text', 'shape']).optional(),
    }),
    z.object({ changed: z.int() }),
  ),
  /** The turn that holds `at` alone is by this speaker, whatever its label says. */
  'transcript.setTurnSpeaker': call(
    z.object({ id: TranscriptId, at: z.int().min(0), speaker: SpeakerGiven }),
    done,
  ),
  /** A new turn begins at `at`, by the same speaker where none is given. */
  'transcript.splitTurn': call(
    z.object({ id: TranscriptId, at: z.int().min(0), speaker: SpeakerGiven.optional() }),
    done,
  ),
  /** The turn that holds `at` goes on from the one before it. */
  'transcript.joinTurn': call(z.object({ id: TranscriptId, at: z.int().min(0) }), done),
  /**
   * Reads the kept bytes again in another way. Corrections and annotations are found again by their words; `lost` says how many were
   * not: they are kept, and found by a later reading that has their words. `others`: documents of the same table to be read so too;
   * those of other columns, or without text in these, are `left` as they are.
   */
  'transcript.reread': call(
    z.object({ id: TranscriptId, others: z.array(TranscriptId).default([]), settings: GivenSettings }),
    Rebased.extend({ left: z.int() }),
  ),
  /** How the table was understood that a transcript was read from; `format-unknown` where it was none. */
  'transcript.table': call(z.object({ id: TranscriptId }), TranscriptTable),
  /** `id` shows the text of `by` from now on, keeps its annotations where the words are the same, and `by` goes. */
  'transcript.replace': call(z.object({ id: TranscriptId, by: TranscriptId }), Rebased),
  'transcript.remove': call(z.object({ ids: z.array(TranscriptId).min(1) }), done),
  /** All turns with this label in this transcript are this speaker's. */
  'transcript.setSpeaker': call(
    z.object({
      id: TranscriptId,
      label: z.string(),
      speaker: SpeakerGiven,
    }),
    done,
  ),
  /** Who speaks where no label stands: a speech by one person. */
  'transcript.setSoleSpeaker': call(
    z.object({ ids: z.array(TranscriptId).min(1), name: z.string().min(1) }),
    done,
  ),

  'speaker.edit': call(
    z.object({
      id: SpeakerId,
      name: maybe(z.string().min(1)),
      role: maybe(z.string()),
      party: maybe(z.string()),
      kind: maybe(z.enum(['person', 'generic'])),
    }),
    done,
  ),
  'speaker.merge': call(z.object({ from: z.array(SpeakerId).min(1), into: SpeakerId }), done),
  /** Two who are not one: they are not proposed again. */
  'speaker.apart': call(z.object({ a: SpeakerId, b: SpeakerId }), done),
  /** Gives the turns under one printed label, in all transcripts, to a speaker of their own. */
  'speaker.split': call(z.object({ id: SpeakerId, label: z.string().min(1) }), z.object({ id: SpeakerId })),

  'set.save': call(
    z.object({ id: maybe(SetId), name: z.string().min(1).max(200), transcripts: z.array(TranscriptId) }),
    z.object({ id: SetId }),
  ),
  'set.remove': call(z.object({ id: SetId }), done),

  /** Keeps a selection by name, or a view with it; with an id it takes the place of that one. */
  'view.save': call(SavedView.partial({ id: true }), z.object({ id: ViewId })),
  'view.remove': call(z.object({ id: ViewId }), done),
  /** Where one was when the project at this path was left last, on this machine; kept with the list of recent projects. */
  'view.last': call(z.object({ path: z.string() }), z.object({ last: maybe(LastView) })),
  'view.keepLast': call(z.object({ path: z.string(), last: LastView }), done),

  /** With an id it takes the place of that one. */
  'wordList.save': call(WordList.partial({ id: true }), z.object({ id: WordListId })),
  'wordList.remove': call(z.object({ id: WordListId }), done),

  'code.save': call(
    z.object({
      id: maybe(CodeId),
      name: z.string().trim().min(1).max(200),
      colour: maybe(z.int().min(1).max(8)),
      description: maybe(z.string()),
      parent: maybe(CodeId.nullable()),
    }),
    z.object({ id: CodeId }),
  ),
  /** Takes the code off its annotations; annotations left without code or note go too. One undoable step. */
  'code.remove': call(z.object({ id: CodeId }), done),

  'annotation.add': call(
    z.object({
      transcript: TranscriptId,
      span: SpanShape,
      codes: z.array(CodeId).default([]),
      note: z.string().default(''),
    }),
    z.object({ id: AnnotationId }),
  ),
  /** Marks many passages alike. One undoable step. */
  'annotation.addAll': call(
    z.object({
      places: z
        .array(z.object({ transcript: TranscriptId, span: SpanShape }))
        .min(1)
        .max(5000),
      codes: z.array(CodeId).min(1),
    }),
    z.object({ added: z.int() }),
  ),
  'annotation.edit': call(
    z.object({
      id: AnnotationId,
      codes: maybe(z.array(CodeId)),
      note: maybe(z.string()),
      span: maybe(SpanShape),
    }),
    done,
  ),
  'annotation.remove': call(z.object({ ids: z.array(AnnotationId).min(1) }), done),

  ...selectionCalls,
  ...overviewCalls,
  ...wordsCalls,
  ...wordsAboutCalls,
  ...contextsCalls,
  ...spreadCalls,
  ...sentimentCalls,
  ...phrasesCalls,
  ...phraseChoiceCalls,
  ...compareCalls,

  ...excerptsCalls,
  ...tableFileCalls,
} as const satisfies Record<string, Call>;

export type Calls = typeof calls;
export type CallName = keyof Calls;
/** What a caller gives (members with a default may be left out). */
export type Input<Name extends CallName> = z.input<Calls[Name]['input']>;
/** What a handler receives: checked, defaults filled in. */
export type Checked<Name extends CallName> = z.output<Calls[Name]['input']>;
export type Output<Name extends CallName> = z.output<Calls[Name]['output']>;
export type Send = <Name extends CallName>(name: Name, input: Input<Name>) => Promise<Result<Output<Name>>>;

/** What a host tells of its own accord. */
export type RostrumEvent =
  /** The project changed (or was opened, or closed): ask for `project.state` again. */
  | { readonly kind: 'changed'; readonly revision: number }
  | {
      readonly kind: 'progress';
      readonly job: string;
      readonly done: number;
      readonly total: number;
      /** The file or part at hand. */
      readonly detail: string;
    }
  /** Files named on the command line or opened by the system: how each ended. Told once, to the first window that listens. */
  | { readonly kind: 'opened'; readonly files: readonly ImportedFile[] }
  /** The desktop's menu: run this command of the palette. */
  | { readonly kind: 'command'; readonly command: string };

/** The bridge between a window and its host: `window.rostrum` on the desktop, the HTTP client in a browser. */
export interface Bridge {
  readonly host: 'electron' | 'browser';
  call(name: string, input: unknown): Promise<unknown>;
  /** Returns how to stop listening. */
  listen(listener: (event: RostrumEvent) => void): () => void;
  /** Offers bytes for saving; resolves to where they went, or undefined when it was called off. */
  saveFile(name: string, mime: string, bytes: Uint8Array): Promise<string | undefined>;
  /** Asks for a path with the system's dialog. `unsupported` in a browser, where the screen asks itself. */
  choosePath(purpose: 'open-project' | 'save-project', suggestion: string): Promise<ChosenPath>;
}

export type ChosenPath =
  | { readonly kind: 'chosen'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unsupported' };
