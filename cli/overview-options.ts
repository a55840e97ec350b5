import type { Option } from './options';
import { csv, json } from './shared-options';

export const overviewOptions: readonly Option[] = [
  json,
  csv,
  {
    name: 'table',
    kind: 'value',
    value: 'TABLE',
    values: ['speakers', 'follows', 'questions', 'richness', 'readability'],
    about: 'which table: speakers (the default), follows, questions, richness or readability',
  },
  {
    name: 'by',
    kind: 'value',
    value: 'WHAT',
    values: ['speech', 'speaker'],
    about: 'a row a speech (the default) or a speaker, of richness and readability',
  },
  { name: 'window', kind: 'value', value: 'N', about: 'words a window of MATTR, 10 to 1,000 (50)' },
];
