import { z } from 'zod';
import { LexiconId, Made, Selection, SpanShape, SpeakerId, TranscriptId } from './basics';
import { call, engineCall, page } from './call';

export const SentimentSentence = z.object({
  transcript: TranscriptId,
  speaker: SpeakerId.optional(),
  start: z.int(),
  end: z.int(),
  /** -1 to 1; absent where no word of the list stands in it. */
  compound: z.number().optional(),
});
export type SentimentSentence = z.infer<typeof SentimentSentence>;

export const SentimentArc = z.object({
  made: Made,
  lexicon: z.object({ name: z.string(), language: z.string(), words: z.int() }).optional(),
  sentences: z.array(SentimentSentence),
  /** Gaussian mean at each sentence; absent members where no sentence near by has a score. */
  smooth: z.array(z.number().nullable()),
  /** Events (applause, laughter) by the sentence they follow (index into sentences). */
  events: z.array(z.object({ after: z.int(), text: z.string() })),
  mean: z.number().optional(),
  negative: z.int(),
  near: z.int(),
  positive: z.int(),
  /** Share of words that are in the list, 0 to 1. */
  coverage: z.number(),
});
export type SentimentArc = z.infer<typeof SentimentArc>;

export const SentimentReceipt = z.object({
  made: Made,
  transcript: TranscriptId,
  start: z.int(),
  end: z.int(),
  text: z.string(),
  compound: z.number().optional(),
  positive: z.number(),
  negative: z.number(),
  neutral: z.number(),
  /** Sum of the contributions with punctuation, before scaling. */
  sum: z.number(),
  punctuation: z.number(),
  words: z.int(),
  /** Words that made the score, and the words that changed them, in order of the text. */
  parts: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      word: z.string(),
      /** Value in the list; absent for a word that only changes others. */
      listed: z.number().optional(),
      /** In words: `booster “most” −0.29`, `negated by “not”`, `before “but”`; empty: as listed. */
      rules: z.array(z.string()),
      counts: z.number().optional(),
    }),
  ),
});
export type SentimentReceipt = z.infer<typeof SentimentReceipt>;

/** `rules`: VADER's, as published; `extended`: with AFINN's words and without names (English); `natural`: natural's own analyser. */
export const SentimentMethod = z.enum(['rules', 'extended', 'natural']);
export type SentimentMethod = z.infer<typeof SentimentMethod>;

/** A person's own list, with its valences on VADER's scale of -4 to 4. */
export const OwnLexicon = z.object({
  name: z.string().min(1).max(200),
  /** What its file's values were multiplied by to bring them there. */
  scale: z.number().positive(),
  /** In lower case, with straight apostrophes. */
  words: z.array(z.tuple([z.string().min(1).max(100), z.number()])).max(200_000),
});
export type OwnLexicon = z.infer<typeof OwnLexicon>;

/** How sentences are weighed. Both members of `lexicon` name a list that takes the place of the method's own; the workspace looks ids up. */
const weighing = {
  method: SentimentMethod.default('rules'),
  lexicon: z.union([LexiconId, OwnLexicon]).optional(),
};

export const SentimentQuery = z.object({
  selection: Selection,
  ...weighing,
  sigma: z.number().min(0).max(50).default(5),
});

/**
 * What an interval takes as drawn independently: speeches, whose sentences are alike, or the sentences themselves where there is only
 * one speech.
 */
const IntervalOver = z.enum(['speeches', 'sentences']);

/** Sentences put together. */
const Summed = {
  /** Speeches with a scored sentence among these. */
  speeches: z.int(),
  sentences: z.int(),
  /** Sentences with a word of the list. */
  scored: z.int(),
  /** Of the compounds; absent where none is scored. */
  mean: z.number().optional(),
  /** Ends of the 95% interval; absent below two scored sentences. */
  low: z.number().optional(),
  high: z.number().optional(),
  over: IntervalOver.optional(),
  negative: z.int(),
  near: z.int(),
  positive: z.int(),
  /** Share of words that are in the list, 0 to 1. */
  coverage: z.number(),
};
export const SentimentSum = z.object(Summed);
export type SentimentSum = z.infer<typeof SentimentSum>;

export const SentimentGrouping = z.enum(['speaker', 'speech', 'day', 'month', 'year', 'decade']);
export type SentimentGrouping = z.infer<typeof SentimentGrouping>;

export const SentimentGroup = z.object({
  /** Names the group in a question for its sentences: a speaker's or transcript's id, `1961`, `1961-01`, `1960s`. */
  key: z.string(),
  speaker: SpeakerId.optional(),
  transcript: TranscriptId.optional(),
  /** First date in it. */
  date: z.string().optional(),
  ...Summed,
});
export type SentimentGroup = z.infer<typeof SentimentGroup>;

