import { z } from 'zod';
import { Made, SpeakerId, TranscriptId } from './basics';

export const Unit = z.enum(['form', 'folded', 'stem']);
export type Unit = z.infer<typeof Unit>;

/** `default`: the list of the selection's language (natural's, see docs/methods/stop-words.md); `none`; or the words themselves. */
export const StopList = z.union([z.literal('default'), z.literal('none'), z.array(z.string())]);
export type StopList = z.infer<typeof StopList>;

export const WordRow = z.object({
  rank: z.int(),
  /** The unit as shown; for stems the most frequent form stands in `word` and the stem in `key`. */
  word: z.string(),
  key: z.string(),
  count: z.int(),
  /** Per 10,000 tokens of the selection, with the half-width of its 95 % interval (Wilson). */
  rate: z.number(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Speeches with at least one. */
  speeches: z.int(),
  /** Gries's DP over the speeches; absent where there is one speech. */
  dp: z.number().optional(),
  /** Of all tokens of the selection, 0 to 1. */
  share: z.number(),
});
export type WordRow = z.infer<typeof WordRow>;

export const WordTable = z.object({
  made: Made,
  /** Rows that pass the filter, of which `rows` is a page. */
  total: z.int(),
  types: z.int(),
  rows: z.array(WordRow),
  stopList: z.object({ name: z.string(), words: z.int(), hiddenTokens: z.int() }),
});
export type WordTable = z.infer<typeof WordTable>;

export const WordCard = z.object({
  made: Made,
  word: z.string(),
  count: z.int(),
  speeches: z.int(),
  ofSpeeches: z.int(),
  rate: z.number(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Word forms of the same stem, most frequent first, at most 12. */
  forms: z.array(z.object({ form: z.string(), count: z.int() })),
  /** Within 5 words either side, by logDice, at most 10; empty where there are too few. */
  collocates: z.array(z.object({ word: z.string(), count: z.int(), logDice: z.number(), mi: z.number() })),
});
export type WordCard = z.infer<typeof WordCard>;

/** Positions to sort by: -1 is the first word to the left, 1 the first to the right. */
export const SortKey = z.union([
  z.literal('text'),
  z.literal('speaker'),
  z.literal('date'),
  z.int().min(-5).max(5),
]);
export type SortKey = z.infer<typeof SortKey>;

export const ContextLine = z.object({
  /** Place in the sorted list, from 1. */
  n: z.int(),
  transcript: TranscriptId,
  speaker: SpeakerId.optional(),
  start: z.int(),
  end: z.int(),
  left: z.string(),
  node: z.string(),
  right: z.string(),
  /** Where the words of the sort positions stand in `left` or `right`, in the order of the keys. */
  marks: z.array(z.object({ key: z.int(), start: z.int(), end: z.int() })),
});
export type ContextLine = z.infer<typeof ContextLine>;

export const ContextTable = z.object({
  made: Made,
  total: z.int(),
  speeches: z.int(),
  ofSpeeches: z.int(),
  rate: z.number(),
  rows: z.array(ContextLine),
});
export type ContextTable = z.infer<typeof ContextTable>;

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

export const KeynessMeasure = z.enum(['g2', 'g2-2', 'log-ratio', 'lrc', 'log-odds', 'diff']);
export type KeynessMeasure = z.infer<typeof KeynessMeasure>;

export const KeynessRow = z.object({
  word: z.string(),
  key: z.string(),
  a: z.int(),
  b: z.int(),
  /** Per 10,000 tokens. */
  rateA: z.number(),
  rateB: z.number(),
  /** Signed: > 0 over-used in A. */
  g2: z.number(),
  g2Two: z.number(),
  logRatio: z.number(),
  logRatioLow: z.number(),
  logRatioHigh: z.number(),
  /** Conservative Log Ratio (Evert 2022). */
  lrc: z.number(),
  /** zeta of the weighted log-odds (Monroe et al. 2008). */
  logOdds: z.number(),
  /** %DIFF. */
  diff: z.number(),
  /** p of G2 4-term with 1 degree of freedom. */
  p: z.number(),
  speechesA: z.int(),
  speechesB: z.int(),
});
export type KeynessRow = z.infer<typeof KeynessRow>;

export const KeynessTable = z.object({
  made: Made,
  tokensA: z.int(),
  tokensB: z.int(),
  speechesA: z.int(),
  speechesB: z.int(),
  /** Rows that pass the filter, of which `rows` is a page. */
  total: z.int(),
  types: z.int(),
  /** Words with p < .001, and how many a random split of the turns yields (median and 95 % of `splits` splits); absent where there are too few turns. */
  key: z.int(),
  chance: z
    .object({ median: z.number(), low: z.number(), high: z.number(), splits: z.int(), unit: z.string() })
    .optional(),
  rows: z.array(KeynessRow),
});
export type KeynessTable = z.infer<typeof KeynessTable>;

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
