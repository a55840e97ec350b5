import { z } from 'zod';
import { Made, Selection, SpeakerId, TranscriptId } from './basics';
import { engineCall, page } from './call';
import { StopList } from './units';

/** Positions to sort by: -1 is the first word to the left, 1 the first to the right. */
export const SortKey = z.union([
  z.literal('text'),
  z.literal('speaker'),
  z.literal('date'),
  /** In an order drawn by the seed. */
  z.literal('random'),
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
  /** Lines in the list: those that are left of `found`. */
  total: z.int(),
  /** Places of the query, before any were drawn at random or dropped. */
  found: z.int(),
  /** Lines that were dropped by hand out of those that would stand here. */
  dropped: z.int(),
  /** Of `found`. */
  speeches: z.int(),
  ofSpeeches: z.int(),
  rate: z.number(),
  /** Speeches that could not be searched for lemmas and word classes: these are known of English alone. */
  unsearched: z.int(),
  rows: z.array(ContextLine),
});
export type ContextTable = z.infer<typeof ContextTable>;

/** So many words to the left and to the right of the node. */
export const CollocateWindow = z
  .object({ left: z.int().min(0).max(10), right: z.int().min(0).max(10) })
  .refine(({ left, right }) => left + right > 0, { message: 'the window has no words' });
export type CollocateWindow = z.infer<typeof CollocateWindow>;

/** What is looked for. */
const question = {
  selection: Selection,
  /** docs/methods/concordance.md tells the language. */
  query: z.string().max(500),
  caseSensitive: z.boolean().default(false),
  /** Match every form of the stem. */
  forms: z.boolean().default(false),
  /** Only places with this word, case folded, in the window. */
  near: z.object({ word: z.string().min(1).max(200), window: CollocateWindow }).optional(),
};

/** The start of a line's node tells it from all others of its transcript. */
const LinePlace = z.object({ transcript: TranscriptId, start: z.int().min(0) });
export type LinePlace = z.infer<typeof LinePlace>;
const linePlaces = z.array(LinePlace).max(5000);
const seed = z
  .int()
  .min(0)
  .max(2 ** 32 - 1)
  .default(1);

export const ContextsQuery = z.object({
  ...question,
  sort: z.array(SortKey).max(3).default([1, 2, 3]),
  /** So many lines, drawn at random by the seed; all where absent. */
  thin: z.int().min(1).max(1_000_000).optional(),
  seed,
  /** Only these lines. */
  only: linePlaces.optional(),
  /** Not these. */
  without: linePlaces.default([]),
  /** Speakers by name: the order of the key `speaker`. Those who are not in it come last, in the order in which they first speak. */
  speakerOrder: z.array(SpeakerId).max(20_000).default([]),
  /** So much stands beside the node: `width` characters, or what there is of its sentence. */
  context: z.enum(['characters', 'sentence']).default('characters'),
  /** Characters each side. */
  width: z.int().min(20).max(400).default(90),
  ...page,
});

export const PatternsQuery = z.object({
  ...question,
  side: z.enum(['left', 'right']).default('right'),
  /** Words of a pattern. */
  words: z.int().min(1).max(4).default(2),
  ...page,
});

export const PatternRow = z.object({
  rank: z.int(),
  /** In the order in which they were said. */
  words: z.string(),
  count: z.int(),
  /** Of all lines, 0 to 1. */
  share: z.number(),
  speeches: z.int(),
});
export type PatternRow = z.infer<typeof PatternRow>;

export const PatternTable = z.object({
  made: Made,
  /** Different patterns. */
  total: z.int(),
  lines: z.int(),
  /** Lines whose turn has too few words at that side. */
  short: z.int(),
  rows: z.array(PatternRow),
});
export type PatternTable = z.infer<typeof PatternTable>;

const associationMeasures = ['logDice', 'mi', 'mi3', 't', 'll', 'dpCollocate', 'dpNode'] as const;
export const AssociationMeasure = z.enum(associationMeasures);
export type AssociationMeasure = z.infer<typeof AssociationMeasure>;
export const CollocateColumn = z.enum(['word', 'together', 'count', 'expected', ...associationMeasures]);
export type CollocateColumn = z.infer<typeof CollocateColumn>;

const collocation = {
  ...question,
  window: CollocateWindow.default({ left: 5, right: 5 }),
  /** Met so often or more. */
  minimum: z.int().min(1).max(1000).default(3),
  stopList: StopList.default('default'),
};

export const CollocatesQuery = z.object({
  ...collocation,
  sort: CollocateColumn.default('logDice'),
  descending: z.boolean().default(true),
  ...page,
});

/** docs/methods/collocation.md; a measure is absent where it has no value. */
export const CollocateRow = z.object({
  rank: z.int(),
  word: z.string(),
  /** O: in how many places of the windows it stands. */
  together: z.int(),
  /** C: in the whole selection. */
  count: z.int(),
  /** E, for the window. */
  expected: z.number(),
  mi: z.number(),
  mi3: z.number(),
  t: z.number(),
  ll: z.number().optional(),
  logDice: z.number(),
  /** Of the collocate where the node is near, and the reverse. */
  dpCollocate: z.number().optional(),
  dpNode: z.number().optional(),
});
export type CollocateRow = z.infer<typeof CollocateRow>;

export const CollocateTable = z.object({
  made: Made,
  total: z.int(),
  /** R: places of the query. */
  node: z.int(),
  rows: z.array(CollocateRow),
  stopList: z.object({ name: z.string(), hiddenTokens: z.int() }),
});
export type CollocateTable = z.infer<typeof CollocateTable>;

export const NetworkQuery = z.object({
  ...collocation,
  measure: AssociationMeasure.default('logDice'),
  /** So many collocates, the strongest. */
  most: z.int().min(2).max(40).default(20),
});

export const CollocateNetwork = z.object({
  made: Made,
  node: z.int(),
  words: z.array(CollocateRow.extend({ strength: z.number() })),
  /** Pairs of collocates, by their place in `words`, that stand near each other anywhere in the selection; strongest first. */
  links: z.array(z.object({ a: z.int(), b: z.int(), together: z.int(), logDice: z.number() })),
  /** Pairs that meet often enough but are weaker than those told. */
  weaker: z.int(),
});
export type CollocateNetwork = z.infer<typeof CollocateNetwork>;

export const contextsCalls = {
  'contexts.lines': engineCall(ContextsQuery, ContextTable),
  /** What stands beside the node, most frequent first. */
  'contexts.patterns': engineCall(PatternsQuery, PatternTable),
  'collocates.table': engineCall(CollocatesQuery, CollocateTable),
  'collocates.network': engineCall(NetworkQuery, CollocateNetwork),
} as const;
