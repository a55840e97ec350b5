import type { Option } from './options';
import { csv, json, stopList, top, unit } from './shared-options';

export const wordsOptions: readonly Option[] = [
  json,
  csv,
  top('50'),
  unit,
  stopList('default'),
  {
    name: 'group',
    kind: 'value',
    value: 'NAME=WORDS',
    repeats: true,
    about: 'words counted as one: crisis=crises,catastroph* (may be given again)',
  },
  {
    name: 'classes',
    kind: 'value',
    value: 'CLASSES',
    about: 'only words of these classes, with commas (English): NOUN, PROPN, VERB, ADJ, ADV, …',
  },
  {
    name: 'contains',
    kind: 'value',
    value: 'TEXT',
    about: 'only words that contain this, or fit it: econom*',
  },
  { name: 'min-count', kind: 'value', value: 'N', about: 'only words said so often or more (1)' },
  { name: 'min-speeches', kind: 'value', value: 'N', about: 'only words said in so many speeches (1)' },
  {
    name: 'sort',
    kind: 'value',
    value: 'COLUMN',
    values: ['count', 'word', 'speeches', 'dp', 'tfidf', 'first', 'g2', 'logRatio'],
    about:
      'count (the default), word, speeches, dp, tfidf, first use; g2 and logRatio against what is not looked at',
  },
  {
    name: 'with',
    kind: 'value',
    value: 'COLUMNS',
    about: 'columns that take some working out, with commas: first, trend, keyness',
  },
];
