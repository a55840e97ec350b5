import type { Input } from '../contract';
import type { Result } from '../contract/result';
import { wordsCalls } from '../contract/words';
import type { EngineClient } from '../engine/engine-client';
import { ask, askRows, tableOf, type FileTable } from './file-table';
import type { OpenedFiles } from './open-speeches';

export async function wordRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  input: Omit<Input<'words.table'>, 'selection' | 'offset' | 'limit'>,
  most: number,
): Promise<Result<FileTable>> {
  const table = await askRows(
    (page) => ask(engine, wordsCalls, 'words.table', { ...input, selection: {}, ...page }),
    most,
  );
  const files = new Map(speeches.map(({ file, document }) => [document.id, file]));
  return tableOf(
    table,
    ({ rank, word, key, count, rate, rateLow, rateHigh, speeches, range, dp, share, tfidf, ...more }) => ({
      ...{ rank, word, key, count, rate, rateLow, rateHigh, speeches, range, dp, share, tfidf },
      ...(input.groups && input.groups.length > 0 && { group: more.group === true ? 'group' : undefined }),
      ...(more.g2 !== undefined && { g2: more.g2, logRatio: more.logRatio }),
      ...(more.first && {
        first: `${files.get(more.first.transcript) ?? ''}:${more.first.start}-${more.first.end}`,
      }),
      ...(more.trend && {
        trend: more.trend.map((value) => (value === null ? '' : value.toFixed(1))).join(' '),
      }),
    }),
  );
}
