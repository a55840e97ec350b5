import type { CallName, Checked, Output } from '../contract';
import type { Result } from '../contract/basics';

/** The calls that are answered from tokens alone; all others need the project file. */
export const engineCalls = [
  'words.table',
  'words.card',
  'words.suggest',
  'words.stopList',
  'words.places',
  'contexts.lines',
  'sentiment.arc',
  'sentiment.receipt',
  'phrases.table',
  'compare.table',
] as const satisfies readonly CallName[];
export type EngineCall = (typeof engineCalls)[number];

export type EngineAnswer<Name extends EngineCall> = (input: Checked<Name>) => Result<Output<Name>>;
