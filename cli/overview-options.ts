import type { Option } from './options';
import { csv, json } from './shared-options';

export const overviewOptions: readonly Option[] = [
  json,
  csv,
  {
    name: 'table',
    kind: 'value',
    value: 'TABLE',
    values: ['speakers', 'follows', 'turns', 'questions', 'time', 'richness', 'readability'],
    about: 'which table: speakers (the default), follows, turns, questions, time, richness or readability',
  },
  {
    name: 'by',
    kind: 'value',
    value: 'WHAT',
    values: ['speech', 'speaker'],
    about: 'a row a speech (the default) or a speaker, of richness and readability',
    goesWith: { option: 'table', values: ['richness', 'readability'] },
  },
  {
    name: 'period',
    kind: 'value',
    value: 'PERIOD',
    values: ['speech', 'month', 'year', 'decade'],
    about: 'a row a speech (the default), month, year or decade, of time',
    goesWith: { option: 'table', values: ['time'] },
  },
  {
    name: 'window',
    kind: 'value',
    value: 'N',
    about: 'words a window of MATTR, 10 to 1,000 (50)',
    goesWith: { option: 'table', values: ['richness'] },
  },
];
