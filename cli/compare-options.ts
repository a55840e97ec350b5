import type { Option } from './options';
import { counted, csv, json, stopList, top, unit } from './shared-options';

export const compareOptions: readonly Option[] = [
  {
    name: 'a',
    kind: 'value',
    value: 'FILE',
    repeats: true,
    about: 'a file of side A (may be given again)',
  },
  {
    name: 'b',
    kind: 'value',
    value: 'FILE',
    repeats: true,
    about: 'a file of side B (may be given again)',
  },
  {
    name: 'speaker-a',
    kind: 'value',
    value: 'NAME',
    repeats: true,
    about: 'only what this person says is side A',
  },
  {
    name: 'speaker-b',
    kind: 'value',
    value: 'NAME',
    repeats: true,
    about: 'only what this person says is side B',
  },
  json,
  csv,
  top('30'),
  {
    name: 'measure',
    kind: 'value',
    value: 'MEASURE',
    values: ['g2', 'g2-2', 'log-ratio', 'lrc', 'log-odds', 'diff'],
    about: 'rank by: g2 (G², 4-term; the default), g2-2 (2-term), log-ratio, lrc, log-odds or diff (%DIFF)',
  },
  unit,
  ...counted,
  stopList('none'),
  {
    name: 'minimum',
    kind: 'value',
    value: 'N',
    about: 'only words said so often on both sides together (1)',
  },
  {
    name: 'splits',
    kind: 'value',
    value: 'N',
    about: 'random splits that say what chance yields (200; 0 for none)',
  },
  { name: 'seed', kind: 'value', value: 'N', about: 'of the random splits (1)' },
];
