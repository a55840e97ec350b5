import { wordSorts } from '../workspace/contract/word-names';
import type { Option } from './options';
import { counted, csv, json, reverse, stopList, top, unit } from './shared-options';

export const wordsOptions: readonly Option[] = [
  json,
  csv,
  top('50'),
  unit,
  stopList('default'),
  ...counted,
  { name: 'min-count', kind: 'value', value: 'N', about: 'only words said so often or more (1)' },
  { name: 'min-speeches', kind: 'value', value: 'N', about: 'only words said in so many speeches (1)' },
  {
    name: 'sort',
    kind: 'value',
    value: 'COLUMN',
    values: wordSorts,
    about:
      'count (the default), word, rate, speeches, range, dp, share, tfidf, first use; g2 and logRatio against what is not looked at',
  },
  reverse,
  {
    name: 'with',
    kind: 'value',
    value: 'COLUMNS',
    about: 'columns that take some working out, with commas: first, trend, keyness',
  },
];
