import type { Input } from '../../../workspace/contract';
import type { Selection, SpeakerId } from '../../../workspace/contract/basics';
import type { CollocateColumn, LinePlace, SortKey } from '../../../workspace/contract/tables';
import type { ViewParams } from '../../state/view';

export const shows = ['lines', 'collocates', 'network', 'patterns'] as const;
export type Show = (typeof shows)[number];

const contextWidths = ['60', '120', '240', 'sentence'] as const;
export type ContextWidth = (typeof contextWidths)[number];

/** In the order of the table. */
export const collocateColumns = [
  'word',
  'together',
  'count',
  'expected',
  'mi',
  'mi3',
  't',
  'll',
  'logDice',
  'dpCollocate',
  'dpNode',
] as const satisfies readonly CollocateColumn[];

/** What is asked of the concordance, besides where. */
export interface Asked {
  readonly query: string;
  readonly caseSensitive: boolean;
  readonly forms: boolean;
  readonly show: Show;
  /** Only places with this word within so many words. */
  readonly near: { readonly word: string; readonly left: number; readonly right: number } | undefined;
  /** One to three keys. */
  readonly sort: readonly SortKey[];
  /** So many lines drawn at random; undefined shows all. */
  readonly thin: number | undefined;
  /** Of the draw, and of the order at random. */
  readonly seed: number;
  readonly context: ContextWidth;
  /** Words of the window of collocates. */
  readonly left: number;
  readonly right: number;
  /** A collocate is met so often or more. */
  readonly minimum: number;
  readonly stopList: 'default' | 'none';
  readonly by: CollocateColumn;
  readonly descending: boolean;
  /** Of the patterns. */
  readonly side: 'left' | 'right';
  readonly words: number;
}

const usualSort: readonly SortKey[] = [1, 2, 3];

export const usual: Asked = {
  query: '',
  caseSensitive: false,
  forms: false,
  show: 'lines',
  near: undefined,
  sort: usualSort,
  thin: undefined,
  seed: 1,
  context: '120',
  left: 5,
  right: 5,
  minimum: 3,
  stopList: 'default',
  by: 'logDice',
  descending: true,
  side: 'right',
  words: 2,
};

/** What an address says; where it says nothing, or nonsense, the usual. */
export function askedOf(params: ViewParams): Asked {
  const left = wholeOf(params['left'], 0, 10) ?? usual.left;
  const right = wholeOf(params['right'], 0, 10) ?? usual.right;
  return {
    query: params['query'] ?? usual.query,
    caseSensitive: params['case'] === 'yes',
    forms: params['forms'] === 'yes',
    show: oneOf(shows, params['show']) ?? usual.show,
    near: parseNear(params['near']),
    sort: parseSort(params['sort']),
    thin: wholeOf(params['thin'], 1, 1_000_000),
    seed: wholeOf(params['seed'], 0, 2 ** 32 - 1) ?? usual.seed,
    context: oneOf(contextWidths, params['context']) ?? usual.context,
    ...(left + right === 0 ? { left: usual.left, right: usual.right } : { left, right }),
    minimum: wholeOf(params['minimum'], 1, 1000) ?? usual.minimum,
    stopList: params['stop'] === 'none' ? 'none' : 'default',
    by: oneOf(collocateColumns, params['by']) ?? usual.by,
    descending: params['up'] !== 'yes',
    side: params['side'] === 'left' ? 'left' : 'right',
    words: wholeOf(params['words'], 1, 4) ?? usual.words,
  };
}

/** As the address says it; what is usual is left out. */
export function paramsOf(asked: Asked): ViewParams {
  const { near, sort } = asked;
  const numbers = ['seed', 'context', 'left', 'right', 'minimum', 'by', 'side', 'words', 'show'] as const;
  const told = numbers.filter((name) => asked[name] !== usual[name]);
  return {
    ...(asked.query === '' ? {} : { query: asked.query }),
    ...(asked.caseSensitive ? { case: 'yes' } : {}),
    ...(asked.forms ? { forms: 'yes' } : {}),
    ...(near ? { near: `${near.left} ${near.right} ${near.word}` } : {}),
    ...(sort.join() === usualSort.join() ? {} : { sort: sort.join(',') }),
    ...(asked.thin === undefined ? {} : { thin: String(asked.thin) }),
    ...(asked.stopList === 'none' ? { stop: 'none' } : {}),
    ...(asked.descending ? {} : { up: 'yes' }),
    ...Object.fromEntries(told.map((name) => [name, String(asked[name])])),
  };
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);

