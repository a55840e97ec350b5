import { encodingNames } from '../workspace/contract/encodings';
import { describeParse } from '../workspace/files/describe-parse';
import type { OpenedFiles } from '../workspace/files/open-speeches';
import { encodingNamed } from '../workspace/import/decode-named';
import { describeFailure } from './failures';
import type { Io } from './io';
import { UsageError, type Given } from './options';
import { showParse } from './show-parse';

/** @throws UsageError for an encoding that is not known. */
export function readSettings(given: Given): { readonly encoding?: string } {
  const label = given.value('encoding');
  if (label === undefined) return {};
  const encoding = encodingNamed(label);
  if (encoding === undefined)
    throw new UsageError(`There is no encoding “${label}”. There are: ${encodingNames.join(', ')}.`);
  return { encoding };
}

export function printParse(opened: OpenedFiles, given: Given, io: Io): void {
  const parsed = describeParse(opened.files, ({ failure, file }) => describeFailure(failure, file));
  io.out(given.flag('json') ? `${JSON.stringify(parsed, undefined, 1)}\n` : showParse(parsed));
}