const Lexicon = z.object({ name: z.string(), language: z.string(), words: z.int() });

export const SentimentGroups = z.object({
  made: Made,
  lexicon: Lexicon.optional(),
  /** Speakers by sentences, most first; all others by date. */
  groups: z.array(SentimentGroup),
  /** Sentences of nobody, or without a date: in no group. */
  ungrouped: z.int(),
  all: SentimentSum,
});
export type SentimentGroups = z.infer<typeof SentimentGroups>;

/** Written as in Contexts. */
const target = { query: z.string().max(500), caseSensitive: z.boolean().default(false) };

export const SentimentGroupsQuery = z.object({
  selection: Selection,
  ...weighing,
  by: SentimentGrouping.default('speaker'),
  /** Only sentences that hold this. */
  target: z.object(target).optional(),
});

export const SentimentTargetQuery = z.object({ selection: Selection, ...weighing, ...target });

export const SentimentTarget = z.object({
  made: Made,
  lexicon: Lexicon.optional(),
  /** Places of the query. */
  hits: z.int(),
  holding: SentimentSum,
  others: SentimentSum,
  /** Mean of those that hold it less mean of the others, with its 95% interval; absent where one side has fewer than two scores. */
  difference: z
    .object({ value: z.number(), low: z.number(), high: z.number(), over: IntervalOver })
    .optional(),
});
export type SentimentTarget = z.infer<typeof SentimentTarget>;

export const SentimentDistributionQuery = z.object({ selection: Selection, ...weighing });

export const SentimentDistribution = z.object({
  made: Made,
  lexicon: Lexicon.optional(),
  all: SentimentSum,
  /** Of equal width .1 from -1.05 to 1.05, so that the middle one is what VADER calls neutral; [from, to), the last one closed. */
  bins: z.array(z.object({ from: z.number(), to: z.number(), count: z.int() })),
});
export type SentimentDistribution = z.infer<typeof SentimentDistribution>;

/** Which sentences; absent members do not restrict. */
export const SentimentFilter = z.object({
  group: z.object({ by: SentimentGrouping, key: z.string() }).optional(),
  target: z.object({ ...target, holds: z.boolean() }).optional(),
  /** Scores in [from, to). */
  scores: z.object({ from: z.number(), to: z.number() }).optional(),
});
export type SentimentFilter = z.infer<typeof SentimentFilter>;

export const SentimentSentencesQuery = z.object({
  selection: Selection,
  ...weighing,
  filter: SentimentFilter.default({}),
  /** `text`: in the order of the texts; `none`: those without a score, in that order. */
  order: z.enum(['lowest', 'highest', 'text', 'none']).default('lowest'),
  ...page,
});

export const SentimentSentences = z.object({
  made: Made,
  total: z.int(),
  rows: z.array(SentimentSentence.extend({ text: z.string() })),
});
export type SentimentSentences = z.infer<typeof SentimentSentences>;

/** A line of a person's list that was left out, and why. */
export const LexiconLine = z.object({
  /** From 1. */
  line: z.int(),
  why: z.enum(['columns', 'number', 'phrase', 'twice', 'empty']),
  text: z.string(),
});
export type LexiconLine = z.infer<typeof LexiconLine>;

export const sentimentCalls = {
  'sentiment.arc': engineCall(SentimentQuery, SentimentArc),
  'sentiment.groups': engineCall(SentimentGroupsQuery, SentimentGroups),
  'sentiment.target': engineCall(SentimentTargetQuery, SentimentTarget),
  'sentiment.distribution': engineCall(SentimentDistributionQuery, SentimentDistribution),
  'sentiment.sentences': engineCall(SentimentSentencesQuery, SentimentSentences),
  'sentiment.receipt': engineCall(
    z.object({ transcript: TranscriptId, span: SpanShape, ...weighing }),
    SentimentReceipt,
  ),
  /** Keeps a list of words and valences in the project: tab-separated, a word a line. Bad lines are left out and told. */
  'lexicon.add': call(
    z.object({ name: z.string().min(1).max(200), table: z.string().max(20_000_000) }),
    z.object({
      id: LexiconId,
      words: z.int(),
      scale: z.number(),
      /** The first 50 of them. */
      bad: z.array(LexiconLine),
      badLines: z.int(),
    }),
  ),
  'lexicon.remove': call(z.object({ id: LexiconId }), z.object({})),
} as const;
