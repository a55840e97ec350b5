import type { Made } from '../../analysis/model/made';

/** `undefined` is no data: an empty cell. */
export type Cell = string | number | undefined;

/** A table on its way into a file. */
export interface TableContent {
  /** Names the file. */
  readonly title: string;
  readonly made: Made;
  /** As R and pandas like them: `per_10000`. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The pages of one table, in order: all say the same of the whole. */
export type Pages<Table> = readonly [Table, ...Table[]];

/** How a table was made, a fact a line. */
export function factsOf(made: Made): readonly (readonly [name: string, value: string])[] {
  return [
    ['method', made.method],
    ['made by', `Rostrum ${made.version}`],
    ['selection', made.selection],
    ['tokens', String(made.tokens)],
    ['hidden tokens', String(made.hidden)],
    ...Object.entries(made.settings).map(([name, value]) => [name, String(value)] as const),
    ['text hash', made.textHash],
  ];
}
