import type { Option } from './options';
import { reverse } from './shared-options';

/** What is looked for: the same of lines and of collocates. */
const question: readonly Option[] = [
  {
    name: 'query',
    kind: 'value',
    value: 'WORDS',
    about:
      'words, econom*, the * of, peace ..3 security, (war|peace) effort, [go], work_NOUN or /a regular expression/',
  },
  { name: 'case', kind: 'flag', about: 'capitals matter' },
  { name: 'forms', kind: 'flag', about: 'every form of the same stem' },
];

const side = (name: 'left' | 'right', otherwise: string): Option => ({
  name,
  kind: 'value',
  value: 'N',
  about: `words of the window at the ${name}, 0 to 10 (${otherwise})`,
});

const nearWord: Option = {
  name: 'near',
  kind: 'value',
  value: 'WORD',
  about: 'only places with this word in the window',
};
const near: readonly Option[] = [
  nearWord,
  { ...side('left', '5, with --near'), goesWith: { option: 'near' } },
  { ...side('right', '5, with --near'), goesWith: { option: 'near' } },
];

export const concordanceOptions: readonly Option[] = [
  ...question,
  {
    name: 'sort',
    kind: 'value',
    value: 'KEYS',
    about: 'up to three of text, speaker, date, random, -5 … 5, with commas (1,2,3)',
  },
  { name: 'width', kind: 'value', value: 'N', about: 'characters each side, 20 to 400 (60)' },
  { name: 'sentence', kind: 'flag', about: 'what there is of the sentence, instead of so many characters' },
  { name: 'thin', kind: 'value', value: 'N', about: 'so many lines, drawn at random' },
  { name: 'seed', kind: 'value', value: 'N', about: 'of the draw and of the order at random (1)' },
  ...near,
];

export const patternsOptions: readonly Option[] = [
  ...question,
  {
    name: 'side',
    kind: 'value',
    value: 'SIDE',
    values: ['left', 'right'],
    about: 'at which side of it: right (the default) or left',
  },
  { name: 'words', kind: 'value', value: 'N', about: 'words of a pattern, 1 to 4 (2)' },
  ...near,
];

export const collocatesOptions: readonly Option[] = [
  ...question,
  side('left', '5'),
  side('right', '5'),
  nearWord,
  { name: 'minimum', kind: 'value', value: 'N', about: 'only words met so often or more (3)' },
  {
    name: 'by',
    kind: 'value',
    value: 'MEASURE',
    values: [
      'logDice',
      'mi',
      'mi3',
      't',
      'll',
      'dpCollocate',
      'dpNode',
      'together',
      'count',
      'expected',
      'word',
    ],
    about:
      'rank by: logDice (the default), mi, mi3, t, ll, dpCollocate, dpNode (ΔP both ways), together, count, expected or word',
  },
  reverse,
];
