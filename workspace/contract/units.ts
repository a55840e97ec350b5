import './no-eval';
import { z } from 'zod';
import { wordClasses } from '../../analysis/pos/word-classes';
import { units } from './word-names';

/** What is counted as one word. n-grams are words, case folded, that follow each other within a turn. */
export const Unit = z.enum(units);
export type Unit = z.infer<typeof Unit>;

/** `default`: the list of the selection's language (natural's, see docs/methods/stop-words.md); `none`; or the words themselves. */
export const StopList = z.union([z.literal('default'), z.literal('none'), z.array(z.string())]);
export type StopList = z.infer<typeof StopList>;

/** Several words and phrases, or patterns with `*` and `?`, that are counted as one: `crisis: crises, catastroph*, state of emergency`. Case does not count. */
export const WordGroup = z.object({
  name: z.string().min(1).max(100),
  words: z.array(z.string().min(1).max(100)).min(1).max(500),
});
export type WordGroup = z.infer<typeof WordGroup>;

/** What can be counted beside the words, as a tagger of English tells it (Universal Dependencies). */
export const PartOfSpeech = z.enum(wordClasses);
export type PartOfSpeech = z.infer<typeof PartOfSpeech>;
