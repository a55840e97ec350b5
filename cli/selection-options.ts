import { blockKinds } from '../workspace/contract/kinds';
import type { Option } from './options';

/** What restricts the words that a command looks at: the same as the selection bar of the screens. */
export const selectionOptions: readonly Option[] = [
  {
    name: 'from',
    kind: 'value',
    value: 'DATE',
    about: 'only speeches from this year, month or day on (1961-01)',
  },
  { name: 'to', kind: 'value', value: 'DATE', about: 'only speeches until then, it included' },
  {
    name: 'speaker',
    kind: 'value',
    value: 'NAME',
    repeats: true,
    about: 'only what this person says (may be given again)',
  },
  {
    name: 'turns',
    kind: 'value',
    value: 'TURNS',
    values: ['questions', 'answers'],
    about: 'only the questions that are asked, or only the answers to them',
  },
  {
    name: 'said',
    kind: 'value',
    value: 'WORDS',
    about: 'only speeches in which this is said; written as the --query of concordance',
  },
  {
    name: 'said-in-turn',
    kind: 'value',
    value: 'WORDS',
    about: 'only turns in which this is said',
  },
  {
    name: 'kinds',
    kind: 'value',
    value: 'KINDS',
    about: `kinds of text, with commas (speech): ${blockKinds.join(', ')}`,
  },
];
