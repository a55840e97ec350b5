import type { Input, Output } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import type { Unit, WordRow, WordTable } from '../../../workspace/contract/tables';
import type { CloudWord } from '../../charts/CloudSizes';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import type { CloudValue } from './picture-settings';
import { stopListOf, type WordsSettings } from './settings';

export type WordsQuery = Input<'words.table'>;

/** The question for a page of the table. */
export function tableQuery(
  selection: Selection,
  settings: WordsSettings,
  page: { readonly offset: number; readonly limit: number },
): WordsQuery {
  return {
    selection,
    unit: settings.unit,
    stopList: stopListOf(settings),
    contains: settings.contains.trim(),
    sort: settings.sort,
    descending: settings.descending,
    ...page,
  };
}

/** The question for the picture: the same rows, the most frequent first whatever the table is sorted by. */
export const pictureQuery = (selection: Selection, settings: WordsSettings, limit: number): WordsQuery =>
  tableQuery(selection, { ...settings, sort: 'count', descending: true }, { offset: 0, limit });

/** The words of a cloud with the values that their areas show. */
export const cloudWords = (
  rows: readonly WordRow[],
  value: Exclude<CloudValue, 'keyness'>,
  most: number,
): readonly CloudWord[] => rows.slice(0, most).map((row) => ({ text: row.word, value: row[value] }));

const unitNames: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  form: ['word form', 'word forms'],
  folded: ['different word', 'different words'],
  stem: ['stem', 'stems'],
  lemma: ['lemma', 'lemmas'],
  '2-gram': ['pair of words', 'pairs of words'],
  '3-gram': ['run of three words', 'runs of three words'],
  '4-gram': ['run of four words', 'runs of four words'],
  '5-gram': ['run of five words', 'runs of five words'],
};

/** `9,534 word forms of 33 speeches, 168,425 words; 80,895 tokens hidden` */
export function madeText(
  { types, made, stopList }: Pick<WordTable, 'types' | 'made' | 'stopList'>,
  unit: Unit,
  speeches: number,
): string {
  const [one, many] = unitNames[unit];
  const hidden = stopList.hiddenTokens > 0 ? `; ${countOf(stopList.hiddenTokens, 'token')} hidden` : '';
  return `${countOf(types, one, many)} of ${countOf(speeches, 'speech', 'speeches')}, ${countOf(made.tokens, 'word')}${hidden}`;
}

/** `English, 170`, `None`, `Own, 172` */
export function stopListText(
  { stopKind, ownStopWords }: Pick<WordsSettings, 'stopKind' | 'ownStopWords'>,
  stopList: WordTable['stopList'] | undefined,
): string {
  if (stopKind === 'none') return 'None';
  if (stopKind === 'own') return `Own, ${formatCount(ownStopWords.length)}`;
  return stopList ? `${stopList.name}, ${formatCount(stopList.words)}` : 'Default';
}

/**
 * A rate's interval beside it: `±2.2`; its two ends, `16–78`, where it reaches much farther up than down, as it does for few counts:
 * ± would claim rates that cannot be.
 */
export function intervalText({
  rate,
  rateLow,
  rateHigh,
}: Pick<WordRow, 'rate' | 'rateLow' | 'rateHigh'>): string {
  const even = rateHigh - rate < 1.5 * (rate - rateLow);
  if (even) return `±${formatDecimal((rateHigh - rateLow) / 2)}`;
  const digits = rateHigh < 10 ? 1 : 0;
  return `${formatDecimal(rateLow, digits)}–${formatDecimal(rateHigh, digits)}`;
}

/** The other forms of a card's word; the word itself is its head. */
export const otherForms = ({
  word,
  forms,
}: Pick<Output<'words.card'>, 'word' | 'forms'>): Output<'words.card'>['forms'] =>
  forms.filter(({ form }) => form.toLocaleLowerCase('en') !== word.toLocaleLowerCase('en'));
