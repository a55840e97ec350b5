import { patternRows } from '../workspace/files/concordance-rows';
import { patternsAsked } from './contexts-questions';
import { rowsWanted } from './options';
import type { TableCommand } from './table-command';

export const patternsCommand: TableCommand = async ({ given, engine }) => ({
  shape: 'patterns',
  table: await patternRows(engine, patternsAsked(given), rowsWanted(given, 50)),
});
