import type { Input } from '../../../workspace/contract';
import type { KeynessMeasure, KeynessRow, KeynessTable, Unit } from '../../../workspace/contract/tables';
import type { ScatterWord } from '../../charts/KeynessScatterLayout';
import type { ViewParams } from '../../state/view';
import { countOf, formatCount, formatDecimal, times } from '../../text/numbers';
import { unitNouns } from '../../text/unit-nouns';

/** How a comparison is made, besides of what. */
export interface Lens {
  readonly measure: KeynessMeasure;
  readonly unit: Unit;
  readonly stopList: 'default' | 'none';
  readonly contains: string;
}

export function lensOf(params: ViewParams): Lens {
  return {
    measure: measures.find(({ value }) => value === params['rank'])?.value ?? 'g2',
    unit: unitNames.find(({ value }) => value === params['unit'])?.value ?? 'folded',
    stopList: params['stop'] === 'default' ? 'default' : 'none',
    contains: params['find'] ?? '',
  };
}

/** As the address says it; what is usual is left out. */
export function lensParams({ measure, unit, stopList, contains }: Lens): ViewParams {
  return {
    ...(measure === 'g2' ? {} : { rank: measure }),
    ...(unit === 'folded' ? {} : { unit }),
    ...(stopList === 'none' ? {} : { stop: stopList }),
    ...(contains === '' ? {} : { find: contains }),
  };
}

interface Measure {
  readonly value: KeynessMeasure;
  /** With its variant, for the menu and the made line. */
  readonly text: string;
  /** In the table's head. */
  readonly short: string;
  readonly of: (row: KeynessRow) => number;
  readonly digits: number;
}

/** The measures by name; G² is shown without its sign, which side the interval beside it tells. */
export const measures: readonly Measure[] = [
  { value: 'g2', text: 'G², 4-term', short: 'G²', of: ({ g2 }) => Math.abs(g2), digits: 1 },
  { value: 'g2-2', text: 'G², 2-term', short: 'G² 2-term', of: ({ g2Two }) => Math.abs(g2Two), digits: 1 },
  { value: 'log-ratio', text: 'Log Ratio', short: 'G²', of: ({ g2 }) => Math.abs(g2), digits: 1 },
  { value: 'lrc', text: 'Log Ratio, conservative (LRC)', short: 'LRC', of: ({ lrc }) => lrc, digits: 2 },
  { value: 'log-odds', text: 'Weighted log-odds (ζ)', short: 'ζ', of: ({ logOdds }) => logOdds, digits: 2 },
  { value: 'diff', text: '%DIFF', short: '%DIFF', of: ({ diff }) => diff, digits: 0 },
];

export const measureOf = (value: KeynessMeasure): Measure =>
  measures.find((known) => known.value === value) ?? {
    value,
    text: value,
    short: value,
    of: ({ g2 }) => g2,
    digits: 1,
  };

export const unitNames: readonly { readonly value: Unit; readonly text: string }[] = [
  { value: 'form', text: 'Word form' },
  { value: 'folded', text: 'Word form, case folded' },
  { value: 'lemma', text: 'Lemma' },
  { value: 'stem', text: 'Stem' },
  { value: '2-gram', text: '2 words in a row' },
  { value: '3-gram', text: '3 words in a row' },
  { value: '4-gram', text: '4 words in a row' },
  { value: '5-gram', text: '5 words in a row' },
];

const signed = (value: number, digits: number): string =>
  `${value > 0 ? '+' : ''}${formatDecimal(value, digits)}`;

/** `46.3`, `−0.47`; %DIFF of a word that one side never says is a number without an end. */
export function formatMeasure({ value, of, digits }: Measure, row: KeynessRow): string {
  const figure = of(row);
  if (value === 'diff' && Math.abs(figure) >= 1e6) return '∞';
  return value === 'lrc' || value === 'log-odds' || value === 'diff'
    ? signed(figure, digits)
    : formatDecimal(figure, digits);
}

export const formatLogRatio = ({ logRatio }: KeynessRow): string => signed(logRatio, 2);

/** Where a word is key (p < .001), or undefined. */
export const sideOfRow = ({ p, g2 }: Pick<KeynessRow, 'p' | 'g2'>): 'a' | 'b' | undefined =>
  p >= 0.001 ? undefined : g2 > 0 ? 'a' : 'b';

/** Words said seldom would fill the scatter's corner with dots that tell nothing. */
export const scatterMinimum = (tokens: number): number => (tokens < 10_000 ? 2 : 4);
export const scatterLimit = 5000;

export const scatterWords = (rows: readonly KeynessRow[]): readonly ScatterWord[] =>
  rows.map((row) => ({
    key: row.key,
    word: row.word,
    rateA: row.rateA,
    rateB: row.rateB,
    side: sideOfRow(row),
  }));

interface Scattered {
  readonly rows: number;
  readonly total: number;
  readonly minimum: number;
  readonly unit: Unit;
}

/** `words said 4 times or more`, or the most telling of them. */
export function scatterShown({ rows, total, minimum, unit }: Scattered): string {
  const said = `${unitNouns[unit][1]} said ${times(minimum)} or more`;
  return rows < total ? `the ${formatCount(rows)} most telling of ${formatCount(total)} ${said}` : said;
}

/** Splits asked for one after the other: a first answer soon, the whole one after it. */
export const splitSteps = [40, 200] as const;

type Chance = KeynessTable['chance'];

/** `73 of 5,080 words differ at p < .001.` */
export const differing = (
  { key, types }: Pick<KeynessTable, 'key' | 'types'>,
  unit: Unit,
): { strong: string; rest: string } => ({
  strong: `${formatCount(key)} of ${countOf(types, ...unitNouns[unit])}`,
  rest: `${key === 1 || types === 1 ? 'differs' : 'differ'} at p < .001.`,
});

/** `5 such words`, `(95% of splits: 1–9)`. */
export const byChance = (
  { median, low, high, unit: split }: NonNullable<Chance>,
  unit: Unit,
): { lead: string; strong: string; rest: string } => ({
  lead: `A random split of the ${split}${split.endsWith('s') ? '' : 's'} yields`,
  strong: `${formatDecimal(median, Number.isInteger(median) ? 0 : 1)} such ${unitNouns[unit][median === 1 ? 0 : 1]}`,
  rest: `(95% of splits: ${formatCount(low)}–${formatCount(high)}).`,
});

/** True where the words found are no more than chance gives often. */
export const noMoreThanChance = ({ key }: Pick<KeynessTable, 'key'>, chance: Chance): boolean =>
  chance !== undefined && key > 0 && key <= chance.high;

/** Under this a side is called small: intervals are wide, few words can be key. */
const smallSide = 1000;

export function smallNote({
  tokensA,
  tokensB,
}: Pick<KeynessTable, 'tokensA' | 'tokensB'>): string | undefined {
  const small = [tokensA < smallSide ? 'A' : undefined, tokensB < smallSide ? 'B' : undefined].filter(
    (side) => side !== undefined,
  );
  if (small.length === 0) return undefined;
  return `${small.join(' and ')} ${small.length === 1 ? 'has' : 'have'} fewer than ${formatCount(smallSide)} words: only large differences can be told from chance.`;
}

/** The question for the lines of the chosen word at one side. */
export const linesQuestion = (
  selection: Input<'contexts.lines'>['selection'],
  word: string,
  unit: Unit,
): Input<'contexts.lines'> => ({
  selection,
  query: unit === 'lemma' ? `[${word}]` : word,
  caseSensitive: unit === 'form',
  forms: unit === 'stem',
  sort: ['text'],
  limit: 200,
});
