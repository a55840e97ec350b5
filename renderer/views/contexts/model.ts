import { directionOf, type Direction } from '../../../analysis/tokens/direction';
import type { Annotation, Code } from '../../../workspace/contract/project';
import type { ContextLine, SortKey } from '../../../workspace/contract/tables';
import { countOf, formatCount } from '../../text/numbers';
import type { Asked } from './asked';

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

/** What the two sides of the words that are asked for are called. */
export interface SideNames {
  readonly left: string;
  readonly right: string;
}

/** In text that runs from right to left what follows stands at the left: there sides are called by the order in which they are said. */
export const sideNames: Readonly<Record<Direction, SideNames>> = {
  ltr: { left: 'left', right: 'right' },
  rtl: { left: 'before', right: 'after' },
};

/** At the beginning of a label. */
export const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** `at the right`, `after it` */
export const atSide = (side: keyof SideNames, names: SideNames): string =>
  names === sideNames.rtl ? `${names[side]} it` : `at the ${names[side]}`;

/** Which way a list of lines runs: as its query does; where that has no letters, as all that is looked at does. */
export function listDirection(query: string, languages: readonly (string | undefined)[]): Direction {
  const allSo = languages.length > 0 && languages.every((code) => rightToLeftLanguages.has(code ?? ''));
  return directionOf(query) ?? (allSo ? 'rtl' : 'ltr');
}

const rightToLeftLanguages: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** Which way one line runs, whatever the others do. */
export const lineDirection = ({
  left,
  node,
  right,
}: Pick<ContextLine, 'left' | 'node' | 'right'>): Direction => directionOf(`${left}${node}${right}`) ?? 'ltr';

export function sortName(key: SortKey, names: SideNames = sideNames.ltr): string {
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
      return `${Math.abs(key)} ${key > 0 ? names.right : names.left}`;
  }
}

/** The colour (of --c1 to --c8) of a sort key by its place: chip and words share it. */
export const sortColours = [1, 6, 2] as const;

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

/** The query with words beside it; a regular expression takes them in, as it is a query of its own. */
export function narrowed(query: string, side: 'left' | 'right', words: string): string {
  const asked = query.trim();
  if (asked.startsWith('/')) {
    const inside = asked.slice(1, -1);
    const literal = words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
    return side === 'right' ? `/(?:${inside})\\S* ${literal}/` : `/${literal} \\S*(?:${inside})/`;
  }
  const node = asked.includes('|') ? `(${asked})` : asked;
  return side === 'right' ? `${node} ${words}` : `${words} ${node}`;
}

/** One word without wildcards: what can be chosen with its places, so that the text beside shows all of them. */
export const singleWord = (query: string): string | undefined => {
  const word = query.trim();
  return word !== '' && !/[\s*?"[\]|()/_]/u.test(word) ? word : undefined;
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
export function describeLines(
  { total, found }: { readonly total: number; readonly found: number },
  { query, caseSensitive, forms, near, sort }: Asked,
  names: SideNames = sideNames.ltr,
): string {
  const matched = forms ? 'all forms of the stem' : caseSensitive ? 'as written' : 'case folded';
  const beside = near ? ` near “${near.word}”` : '';
  const lines =
    total === found ? countOf(total, 'line') : `${formatCount(total)} of ${countOf(found, 'line')}`;
  return `${lines} of “${query.trim()}”${beside}, ${matched}, sorted by ${sort.map((key) => sortName(key, names)).join(', ')}`;
}

/** Three ways to ask for words that are said: a word, a word with the next one, whatever begins like a word. */
export const examplesOf = ([one, next, begins]: readonly string[]): readonly string[] => [
  ...(one === undefined ? [] : [one]),
  ...(next === undefined ? [] : [`${next} *`]),
  ...(begins === undefined ? [] : [`${begins}*`]),
];

/** What can be asked, with an example each, for the popover. */
export const waysToAsk: readonly { readonly example: string; readonly finds: string }[] = [
  { example: 'peace', finds: 'the word, in small or capital letters' },
  { example: 'human rights', finds: 'a phrase: the words one after the other' },
  { example: 'free*', finds: 'free, freedom, freely: * is any letters' },
  { example: 'wom?n', finds: 'woman and women: ? is one letter' },
  { example: 'war * peace', finds: 'a * that stands alone is one word, whichever' },
  { example: 'peace ..3 security', finds: 'at most 3 words between; 2..4 is two to four' },
  { example: '(war|peace) effort', finds: 'one or the other; war|peace alone, too' },
  { example: '[go]', finds: 'go, goes, went, gone: a dictionary word (English)' },
  { example: 'work_NOUN', finds: 'only as a noun; _ADJ alone is any adjective (English)' },
  { example: '/freed?om|libert(y|ies)/', finds: 'a regular expression over the words of a turn' },
];
