import { wordRows } from '../workspace/files/word-rows';
import { rowsWanted } from './options';
import type { TableCommand } from './table-command';
import { wordsQuery } from './words-query';

export const wordsCommand: TableCommand = async ({ given, opened, engine }) => ({
  shape: 'words',
  table: await wordRows(engine, opened, {
    ...wordsQuery(given),
    limit: Math.min(rowsWanted(given, 50), 5000),
  }),
});
