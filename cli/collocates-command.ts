import { collocateRows } from '../workspace/files/collocate-rows';
import { collocatesAsked } from './contexts-questions';
import { rowsWanted } from './options';
import type { TableCommand } from './table-command';

export const collocatesCommand: TableCommand = async ({ given, engine }) => ({
  shape: 'collocates',
  table: await collocateRows(engine, collocatesAsked(given, Math.min(rowsWanted(given, 50), 5000))),
});
