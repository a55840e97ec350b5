import { collocateRows } from '../workspace/files/collocate-rows';
import { collocatesAsked } from './contexts-questions';
import { rowsWanted } from './options';
import { stopListAsked } from './stop-list';
import type { TableCommand } from './table-command';

export const collocatesCommand: TableCommand = async ({ given, engine }) => {
  const asked = { ...collocatesAsked(given), stopList: await stopListAsked(given, 'default') };
  return { shape: 'collocates', table: await collocateRows(engine, asked, rowsWanted(given, 50)) };
};
