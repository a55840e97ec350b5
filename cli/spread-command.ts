import { SpreadUnit } from '../workspace/contract/spread';
import { spreadRows } from '../workspace/files/spread-rows';
import { UsageError, wholeNumber, type Given } from './options';
import type { TableCommand } from './table-command';

export const spreadCommand: TableCommand = async ({ given, opened, engine }) => ({
  shape: 'spread',
  table: await spreadRows(engine, opened, spreadQuery(given)),
});

function spreadQuery(given: Given): Parameters<typeof spreadRows>[2] {
  const queries = [...given.all('query')];
  if (queries.length > 8) throw new UsageError('Give --query up to eight times.');
  const n = wholeNumber(given, 'parts', { least: 2, otherwise: 10 });
  if (n > 100) throw new UsageError('--parts takes 2 to 100.');
  return {
    queries,
    caseSensitive: given.flag('case'),
    forms: given.flag('forms'),
    by: SpreadUnit.default('speech').parse(given.value('by')),
    n,
    each: given.flag('each'),
  };
}
