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
  return {
    queries,
    caseSensitive: given.flag('case'),
    forms: given.flag('forms'),
    by: SpreadUnit.default('speech').parse(given.value('by')),
    n: wholeNumber(given, 'parts', { least: 2, most: 100, otherwise: 10 }),
    each: given.flag('each'),
  };
}
