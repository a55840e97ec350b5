import type { Span } from './span';

export const blockKinds = [
  'furniture',
  'title',
  'dateline',
  'summary',
  'heading',
  'label',
  'speech',
  'insertion',
  'event',
  'omission',
  'separator',
] as const;

/**
 * What a stretch of a transcript is.
 * - `furniture`: page menus, running heads, page numbers; `heading`: section headings and agenda lines
 * - `label`: who speaks, as printed, with its colon or full stop
 * - `speech`: what was said; `insertion`: added by an editor inside speech, `[for Human Rights]`
 * - `event`: `(Applause.)`; `omission`: `<…>`; `separator`: white space between blocks
 */
export type BlockKind = (typeof blockKinds)[number];

/** Blocks cover the text without gap or overlap, in order: their texts joined are the text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A label block's reading: the name as printed, without the colon or full stop, white space collapsed. */
export interface LabelReading extends Span {
  readonly label: string;
}

/** One speaker's stretch: from the first character of the speech after its label to the next label (or the end). */
export interface Turn extends Span {
  /** As printed, without its colon; undefined where the transcript has no label. */
  readonly label: string | undefined;
  /** Index into the transcript's `voices`; undefined where nobody is named. */
  readonly voice: number | undefined;
  /** BCP 47 primary tag, where the transcript has more than one language. */
  readonly language?: string;
  /** Whom a person has said this one turn is by, whatever its label says: an id of the workspace's, opaque here. */
  readonly given?: string;
}

/** Somebody who speaks in one transcript: a person, or a voice without a name (Question, Audience), never merged with a person. */
export interface Voice {
  readonly name: string;
  readonly kind: 'person' | 'generic';
  readonly role: string | undefined;
  /** Every label, as printed, that stands for this voice. */
  readonly labels: readonly string[];
}

/** What was found in one file. `text` is decoded, NFC, with line ends as `\n`, and never changes again. */
export interface ParsedTranscript {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  readonly voices: readonly Voice[];
  readonly title: string | undefined;
  /** ISO 8601, `2019-12-10`. */
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly summary: string | undefined;
  /** BCP 47 primary tag, `en`. */
  readonly language: string | undefined;
  /** Whom the format itself names; absent where labels are all there is. */
  readonly known?: readonly KnownSpeaker[];
  /** Which stretches are in which language, in order; absent where all is in one. */
  readonly languages?: readonly LanguageSpan[];
  /** Where each fact was found: its place in the text, or `declared` by the format. Absent members were not found. */
  readonly found?: { readonly [Fact in 'title' | 'date' | 'place']?: Span | 'declared' };
  /** Voices that may be one and are not sure to be, the surest first. */
  readonly proposals?: readonly MergeProposal[];
  readonly warnings: readonly ImportWarning[];
}

export interface LanguageSpan extends Span {
  /** BCP 47 primary tag. */
  readonly language: string;
}

/** Two voices that may be one; to be asked of a person. */
export interface MergeProposal {
  /** Indexes into the transcript's `voices`, `a` before `b`. */
  readonly a: number;
  readonly b: number;
  /** 0 to 1: a rank of how likely it is, not a measured share. */
  readonly confidence: number;
  /**
   * `family-name`: one family name, and the given names do not tell; `office`: an office alone, and one who holds it; `spelling`: names
   * that differ by a letter or two; `word-order`: the same words in another order; `nameless`: voices without a name that sound alike.
   */
  readonly reason: 'family-name' | 'office' | 'spelling' | 'word-order' | 'nameless';
}

export interface ImportWarning {
  readonly code:
    | 'no-labels'
    | 'unsure-labels'
    | 'parenthesis-kept-as-speech'
    | 'unsure-language'
    | 'no-speech'
    | 'replacement-characters';
  /** The words or labels it speaks of, at most a few, for the sentence on screen. */
  readonly about: readonly string[];
}

/** Somebody the format itself names (TEI's list of persons, the speaker of a cue), by the label that stands for them. */
export interface KnownSpeaker {
  readonly label: string;
  readonly name: string;
  readonly role?: string;
  /** A parliamentary group or party, as the file has it. */
  readonly party?: string;
}

/** Structure that a format knows before the text is read: paragraphs and what the mark-up says of them. */
export interface MarkedParagraph extends Span {
  readonly role: 'paragraph' | 'heading' | 'furniture' | 'cell' | 'list-item';
  /** Emphasised stretches (bold or strong), in order. */
  readonly bold: readonly Span[];
  /** The name of its style in a format that has them (Word); paragraphs of one style may be labels. */
  readonly style?: string;
  /**
   * What the format itself says it is, taken as it is. As soon as one paragraph of a text is a `label` or `speech` by its
   * format, nothing is looked for by shape: the format knows.
   */
  readonly kind?: BlockKind;
  /** Stretches of another kind inside it (a note, an event), in order. */
  readonly inside?: readonly Block[];
  /** BCP 47 primary tag, where the format says it of this paragraph. */
  readonly language?: string;
}

/** A file read by its format's reader, before blocks are found. */
export interface SourceText {
  readonly text: string;
  /** Undefined for plain text: paragraphs are then found by blank lines. */
  readonly paragraphs: readonly MarkedParagraph[] | undefined;
  readonly speakers?: readonly KnownSpeaker[];
  /** The encoding its bytes were read in, as WHATWG names it; absent for formats that fix it. */
  readonly encoding?: string;
  /** How a table was understood, for a preview of it; absent for all else. */
  readonly table?: TableFacts;
  /** What the format itself says: `<title>`, meta, core properties. */
  readonly declared: {
    readonly title?: string;
    readonly date?: string;
    readonly place?: string;
    readonly summary?: string;
    readonly language?: string;
  };
}

/** How the columns of a table were understood. */
export interface TableFacts {
  /** Their names, or `1`, `2` … */
  readonly columns: readonly string[];
  /** The column, from 0, of what is known of each row: text, speaker, date and the like. */
  readonly roles: Readonly<Partial<Record<string, number>>>;
  /** The same as the names and the cells tell it, whatever a person has chosen. */
  readonly recognised: Readonly<Partial<Record<string, number>>>;
  /** How many rows there are, without the row of names. */
  readonly rows: number;
  /** How many documents the rows are of. */
  readonly documents: number;
  /** The first five rows, their cells cut to 500 characters. */
  readonly preview: readonly (readonly string[])[];
}

/** A person's correction of the blocks, kept apart from what was parsed; applied in order. */
export interface BlockCorrection extends Span {
  readonly kind: BlockKind;
}

/**
 * A person's correction of the turns that the blocks make. `split`: a new turn begins at `start`; `join`: the turn that holds `start`
 * goes on from the one before it; `speaker`: that turn alone is by `speaker`. `end` only says which words it was made at.
 */
export interface TurnCorrection extends Span {
  readonly turn: 'split' | 'join' | 'speaker';
  /** For `split` and `speaker`: who speaks from here; a split without it keeps the speaker. */
  readonly speaker?: string | undefined;
}

export type Correction = BlockCorrection | TurnCorrection;
