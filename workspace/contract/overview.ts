import { z } from 'zod';
import { Made, Selection, SpeakerId, TranscriptId } from './basics';
import { engineCall, page } from './call';

const asked = { selection: Selection };

/** A stretch of one transcript's text, with its words. */
const Said = z.object({ transcript: TranscriptId, start: z.int(), end: z.int(), words: z.int() });
export type Said = z.infer<typeof Said>;

export const OverviewFacts = z.object({
  made: Made,
  speeches: z.int(),
  words: z.int(),
  turns: z.int(),
  sentences: z.int(),
  persons: z.int(),
  /** Voices that are no person: Question, Audience. */
  voices: z.int(),
  /** Words a turn; absent where nobody takes a turn. */
  median: z.number().optional(),
  /** ISO 8601; absent where no speech has a date. */
  from: z.string().optional(),
  to: z.string().optional(),
  undated: z.int(),
  /** Most words first; a language that is not known has no tag. */
  languages: z.array(z.object({ language: z.string().optional(), speeches: z.int(), words: z.int() })),
});
export type OverviewFacts = z.infer<typeof OverviewFacts>;

export const SpeakerRow = z.object({
  /** Absent: words that no label gives to anybody. */
  speaker: SpeakerId.optional(),
  generic: z.boolean(),
  words: z.int(),
  /** Of all words looked at, 0 to 1. */
  share: z.number(),
  turns: z.int(),
  speeches: z.int(),
  /** Words a turn; absent without a turn. */
  median: z.number().optional(),
  longest: Said.optional(),
});
export type SpeakerRow = z.infer<typeof SpeakerRow>;

/** The turns of one transcript in their order, by column. `speakers` are places in `OverviewTurns.speakers`, −1 for nobody named. */
export const TurnColumns = z.object({
  transcript: TranscriptId,
  starts: z.array(z.int()),
  ends: z.array(z.int()),
  words: z.array(z.int()),
  speakers: z.array(z.int()),
});
export type TurnColumns = z.infer<typeof TurnColumns>;

export const OverviewTurns = z.object({
  made: Made,
  /** Most words first. */
  speakers: z.array(z.object({ id: SpeakerId, generic: z.boolean(), words: z.int(), turns: z.int() })),
  transcripts: z.array(TurnColumns),
});
export type OverviewTurns = z.infer<typeof OverviewTurns>;

export const FollowCell = z.object({
  from: SpeakerId,
  to: SpeakerId,
  count: z.int(),
  /** Under quasi-independence (docs/methods/turn-taking.md). */
  expected: z.number(),
  /** (count − expected) / √expected. */
  residual: z.number().optional(),
});
export type FollowCell = z.infer<typeof FollowCell>;

export const OverviewFollows = z.object({
  made: Made,
  /** Changes of speaker in all. */
  changes: z.int(),
  /** Who takes part in one, most changes first. */
  speakers: z.array(z.object({ id: SpeakerId, generic: z.boolean(), given: z.int(), taken: z.int() })),
  /** Most frequent first. */
  cells: z.array(FollowCell),
});
export type OverviewFollows = z.infer<typeof OverviewFollows>;

/** A turn with the words at one of its ends. */
const Snippet = Said.extend({ text: z.string() });
export const TurnChangeRow = z.object({ before: Snippet, after: Snippet });
export type TurnChangeRow = z.infer<typeof TurnChangeRow>;

export const QuestionPair = z.object({
  asker: SpeakerId.optional(),
  /** Its text is the end of it: the question. */
  question: Snippet,
  answerer: SpeakerId.optional(),
  /** Its text is the beginning; absent where nobody answers. */
  answer: Snippet.optional(),
});
export type QuestionPair = z.infer<typeof QuestionPair>;

export const QuestionTable = z.object({
  made: Made,
  total: z.int(),
  answered: z.int(),
  /** Words; absent where there are none. */
  medianQuestion: z.number().optional(),
  medianAnswer: z.number().optional(),
  rows: z.array(QuestionPair),
});
export type QuestionTable = z.infer<typeof QuestionTable>;

export const Period = z.enum(['speech', 'month', 'year', 'decade']);
export type Period = z.infer<typeof Period>;

export const TimeTable = z.object({
  made: Made,
  period: Period,
  /** Speeches without a date, and their words: they are not among the rows. */
  undated: z.int(),
  undatedWords: z.int(),
  rows: z.array(
    z.object({
      /** `1961`, `1961-01`, `1960s`, or a speech's date. */
      label: z.string(),
      /** ISO 8601, of its first speech. */
      date: z.string(),
      transcript: TranscriptId.optional(),
      speeches: z.int(),
      words: z.int(),
    }),
  ),
});
export type TimeTable = z.infer<typeof TimeTable>;

const of = { transcript: TranscriptId.optional(), speaker: SpeakerId.optional() };
const Interval = { value: z.number(), low: z.number().optional(), high: z.number().optional() };
const Estimate = z.object(Interval);

export const RichnessRow = z.object({
  ...of,
  tokens: z.int(),
  types: z.int(),
  ttr: z.number().optional(),
  mattr: Estimate.optional(),
  mtld: z.number().optional(),
  hdd: z.number().optional(),
  yuleK: z.number().optional(),
  /** Below 100 words: MTLD and HD-D say little. */
  small: z.boolean(),
});
export type RichnessRow = z.infer<typeof RichnessRow>;

export const ReadabilityRow = z.object({
  ...of,
  /** Of the text in English. */
  words: z.int(),
  sentences: z.int(),
  syllables: z.int(),
  flesch: Estimate.optional(),
  grade: Estimate.optional(),
  /** Words of other languages, which the formulas do not fit. */
  otherWords: z.int(),
  small: z.boolean(),
});
export type ReadabilityRow = z.infer<typeof ReadabilityRow>;

const By = z.enum(['speech', 'speaker']).default('speech');
export const OverviewQuery = z.object(asked);
export const QuestionsQuery = z.object({ ...asked, ...page });
export const TimeQuery = z.object({ ...asked, period: Period.default('speech') });
export const RichnessQuery = z.object({ ...asked, by: By, window: z.int().min(10).max(1000).default(50) });
export const ReadabilityQuery = z.object({ ...asked, by: By });

export const overviewCalls = {
  'overview.facts': engineCall(OverviewQuery, OverviewFacts),
  /** Most words first. */
  'overview.speakers': engineCall(OverviewQuery, z.object({ made: Made, rows: z.array(SpeakerRow) })),
  'overview.turns': engineCall(OverviewQuery, OverviewTurns),
  'overview.follows': engineCall(OverviewQuery, OverviewFollows),
  /** The places where `to` takes the turn after `from`, in order. */
  'overview.changes': engineCall(
    OverviewQuery.extend({ from: SpeakerId, to: SpeakerId, ...page }),
    z.object({ made: Made, total: z.int(), rows: z.array(TurnChangeRow) }),
  ),
  'overview.questions': engineCall(QuestionsQuery, QuestionTable),
  'overview.time': engineCall(TimeQuery, TimeTable),
  'overview.richness': engineCall(RichnessQuery, z.object({ made: Made, rows: z.array(RichnessRow) })),
  'overview.readability': engineCall(
    ReadabilityQuery,
    z.object({ made: Made, rows: z.array(ReadabilityRow) }),
  ),
} as const;
