import { z } from 'zod';
import { Made, Selection, SpeakerId } from './basics';
import { engineCall } from './call';
import { PartOfSpeech, StopList, Unit, WordGroup } from './units';
import { WordRow } from './words';

/** What can be asked about a word beside its count. */
export const WordFact = z.enum(['part', 'valence', 'speaker', 'period', 'stem']);
export type WordFact = z.infer<typeof WordFact>;

/** The part of speech that most of a word's tokens have. `name`: a proper noun. */
export const SpeechPart = z.enum(['noun', 'name', 'verb', 'adjective', 'adverb', 'other']);
export type SpeechPart = z.infer<typeof SpeechPart>;

/** Members that were not asked for, or for which there is no answer, are absent. */
export const WordAbout = z.object({
  word: z.string(),
  /** Of English tokens; absent where it has none. */
  part: SpeechPart.optional(),
  /** In the sentiment word list of the language that it is said in most, about -4 to 4; absent where it is not listed. */
  valence: z.number().optional(),
  /** Which of `speakers` says it at the highest rate; absent where that may be chance. */
  speaker: SpeakerId.optional(),
  /** In which of `periods` its rate is highest, a place in that list; absent where that may be chance. */
  period: z.int().optional(),
  /** By the stemmer of the language that it is said in most. */
  stem: z.string().optional(),
});
export type WordAbout = z.infer<typeof WordAbout>;

export const WordsAbout = z.object({
  made: Made,
  /** As they were asked for. */
  words: z.array(WordAbout),
  /** Who is compared: those who speak most in the selection, at most 7. */
  speakers: z.array(z.object({ id: SpeakerId, words: z.int() })),
  /** Of the dated speeches of the selection, in their order, at most 6. */
  periods: z.array(z.object({ name: z.string(), words: z.int() })),
  /** The sentiment word lists that were looked at: `VADER`. */
  lists: z.array(z.string()),
});
export type WordsAbout = z.infer<typeof WordsAbout>;

export const WordsParts = z.object({
  made: Made,
  /** As they were asked for. */
  parts: z.array(z.object({ tokens: z.int(), speeches: z.int(), rows: z.array(WordRow) })),
});
export type WordsParts = z.infer<typeof WordsParts>;

export const wordsAboutCalls = {
  'words.about': engineCall(
    z.object({
      selection: Selection,
      unit: Unit.default('folded'),
      words: z.array(z.string()).max(500),
      facts: z.array(WordFact),
    }),
    WordsAbout,
  ),
  /** The words said most in each of several selections. */
  'words.parts': engineCall(
    z.object({
      parts: z.array(Selection).min(1).max(6),
      unit: Unit.default('folded'),
      stopList: StopList.default('default'),
      groups: z.array(WordGroup).max(100).default([]),
      tags: z.array(PartOfSpeech).default([]),
      limit: z.int().min(1).max(500).default(100),
    }),
    WordsParts,
  ),
} as const;
