import { PhraseMethod } from '../workspace/contract/phrases';
import { phraseRows } from '../workspace/files/phrase-rows';
import { rowsWanted } from './options';
import type { TableCommand } from './table-command';

export const keyphrasesCommand: TableCommand = async ({ given, opened, engine }) => ({
  shape: 'keyphrases',
  table: await phraseRows(engine, opened, {
    method: PhraseMethod.default('cvalue').parse(given.value('method')),
    limit: Math.min(rowsWanted(given, 20), 1000),
  }),
});
