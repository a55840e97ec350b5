import type { Input } from '../contract';
import type { Result } from '../contract/result';
import { contextsCalls } from '../contract/contexts';
import type { EngineClient } from '../engine/engine-client';
import { ask, askRows, tableOf, type FileTable } from './file-table';

export async function collocateRows(
  engine: EngineClient,
  input: Omit<Input<'collocates.table'>, 'selection' | 'offset' | 'limit'>,
  most: number,
): Promise<Result<FileTable>> {
  const table = await askRows(
    (page) => ask(engine, contextsCalls, 'collocates.table', { ...input, selection: {}, ...page }),
    most,
  );
  return tableOf(table, (row) => ({
    ...{ rank: row.rank, word: row.word, together: row.together, count: row.count, expected: row.expected },
    ...{ mi: row.mi, mi3: row.mi3, t: row.t, ll: row.ll, logDice: row.logDice },
    ...{ dpCollocate: row.dpCollocate, dpNode: row.dpNode },
  }));
}
