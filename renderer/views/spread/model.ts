import type { Before } from '../../state/asked-before';
import type { ViewParams } from '../../state/view';
import { sigmas } from '../../text/timeline';
import type { SpreadUnit } from '../../../workspace/contract/tables';

/** A word, phrase or pattern with its colour, 1 to 8 of --c1 to --c8; it keeps it when others go. */
export interface AskedWord {
  readonly query: string;
  readonly colour: number;
}

export const mostWords = 8;

export type LineOrder = 'date' | 'title' | 'words' | 'count' | 'rate';
export type Span = 'speech' | 'month' | 'year';
export type Figures = 'count' | 'rate' | 'both';

export interface Asked {
  readonly words: readonly AskedWord[];
  readonly caseSensitive: boolean;
  readonly forms: boolean;
  readonly by: SpreadUnit;
  /** How many equal parts, where a line is one. */
  readonly n: number;
  readonly order: LineOrder;
  /** The word whose count or rate the lines are ordered by, by its place; undefined: all words together. */
  readonly orderOf: number | undefined;
  readonly equal: boolean;
  readonly drawing: 'marks' | 'tenths';
  readonly figures: Figures | undefined;
  readonly beside: 'dates' | 'measures';
  /** What a point over time is; undefined: a speech, or of very many speeches a month or a year. */
  readonly span: Span | undefined;
  /** Whether each word is drawn over dates on a scale of its own. */
  readonly ownScales: boolean;
  /** Standard deviation of the smoothing in years, 0 for none; undefined: as the dates ask for. */
  readonly sigma: number | undefined;
}

export const partNumbers: readonly number[] = [5, 10, 20, 50, 100];

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);

/** `q`: the queries, a line each; `c`: their colours; what is usual is left out. */
export function askedOf(params: ViewParams): Asked {
  const colours = (params['c'] ?? '').split(',').map(Number);
  const [order, of] = (params['order'] ?? 'date').split(':');
  const sigma = params['smooth'] === undefined ? undefined : Number(params['smooth']);
  const n = Number(params['n']);
  const words = wordsOf(params['q'] ?? '', colours);
  return {
    words,
    ...orderOf(order, of, words.length),
    caseSensitive: params['case'] === 'yes',
    forms: params['forms'] === 'yes',
    by: oneOf(['speech', 'speaker', 'equal'], params['by']) ?? 'speech',
    n: Number.isInteger(n) && n >= 2 && n <= 100 ? n : 10,
    equal: params['length'] === 'equal',
    drawing: oneOf(['marks', 'tenths'], params['draw']) ?? 'marks',
    figures: oneOf(['count', 'rate', 'both'], params['figures']),
    beside: oneOf(['dates', 'measures'], params['beside']) ?? 'dates',
    span: oneOf(['speech', 'month', 'year'], params['span']),
    ownScales: params['scales'] === 'own',
    sigma: sigma !== undefined && sigmas.includes(sigma) ? sigma : undefined,
  };
}

/** By a word that is there; of one word alone, by that one. */
function orderOf(
  order: string | undefined,
  of: string | undefined,
  words: number,
): Pick<Asked, 'order' | 'orderOf'> {
  const known = oneOf(['date', 'title', 'words', 'count', 'rate'], order) ?? 'date';
  if (known !== 'count' && known !== 'rate') return { order: known, orderOf: undefined };
  const at = of === undefined && words === 1 ? 0 : of === undefined ? undefined : Number(of);
  const there = at === undefined || (Number.isInteger(at) && at >= 0 && at < words);
  return there ? { order: known, orderOf: at } : { order: 'date', orderOf: undefined };
}

function wordsOf(text: string, colours: readonly number[]): readonly AskedWord[] {
  const queries = [...new Set(text.split('\n').map((query) => query.trim()))].filter((query) => query !== '');
  return queries.slice(0, mostWords).reduce<readonly AskedWord[]>((words, query, at) => {
    const wanted = colours[at] ?? 0;
    const free = wanted >= 1 && wanted <= mostWords && !words.some(({ colour }) => colour === wanted);
    return [...words, { query: query.slice(0, 500), colour: free ? wanted : freeColour(words) }];
  }, []);
}

const freeColour = (words: readonly AskedWord[]): number =>
  [1, 2, 3, 4, 5, 6, 7, 8].find((colour) => !words.some((word) => word.colour === colour)) ?? 1;

export function paramsOf(asked: Asked): ViewParams {
  const { words, orderOf } = asked;
  const plain = words.every(({ colour }, at) => colour === at + 1);
  const order = orderOf === undefined ? asked.order : `${asked.order}:${orderOf}`;
  const all: Readonly<Record<string, string | undefined>> = {
    // Also when there is none: without it the word chosen elsewhere would come back.
    q: words.map(({ query }) => query).join('\n'),
    c: plain ? undefined : words.map(({ colour }) => colour).join(','),
    case: asked.caseSensitive ? 'yes' : undefined,
    forms: asked.forms ? 'yes' : undefined,
    by: asked.by === 'speech' ? undefined : asked.by,
    n: asked.by === 'equal' && asked.n !== 10 ? String(asked.n) : undefined,
    order: order === 'date' ? undefined : order,
    length: asked.equal ? 'equal' : undefined,
    draw: asked.drawing === 'marks' ? undefined : asked.drawing,
    figures: asked.figures,
    beside: asked.beside === 'dates' ? undefined : asked.beside,
    span: asked.span,
    scales: asked.ownScales ? 'own' : undefined,
    smooth: asked.sigma === undefined ? undefined : String(asked.sigma),
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** With one word more, in the first colour that is free; as it is where the word is there already or there is no room. */
export function withWord(words: readonly AskedWord[], query: string): readonly AskedWord[] {
  const wanted = query.trim();
  if (wanted === '' || words.length >= mostWords || words.some((word) => word.query === wanted)) return words;
  return [...words, { query: wanted, colour: freeColour(words) }];
}

/** The address; else what was asked before, with the word that was chosen elsewhere since. */
export function askedNow(
  params: ViewParams,
  word: string | undefined,
  before: Before<Asked> | undefined,
): Asked {
  if (params['q'] !== undefined) return askedOf(params);
  const asked = before?.asked ?? askedOf(params);
  return word === undefined || word === before?.word
    ? asked
    : { ...asked, words: withWord(asked.words, word) };
}

/** As the lines are ordered now, without the word at `at`. */
export function withoutWord(asked: Asked, at: number): Pick<Asked, 'words' | 'order' | 'orderOf'> {
  const words = asked.words.toSpliced(at, 1);
  if (asked.orderOf === undefined || asked.orderOf < at)
    return { words, order: asked.order, orderOf: asked.orderOf };
  return asked.orderOf === at
    ? { words, order: 'date', orderOf: undefined }
    : { words, order: asked.order, orderOf: asked.orderOf - 1 };
}

/** Counts and rates side by side where there is room for both. */
export const figuresOf = ({ figures, words }: Pick<Asked, 'figures' | 'words'>): Figures =>
  figures ?? (words.length <= 2 ? 'both' : 'count');

/** Why the measures of a word say little; undefined where they can be relied on. */
export function whyWeak(count: number, parts: number): string | undefined {
  if (parts < 2) return 'There is only one part: nothing to be spread over';
  if (count < 5)
    return `Said ${count === 1 ? 'once' : `${count} times`}: fewer than 5 say little of how it is spread`;
  return undefined;
}
