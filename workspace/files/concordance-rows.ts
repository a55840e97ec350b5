import type { Input } from '../contract';
import type { Result } from '../contract/basics';
import { contextsCalls } from '../contract/contexts';
import type { EngineClient } from '../engine/engine-client';
import { ask, tableOf, type FileTable } from './file-table';
import type { OpenedFiles } from './open-speeches';

export async function concordanceRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  input: Omit<Input<'contexts.lines'>, 'selection'>,
): Promise<Result<FileTable>> {
  const speakerOrder = [...speakers].sort(([, a], [, b]) => a.localeCompare(b)).map(([id]) => id);
  const table = await ask(engine, contextsCalls, 'contexts.lines', { ...input, speakerOrder, selection: {} });
  const byId = new Map(speeches.map((speech) => [speech.document.id, speech]));
  return tableOf(table, ({ n, transcript, speaker, start, end, left, node, right }) => ({
    n,
    file: byId.get(transcript)?.file,
    speaker: speaker === undefined ? undefined : speakers.get(speaker),
    ...{ start, end, left, node, right },
  }));
}
