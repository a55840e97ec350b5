import { succeed } from '../workspace/contract/result';
import { weighingOf } from '../workspace/engine/sentiment-scorer';
import { scoreLines } from '../workspace/files/score-lines';
import { describeFailure } from './failures';
import type { Io } from './io';
import { UsageError, wholeNumber, type Given } from './options';
import { print } from './print';
import { sentimentAsked } from './sentiment-command';

/** `rostrum sentiment --lines`. */
export async function sentimentOfLines(given: Given, io: Io): Promise<number> {
  for (const name of ['by', 'target', 'sort', 'smooth'])
    if (given.value(name) !== undefined)
      throw new UsageError(
        `Give --lines or --${name}, not both: lines are scored one by one, as they stand.`,
      );
  const asked = await sentimentAsked(given, io);
  const weighing = asked && weighingOf(asked.weighing);
  if (weighing === undefined) return 1;
  const table = await scoreLines(given.files, {
    weighing,
    language: given.value('language'),
    version: io.version,
    standardInput: io.standardInput,
  });
  for (const { file, failure } of table.failures) io.err(`${describeFailure(failure, file)}\n`);
  const top = wholeNumber(given, 'top', { least: 1, otherwise: Infinity });
  print(
    { shape: 'sentiment', table: succeed({ made: table.made, rows: table.rows.slice(0, top) }) },
    given,
    io,
  );
  return table.failures.length > 0 ? 1 : 0;
}
