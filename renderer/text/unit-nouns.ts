import type { Unit } from '../../workspace/contract/tables';

/** What is counted by a unit, as a sentence has it: one of them, and several. */
export const unitNouns: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  form: ['word', 'words'],
  folded: ['word', 'words'],
  stem: ['stem', 'stems'],
  lemma: ['lemma', 'lemmas'],
  '2-gram': ['pair of words', 'pairs of words'],
  '3-gram': ['run of three words', 'runs of three words'],
  '4-gram': ['run of four words', 'runs of four words'],
  '5-gram': ['run of five words', 'runs of five words'],
};
