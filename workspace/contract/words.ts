import { z } from 'zod';
import { Made, Selection, TranscriptId } from './basics';
import { engineCall, page } from './call';
import { StopList, Unit } from './units';

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

export const WordsQuery = z.object({
  selection: Selection,
  unit: Unit.default('folded'),
  stopList: StopList.default('default'),
  contains: z.string().default(''),
  sort: z.enum(['count', 'word', 'rate', 'speeches', 'dp', 'share']).default('count'),
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
    z.object({ transcript: TranscriptId, word: z.string(), unit: Unit.default('folded') }),
    z.object({ places: z.array(z.object({ start: z.int(), end: z.int() })) }),
  ),
} as const;
