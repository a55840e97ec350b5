import type { StopList } from '../workspace/contract/units';
import { readWordList } from '../workspace/files/read-word-list';
import { describeFailure } from './failures';
import { MissingError, type Given } from './options';

/** The list that --stop-list names: the language's, none, or the words of a file. @throws MissingError where that cannot be read */
export async function stopListAsked(given: Given, otherwise: 'default' | 'none'): Promise<StopList> {
  const asked = given.value('stop-list') ?? otherwise;
  if (asked === 'default' || asked === 'none') return asked;
  const words = await readWordList(asked);
  if (!words.ok) throw new MissingError(describeFailure(words, asked));
  return words.value;
}
