import { Period } from '../workspace/contract/overview';
import { overviewRows, overviewTables, type OverviewAsked } from '../workspace/files/overview-rows';
import { wholeNumber, type Given } from './options';
import type { TableCommand } from './table-command';

export const overviewCommand: TableCommand = async ({ given, opened, engine }) => {
  const asked = overviewAsked(given);
  return { shape: `overview-${asked.table}`, table: await overviewRows(engine, opened, asked) };
};

/** What of the Overview was asked. The options' own lists hold what `table` and `by` can be. */
export const overviewAsked = (given: Given): OverviewAsked => ({
  table: overviewTables.find((table) => table === given.value('table')) ?? 'speakers',
  by: given.value('by') === 'speaker' ? 'speaker' : 'speech',
  window: wholeNumber(given, 'window', { least: 10, most: 1000, otherwise: 50 }),
  period: Period.default('speech').parse(given.value('period')),
});
