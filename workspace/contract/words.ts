import { z } from 'zod';
import { Made, Selection, TranscriptId } from './basics';
import { engineCall, page } from './call';
import { PartOfSpeech, StopList, Unit, WordGroup } from './units';
import { wordSorts } from './word-names';

/** A place in a text. */
const FirstUse = z.object({ transcript: TranscriptId, start: z.int(), end: z.int() });

export const WordRow = z.object({
  rank: z.int(),
  /** The unit as shown; for stems the most frequent form stands in `word` and the stem in `key`. */
  word: z.string(),
  key: z.string(),
  count: z.int(),
  /** Per 10,000 tokens of the selection, with the half-width of its 95% interval (Wilson). */
  rate: z.number(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Speeches with at least one. */
  speeches: z.int(),
  /** Gries's DP over the speeches; absent where there is one speech. */
  dp: z.number().optional(),
  /** Of all tokens of the selection, 0 to 1. */
  share: z.number(),
  /** Share of the speeches with at least one, 0 to 1. */
  range: z.number(),
  /** Count x ln(speeches / speeches with it), which is tf-idf summed over the speeches; absent where there is one speech. */
  tfidf: z.number().optional(),
  /** A group of words, counted as one. */
  group: z.literal(true).optional(),
  /** Where it is said first, by date; as asked for in `columns`. */
  first: FirstUse.optional(),
  /** Per 10,000 words of each of the table's periods, null where a period has no words; as asked for in `columns`. */
  trend: z.array(z.number().nullable()).optional(),
  /** Against the rest of the project: G2, 4-term, signed, and Log Ratio; absent where there is no rest, or not asked for. */
  g2: z.number().optional(),
  logRatio: z.number().optional(),
});
export type WordRow = z.infer<typeof WordRow>;

export const WordTable = z.object({
  made: Made,
  /** Rows that pass the filter, of which `rows` is a page. */
  total: z.int(),
  types: z.int(),
  rows: z.array(WordRow),
  stopList: z.object({
    name: z.string(),
    /** Whose lists these are; none where a person chose the words. */
    languages: z.array(z.string()),
    words: z.int(),
    hiddenTokens: z.int(),
  }),
  ofSpeeches: z.int(),
  /** What the points of a trend are; as asked for in `columns`. */
  periods: z.array(z.object({ label: z.string(), tokens: z.int() })).optional(),
  /** What keyness is against; absent where nothing is left out of the selection, or not asked for. */
  rest: z.object({ speeches: z.int(), tokens: z.int() }).optional(),
});
export type WordTable = z.infer<typeof WordTable>;

export const WordCard = z.object({
  made: Made,
  word: z.string(),
  count: z.int(),
  /** Of them those that no table shows: the stop list of their language hides them. */
  hidden: z.int(),
  speeches: z.int(),
  ofSpeeches: z.int(),
  rate: z.number(),
  rateLow: z.number(),
  rateHigh: z.number(),
  /** Word forms of the same stem, most frequent first, at most 12. */
  forms: z.array(z.object({ form: z.string(), count: z.int() })),
  /** Within 5 words either side, by logDice, at most 10; empty where there are too few. */
  collocates: z.array(z.object({ word: z.string(), count: z.int(), logDice: z.number(), mi: z.number() })),
  first: FirstUse.optional(),
});
export type WordCard = z.infer<typeof WordCard>;

export const WordSort = z.enum(wordSorts);
export type WordSort = z.infer<typeof WordSort>;

export const WordsQuery = z.object({
  selection: Selection,
  unit: Unit.default('folded'),
  stopList: StopList.default('default'),
  groups: z.array(WordGroup).max(100).default([]),
  /** Words of these classes alone (English); all where there is none. */
  tags: z.array(PartOfSpeech).default([]),
  /** A part of the word, or a pattern with `*` and `?` that all of it is of. */
  contains: z.string().default(''),
  /** Words said less often are left out, and those said in fewer speeches. */
  minimum: z.int().min(1).default(1),
  leastSpeeches: z.int().min(1).default(1),
  /** Columns that take some working out. */
  columns: z.array(z.enum(['first', 'trend', 'keyness'])).default([]),
  sort: WordSort.default('count'),
  descending: z.boolean().default(true),
  ...page,
});

export const wordsCalls = {
  'words.table': engineCall(WordsQuery, WordTable),
  'words.card': engineCall(
    z.object({
      selection: Selection,
      word: z.string().min(1),
      unit: Unit.default('folded'),
      stopList: StopList.default('default'),
      groups: z.array(WordGroup).max(100).default([]),
    }),
    WordCard,
  ),
  /** Word types that begin with (then: contain) the text, for the palette. */
  'words.suggest': engineCall(
    z.object({ selection: Selection, text: z.string(), limit: z.int().min(1).max(50).default(8) }),
    z.object({ words: z.array(z.object({ word: z.string(), count: z.int(), speeches: z.int() })) }),
  ),
  'words.stopList': engineCall(
    z.object({ selection: Selection }),
    z.object({ name: z.string(), language: z.string(), words: z.array(z.string()) }),
  ),
  /** Every place of a word in one transcript, in order. */
  'words.places': engineCall(
    z.object({
      transcript: TranscriptId,
      word: z.string(),
      unit: Unit.default('folded'),
      groups: z.array(WordGroup).max(100).default([]),
    }),
    z.object({ places: z.array(z.object({ start: z.int(), end: z.int() })) }),
  ),
} as const;
