import type { Input } from '../contract';
import { succeed, type Result } from '../contract/basics';
import { phrasesCalls } from '../contract/phrases';
import type { EngineClient } from '../engine/engine-client';
import { ask, type FileTable, type Row } from './file-table';
import type { OpenedFiles } from './open-speeches';

/** Each file's own key phrases, best first. */
export async function phraseRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  input: Omit<Input<'phrases.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const all = await ask(engine, phrasesCalls, 'phrases.table', { ...input, selection: {} });
  if (!all.ok) return all;
  const rows: Row[] = [];
  for (const { file, document } of speeches) {
    const table = await ask(engine, phrasesCalls, 'phrases.table', {
      ...input,
      selection: { transcripts: [document.id] },
    });
    if (!table.ok) return table;
    rows.push(...table.value.rows.map(({ phrase, score, count }) => ({ file, phrase, score, count })));
  }
  return succeed({ made: all.value.made, rows });
}
