import type { Input } from '../../../workspace/contract';
import type { Annotation, Code } from '../../../workspace/contract/project';
import { SortKey, type ContextLine } from '../../../workspace/contract/tables';
import type { ViewParams } from '../../state/view';
import { formatCount } from '../../text/numbers';

/** What is asked of the concordance, besides where. */
export interface Asked {
  readonly query: string;
  readonly caseSensitive: boolean;
  readonly forms: boolean;
  /** One to three keys. */
  readonly sort: readonly SortKey[];
}

export const usualSort: readonly SortKey[] = [1, 2, 3];

/** In the order of the menu. */
export const sortKeys: readonly SortKey[] = [
  1,
  2,
  3,
  4,
  5,
  -1,
  -2,
  -3,
  -4,
  -5,
  'speaker',
  'date',
  'random',
  'text',
];

export function sortName(key: SortKey): string {
  switch (key) {
    case 'text':
      return 'place in the text';
    case 'speaker':
      return 'speaker';
    case 'date':
      return 'date';
    case 'random':
      return 'random';
    case 0:
      return 'the word itself';
    default:
      return `${Math.abs(key)} ${key > 0 ? 'right' : 'left'}`;
  }
}

/** The colour (of --c1 to --c8) of a sort key by its place: chip and words share it. */
export const sortColours = [1, 6, 2] as const;

export function askedOf(params: ViewParams): Asked {
  return {
    query: params['query'] ?? '',
    caseSensitive: params['case'] === 'yes',
    forms: params['forms'] === 'yes',
    sort: parseSort(params['sort']),
  };
}

/** As the address says it; what is usual is left out. */
export function paramsOf({ query, caseSensitive, forms, sort }: Asked): ViewParams {
  return {
    ...(query === '' ? {} : { query }),
    ...(caseSensitive ? { case: 'yes' } : {}),
    ...(forms ? { forms: 'yes' } : {}),
    ...(sort.join() === usualSort.join() ? {} : { sort: sort.join(',') }),
  };
}

/** `1,2,date`; anything else is the usual order. */
function parseSort(text: string | undefined): readonly SortKey[] {
  if (text === undefined) return usualSort;
  const keys = text.split(',').map((part) => SortKey.safeParse(/^-?\d$/u.test(part) ? Number(part) : part));
  const good = keys.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return good.length === keys.length && good.length <= 3 ? good : usualSort;
}

/** A key put at a place, or taken away with undefined; never a key twice and never none. */
export function withSort(sort: readonly SortKey[], at: number, key: SortKey | undefined): readonly SortKey[] {
  const next = [...sort];
  if (key === undefined) next.splice(at, 1);
  else next[at] = key;
  const once = next.filter((one, index) => next.indexOf(one) === index);
  return once.length === 0 ? ['text'] : once;
}

export interface Part {
  readonly text: string;
  /** The place of the sort key whose word this is; undefined for all other text. */
  readonly key: number | undefined;
}

/** Left and right context cut at the words that the line was sorted by; line ends become ¶ so that a line stays a line. */
export function partsOf(
  line: Pick<ContextLine, 'left' | 'right' | 'marks'>,
  sort: readonly SortKey[],
): {
  readonly left: readonly Part[];
  readonly right: readonly Part[];
} {
  const side = (text: string, negative: boolean): Part[] => {
    const marks = line.marks
      .filter(({ key }) => key !== 0 && key < 0 === negative)
      .toSorted((a, b) => a.start - b.start);
    const parts: Part[] = [];
    let at = 0;
    for (const { key, start, end } of marks) {
      if (start < at || end > text.length) continue;
      if (start > at) parts.push({ text: oneLine(text.slice(at, start)), key: undefined });
      parts.push({ text: oneLine(text.slice(start, end)), key: sort.indexOf(key) });
      at = end;
    }
    if (at < text.length) parts.push({ text: oneLine(text.slice(at)), key: undefined });
    return parts;
  };
  return { left: side(line.left, true), right: side(line.right, false) };
}

export const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/gu, ' ¶ ');

export interface Pattern {
  readonly words: string;
  readonly count: number;
}

/** The most frequent pairs of words beside the node, from lines sorted by two keys of that side; lines that end before are left out. */
export function patternsOf(
  lines: readonly Pick<ContextLine, 'left' | 'right' | 'marks'>[],
  side: 'left' | 'right',
  most = 8,
): readonly Pattern[] {
  const sign = side === 'right' ? 1 : -1;
  const counts = new Map<string, number>();
  for (const { left, right, marks } of lines) {
    const text = sign > 0 ? right : left;
    const words = [sign, 2 * sign].map((wanted) => {
      const mark = marks.find(({ key }) => key === wanted);
      return mark === undefined ? undefined : text.slice(mark.start, mark.end).toLowerCase();
    });
    const [near, far] = words;
    if (near === undefined || far === undefined) continue;
    const pattern = sign > 0 ? `${near} ${far}` : `${far} ${near}`;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
    .slice(0, most);
}

/** More lines than this have no patterns: the first of them would be no fair sample. */
export const patternLines = 5000;

/** The question for the pairs of words at one side of the node, all lines at once. */
export const patternQuestion = (
  asked: Asked,
  selection: Input<'contexts.lines'>['selection'],
  side: 'left' | 'right',
): Input<'contexts.lines'> => ({
  selection,
  query: asked.query,
  caseSensitive: asked.caseSensitive,
  forms: asked.forms,
  sort: side === 'right' ? [1, 2] : [-1, -2],
  width: 50,
  limit: patternLines,
});

/** One word without wildcards: what a card with collocates can be shown for. */
export const singleWord = (query: string): string | undefined => {
  const word = query.trim();
  return word !== '' && !/[\s*?"[\]|]/u.test(word) ? word : undefined;
};

/** The codes of annotations that touch the node, without repeats, in the order of the codebook. */
export function codesAt(
  line: Pick<ContextLine, 'transcript' | 'start' | 'end'>,
  annotations: readonly Annotation[],
  codes: readonly Code[],
): readonly Code[] {
  const touched = annotations.filter(
    ({ transcript, start, end }) => transcript === line.transcript && start < line.end && line.start < end,
  );
  return touched.length === 0 ? [] : codes.filter(({ id }) => touched.some((one) => one.codes.includes(id)));
}

/** What the list holds, for the made line: `367 lines of “peace”, case folded, sorted by 1 right, 2 right, 3 right`. */
export function describeLines(total: number, { query, caseSensitive, forms, sort }: Asked): string {
  const matched = forms ? 'all forms of the stem' : caseSensitive ? 'as written' : 'case folded';
  return `${formatCount(total)} ${total === 1 ? 'line' : 'lines'} of “${query.trim()}”, ${matched}, sorted by ${sort.map(sortName).join(', ')}`;
}

/** What can be asked, with an example each, for the popover. */
export const waysToAsk: readonly { readonly example: string; readonly finds: string }[] = [
  { example: 'peace', finds: 'the word, in small or capital letters' },
  { example: 'human rights', finds: 'a phrase: the words one after the other' },
  { example: 'free*', finds: 'free, freedom, freely: * is any letters' },
  { example: 'wom?n', finds: 'woman and women: ? is one letter' },
  { example: 'war * peace', finds: 'war and peace, war for peace: * alone is any one word' },
];
