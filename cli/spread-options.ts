import type { Option } from './options';
import { csv, json } from './shared-options';

export const spreadOptions: readonly Option[] = [
  {
    name: 'query',
    kind: 'value',
    value: 'WORDS',
    repeats: true,
    about: 'as for concordance (may be given again, up to eight times)',
  },
  { name: 'case', kind: 'flag', about: 'capitals matter' },
  { name: 'forms', kind: 'flag', about: 'every form of the same stem' },
  {
    name: 'by',
    kind: 'value',
    value: 'PART',
    values: ['speech', 'speaker', 'equal'],
    about: 'what a part is: speech (the default), speaker or equal (equal parts of the whole)',
  },
  {
    name: 'parts',
    kind: 'value',
    value: 'N',
    about: 'how many equal parts, 2 to 100 (10)',
    goesWith: { option: 'by', values: ['equal'] },
  },
  { name: 'each', kind: 'flag', about: 'a row a word and part: its count and rate there' },
  json,
  csv,
];