function wholeOf(text: string | undefined, least: number, most: number): number | undefined {
  const value = Number(text);
  return text !== undefined && /^\d+$/u.test(text) && value >= least && value <= most ? value : undefined;
}

/** `5 5 freedom`. */
function parseNear(text: string | undefined): Asked['near'] {
  const [, left, right, word] = /^(\d+) (\d+) (\S.*)$/u.exec(text ?? '') ?? [];
  const [before, after] = [wholeOf(left, 0, 10), wholeOf(right, 0, 10)];
  if (word === undefined || before === undefined || after === undefined || before + after === 0)
    return undefined;
  return { word, left: before, right: after };
}

const namedKeys = ['text', 'speaker', 'date', 'random'] as const;

/** `1,2,date`; anything else is the usual order. */
function parseSort(text: string | undefined): readonly SortKey[] {
  const keys = text
    ?.split(',')
    .map((part) => (/^-?[0-5]$/u.test(part) ? Number(part) : oneOf(namedKeys, part)));
  const good = keys?.filter((key) => key !== undefined) ?? [];
  return good.length > 0 && good.length === keys?.length && good.length <= 3 ? good : usualSort;
}

/** What a question is about, without how its lines are shown: lines that were dropped are dropped from this. */
export const questionKey = ({ query, caseSensitive, forms, near }: Asked): string =>
  JSON.stringify([query.trim(), caseSensitive, forms, near]);

const questionOf = ({ query, caseSensitive, forms, near }: Asked, selection: Selection) => ({
  selection,
  query,
  caseSensitive,
  forms,
  ...(near && { near: { word: near.word, window: { left: near.left, right: near.right } } }),
});

export interface ChosenLines {
  readonly only: readonly LinePlace[] | undefined;
  readonly without: readonly LinePlace[];
}

/** `speakers`: all of the project, by name. */
export function linesQuery(
  asked: Asked,
  selection: Selection,
  { only, without }: ChosenLines,
  speakers: readonly SpeakerId[],
): Input<'contexts.lines'> {
  const { sort, thin, seed, context } = asked;
  return {
    ...questionOf(asked, selection),
    sort: [...sort],
    seed,
    ...(thin === undefined ? {} : { thin }),
    ...(only === undefined ? {} : { only: [...only] }),
    ...(without.length === 0 ? {} : { without: [...without] }),
    ...(sort.includes('speaker') ? { speakerOrder: [...speakers] } : {}),
    ...(context === 'sentence' ? { context, width: 400 } : { width: Number(context) }),
  };
}

const collocationOf = (asked: Asked, selection: Selection) => ({
  ...questionOf(asked, selection),
  window: { left: asked.left, right: asked.right },
  minimum: asked.minimum,
  stopList: asked.stopList,
});

export const collocatesQuery = (asked: Asked, selection: Selection): Input<'collocates.table'> => ({
  ...collocationOf(asked, selection),
  sort: asked.by,
  descending: asked.descending,
});

/** By the measure that the table is sorted by; counts and words are none. */
export const networkQuery = (
  asked: Asked,
  selection: Selection,
  most: number,
): Input<'collocates.network'> => ({
  ...collocationOf(asked, selection),
  measure: measureOf(asked.by),
  most,
});

export function measureOf(
  by: CollocateColumn,
): Exclude<CollocateColumn, 'word' | 'together' | 'count' | 'expected'> {
  return by === 'word' || by === 'together' || by === 'count' || by === 'expected' ? 'logDice' : by;
}

export const patternsQuery = (asked: Asked, selection: Selection): Input<'contexts.patterns'> => ({
  ...questionOf(asked, selection),
  side: asked.side,
  words: asked.words,
});
