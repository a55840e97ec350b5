import { units } from '../workspace/contract/word-names';
import type { Option } from './options';

export const help: Option = { name: 'help', kind: 'flag', about: 'say this' };
export const json: Option = { name: 'json', kind: 'flag', about: 'print JSON: {"made", "rows"}' };
export const csv: Option = { name: 'csv', kind: 'flag', about: 'print CSV (RFC 4180, UTF-8)' };
export const top = (otherwise: string): Option => ({
  name: 'top',
  kind: 'value',
  value: 'N',
  about: `so many rows (${otherwise})`,
});
export const unit: Option = {
  name: 'unit',
  kind: 'value',
  value: 'UNIT',
  values: units,
  about:
    'form (as printed), folded (case aside; the default), lemma (English), stem, or words in a row: 2-gram, 3-gram, 4-gram, 5-gram',
};
export const stopList = (otherwise: string): Option => ({
  name: 'stop-list',
  kind: 'value',
  value: 'LIST',
  about: `words left out: default (the list of the language), none, or a file with a word a line (${otherwise})`,
});
export const reverse: Option = { name: 'reverse', kind: 'flag', about: 'the other way round' };
/** What is counted, beside the unit. */
export const counted: readonly Option[] = [
  {
    name: 'group',
    kind: 'value',
    value: 'NAME=WORDS',
    repeats: true,
    about:
      'words and phrases counted as one: "crisis=crises,catastroph*,state of emergency" (may be given again)',
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
];
export const encoding: Option = {
  name: 'encoding',
  kind: 'value',
  value: 'NAME',
  about: 'read text files in this encoding (windows-1251, ibm866, …); told from their content otherwise',
};
