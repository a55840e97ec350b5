import { z } from 'zod';
import { Made, Selection, SpanShape, SpeakerId, TranscriptId } from './basics';
import { engineCall } from './call';

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

export const SentimentQuery = z.object({
  selection: Selection,
  method: z.enum(['rules', 'natural']).default('rules'),
  sigma: z.number().min(0).max(50).default(5),
});

export const sentimentCalls = {
  'sentiment.arc': engineCall(SentimentQuery, SentimentArc),
  'sentiment.receipt': engineCall(
    z.object({
      transcript: TranscriptId,
      span: SpanShape,
      method: z.enum(['rules', 'natural']).default('rules'),
    }),
    SentimentReceipt,
  ),
} as const;
