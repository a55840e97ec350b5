import type { Input, Output } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import type { Unit, WordRow, WordTable } from '../../../workspace/contract/tables';
import type { CloudWord } from '../../charts/CloudSizes';
import { queryOf } from '../../state/chosen';
import { countOf, formatCount, formatDecimal, times } from '../../text/numbers';
import { unitNouns } from '../../text/unit-nouns';
import type { CloudValue } from './picture-settings';
import { clearG2 } from './picture-sides';
import { countedAs, groupsOf, savedStopList, type ColumnName, type WordsSettings } from './settings';

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
    ...countedAs(settings),
    contains: settings.contains.trim(),
    minimum: settings.minimum,
    columns: workedColumns(settings.columns),
    sort: settings.sort,
    descending: settings.descending,
    ...page,
  };
}

/** The columns that the engine works out only when they are shown. */
function workedColumns(columns: readonly ColumnName[]): NonNullable<WordsQuery['columns']> {
  const keyness = columns.includes('keyness') || columns.includes('logRatio');
  return [
    ...(columns.includes('first') ? (['first'] as const) : []),
    ...(columns.includes('trend') ? (['trend'] as const) : []),
    ...(keyness ? (['keyness'] as const) : []),
  ];
}

const sorts = { count: 'count', rate: 'count', tfidf: 'tfidf', keyness: 'g2' } as const;

/** The question for the picture: the same rows, the largest first whatever the table is sorted by. */
export function pictureQuery(selection: Selection, settings: WordsSettings, limit: number): WordsQuery {
  const { kind, value } = settings.picture;
  const sort = kind === 'cloud' ? sorts[value] : 'count';
  return tableQuery(selection, { ...settings, sort, descending: true, columns: [] }, { offset: 0, limit });
}

/**
 * The words of a cloud with the values that their areas show; of one speech there is no tf-idf, and words of every speech have none; only
 * what is clearly over-used is key.
 */
export const cloudWords = (rows: readonly WordRow[], value: CloudValue, most: number): readonly CloudWord[] =>
  rows
    .map((row) => ({ text: row.word, value: (value === 'keyness' ? row.g2 : row[value]) ?? 0 }))
    .filter(({ value: size }) => (value === 'keyness' ? size >= clearG2 : size > 0))
    .slice(0, most);

/**
 * Of the table, in px. Of one speech there is less to say, and the picture has the room; words in a row want more of it, and so do more
 * columns than usual.
 */
export function usualWidth(
  { unit, columns }: Pick<WordsSettings, 'unit' | 'columns'>,
  speeches: number,
): number {
  const words = Number(/^(\d)-gram$/u.exec(unit)?.[1] ?? 1);
  const more = Math.max(0, columns.length - 4);
  return Math.min(720, (speeches === 1 ? 340 : 456) + 44 * (words - 1) + (speeches === 1 ? 44 : 72) * more);
}

/** What is counted, in a word: of a unit that is no single word an n-gram. */
export const nounOf = (unit: Unit): 'word' | 'n-gram' => (unit.endsWith('-gram') ? 'n-gram' : 'word');

/** Of one table: so many words differ from each other. */
const unitNames: typeof unitNouns = {
  ...unitNouns,
  form: ['word form', 'word forms'],
  folded: ['different word', 'different words'],
};

/** `9,534 word forms of 33 speeches, 168,425 words; 80,895 hidden` */
export function madeText(
  { types, made, stopList }: Pick<WordTable, 'types' | 'made' | 'stopList'>,
  unit: Unit,
  speeches: number,
): string {
  const [one, many] = unitNames[unit];
  const hidden = stopList.hiddenTokens > 0 ? `; ${formatCount(stopList.hiddenTokens)} hidden` : '';
  return `${countOf(types, one, many)} of ${countOf(speeches, 'speech', 'speeches')}, ${countOf(made.tokens, 'word')}${hidden}`;
}

