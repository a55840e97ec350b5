import type { Input } from '../contract';
import { succeed, type Result } from '../contract/result';
import { contextsCalls } from '../contract/contexts';
import type { EngineClient } from '../engine/engine-client';
import { ask, askRows, tableOf, type FileTable } from './file-table';
import type { OpenedFiles } from './open-speeches';

export async function concordanceRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  input: Omit<Input<'contexts.lines'>, 'selection' | 'offset' | 'limit'>,
  most: number,
): Promise<Result<FileTable>> {
  const speakerOrder = [...speakers].sort(([, a], [, b]) => a.localeCompare(b)).map(([id]) => id);
  const table = await askRows(
    (page) =>
      ask(engine, contextsCalls, 'contexts.lines', { ...input, speakerOrder, selection: {}, ...page }),
    most,
  );
  const byId = new Map(speeches.map((speech) => [speech.document.id, speech]));
  return tableOf(table, ({ n, transcript, speaker, start, end, left, node, right }) => ({
    n,
    file: byId.get(transcript)?.file,
    speaker: speaker === undefined ? undefined : speakers.get(speaker),
    ...{ start, end, left, node, right },
  }));
}

/** What stands beside the query, most frequent first; `more` tells of how many lines, and how many were too short. */
export async function patternRows(
  engine: EngineClient,
  input: Omit<Input<'contexts.patterns'>, 'selection' | 'offset' | 'limit'>,
  most: number,
): Promise<Result<FileTable>> {
  const table = await askRows(
    (page) => ask(engine, contextsCalls, 'contexts.patterns', { ...input, selection: {}, ...page }),
    most,
  );
  if (!table.ok) return table;
  const { made, rows, lines, short } = table.value;
  return succeed({ made, rows, more: { lines, short } });
}
