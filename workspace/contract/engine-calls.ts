import type { CallName } from '../contract';

/** The calls that are answered from tokens alone; all others need the project file. */
export const engineCalls = [
  'selection.size',
  'overview.facts',
  'overview.speakers',
  'overview.turns',
  'overview.follows',
  'overview.changes',
  'overview.questions',
  'overview.time',
  'overview.richness',
  'overview.readability',
  'words.table',
  'words.card',
  'words.suggest',
  'words.stopList',
  'words.places',
  'words.about',
  'words.parts',
  'contexts.lines',
  'contexts.patterns',
  'collocates.table',
  'collocates.network',
  'spread.table',
  'spread.line',
  'sentiment.arc',
  'sentiment.receipt',
  'phrases.table',
  'compare.table',
] as const satisfies readonly CallName[];
export type EngineCall = (typeof engineCalls)[number];