/** `English, 170`, `None`, `Own, 172` */
export function stopListText(
  settings: Pick<WordsSettings, 'stopKind' | 'savedList' | 'ownStopWords'>,
  stopList: WordTable['stopList'] | undefined,
  project: Parameters<typeof savedStopList>[1],
): string {
  const { stopKind, ownStopWords } = settings;
  const saved = savedStopList(settings, project);
  if (saved) return `${saved.name}, ${formatCount(saved.words.length)}`;
  if (stopKind === 'none') return 'None';
  if (stopKind === 'own') return `Own, ${formatCount(ownStopWords.length)}`;
  if (!stopList) return 'Default';
  if (stopList.words === 0) return 'No list';
  const languages = stopList.languages.length;
  const name = languages > 1 ? `${languages} languages` : stopList.name;
  return `${name}, ${formatCount(stopList.words)}`;
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

/** Words and phrases between commas, each once, case folded; `refused` are those without a letter or a digit. */
export function parseWords(text: string): { readonly words: string[]; readonly refused: readonly string[] } {
  const parts = text
    .split(/[,;\n]+/u)
    .map((part) => part.trim().replaceAll(/\s+/gu, ' ').toLowerCase())
    .filter((part) => part !== '');
  const isSaid = (part: string): boolean => /[\p{L}\p{N}]/u.test(part);
  return { words: [...new Set(parts.filter(isSaid))], refused: parts.filter((part) => !isSaid(part)) };
}

/** What a trend's line says, for who cannot see it. */
export function trendText(
  trend: readonly (number | null)[],
  periods: readonly { readonly label: string }[],
): string {
  const points = trend.flatMap((value, at) =>
    value === null ? [] : [{ value, label: periods[at]?.label ?? '' }],
  );
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return 'No rate by period';
  const most = points.reduce((best, point) => (point.value > best.value ? point : best), first);
  const said = ({ value, label }: typeof first): string => `${formatDecimal(value)} in ${label}`;
  return `Per 10,000 words: ${said(first)}, ${said(last)}; most ${said(most)}`;
}

type Card = Output<'words.card'>;

/** `2,786 in 138 of 193 speeches`; of one speech `8 times`. */
export function saidText({
  count,
  speeches,
  ofSpeeches,
}: Pick<Card, 'count' | 'speeches' | 'ofSpeeches'>): string {
  if (ofSpeeches === 1) return times(count);
  return `${formatCount(count)} in ${formatCount(speeches)} of ${countOf(ofSpeeches, 'speech', 'speeches')}`;
}

/** How a card's word was counted, where the table counts otherwise. */
export const countedAsText: Readonly<Record<Unit, string>> = {
  form: 'as written',
  folded: 'case folded',
  stem: 'as a stem',
  lemma: 'as a lemma',
  '2-gram': 'as a pair of words',
  '3-gram': 'as three words',
  '4-gram': 'as four words',
  '5-gram': 'as five words',
};

/** Why the table has fewer of the word than its card: `32 of them, by the stop list of their language`. */
export const hiddenText = ({ count, hidden }: Pick<Card, 'count' | 'hidden'>): string =>
  hidden === count
    ? 'in the table, by the stop list'
    : `${formatCount(hidden)} of them in the table, by the stop list of their language`;

/** The other forms of a card's word; the word itself is its head. */
export const otherForms = ({
  word,
  forms,
}: Pick<Output<'words.card'>, 'word' | 'forms'>): Output<'words.card'>['forms'] =>
  forms.filter(({ form }) => form.toLocaleLowerCase('en') !== word.toLocaleLowerCase('en'));

/** The query of Contexts that finds a row of the table: of a group its words, of a lemma all its forms. */
export function queryFor(word: string, settings: Pick<WordsSettings, 'unit' | 'grouped'>): string {
  const group = groupsOf(settings).find(({ name }) => name === word)?.words;
  return queryOf({ word, unit: settings.unit, group }) ?? word;
}
