import { wordRows } from '../workspace/files/word-rows';
import { rowsWanted } from './options';
import { stopListAsked } from './stop-list';
import type { TableCommand } from './table-command';
import { wordsQuery } from './words-query';

export const wordsCommand: TableCommand = async ({ given, opened, engine }) => {
  const asked = { ...wordsQuery(given), stopList: await stopListAsked(given, 'default') };
  return { shape: 'words', table: await wordRows(engine, opened, asked, rowsWanted(given, 50)) };
};
