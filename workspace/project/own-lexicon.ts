import type { LexiconId } from '../contract/basics';
import type { Records } from '../store/records';

/**
 * A question to the engine with the person's word list itself where it names one by its id: the engine knows no project. An id that is
 * gone stays, and the engine answers that it is not found.
 */
export function withOwnLexicon<Input extends object>(
  input: Input,
  records?: Pick<Records, 'lexicons'>,
): Input {
  const id: unknown = Reflect.get(input, 'lexicon');
  // Ids are strings that the contract has checked; a list that came whole is no string.
  const own = typeof id === 'string' ? records?.lexicons.get(id as LexiconId) : undefined;
  return own === undefined ? input : { ...input, lexicon: own };
}
