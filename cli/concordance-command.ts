import { concordanceRows } from '../workspace/files/concordance-rows';
import { linesAsked } from './contexts-questions';
import { rowsWanted } from './options';
import type { TableCommand } from './table-command';

export const concordanceCommand: TableCommand = async ({ given, opened, engine }) => ({
  shape: 'concordance',
  table: await concordanceRows(engine, opened, linesAsked(given), rowsWanted(given, 100)),
});
