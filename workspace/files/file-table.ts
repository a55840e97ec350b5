import type { Made } from '../../analysis/model/made';
import type { Calls, Checked, Input, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { EngineCall } from '../contract/engine-calls';

/** A value of a table's cell; `undefined` is no data. */
export type Value = string | number | undefined;
export type Row = Readonly<Record<string, Value>>;

/** A table as files and terminals show it: the same rows everywhere. */
export interface FileTable {
  readonly made: Made;
  readonly rows: readonly Row[];
  /** A sentence that a reader of the table should have read. */
  readonly note?: string;
  /** What else the JSON says of the whole table. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** An engine, on a thread of its own or not. */
export interface Answering {
  answer<Name extends EngineCall>(name: Name, input: Checked<Name>): Promise<Result<Output<Name>>>;
}

/** Asks a call of one group of the contract: making the shapes of all its calls takes longer than counting a speech. */
export const ask = <Name extends EngineCall>(
  engine: Answering,
  calls: Readonly<Pick<Calls, Name>>,
  name: Name,
  input: Input<Name>,
) =>
  // Parsed by the call's own schema, which also fills in what was left out.
  engine.answer(name, calls[name].input.parse(input) as Checked<Name>);

/** An answer's rows in the columns of a file. */
export const tableOf = <Given>(
  result: Result<{ readonly made: Made; readonly rows: readonly Given[] }>,
  row: (given: Given) => Row,
): Result<FileTable> =>
  result.ok ? succeed({ made: result.value.made, rows: result.value.rows.map(row) }) : result;

/** The most rows that one answer of the engine holds. */
const pageLimit = 5000;

/** The first `most` rows of a table that is answered page by page, with the facts of its first page. */
export async function askRows<Answer extends { readonly total: number; readonly rows: unknown[] }>(
  askPage: (page: { readonly offset: number; readonly limit: number }) => Promise<Result<Answer>>,
  most: number,
): Promise<Result<Answer>> {
  const first = await askPage({ offset: 0, limit: Math.min(most, pageLimit) });
  if (!first.ok) return first;
  const rows = [...first.value.rows];
  while (rows.length < Math.min(most, first.value.total)) {
    const page = await askPage({ offset: rows.length, limit: Math.min(most - rows.length, pageLimit) });
    if (!page.ok) return page;
    if (page.value.rows.length === 0) break;
    rows.push(...page.value.rows);
  }
  return succeed({ ...first.value, rows });
}
