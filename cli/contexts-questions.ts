import type { Input } from '../workspace/contract';
import { CollocatesQuery, ContextsQuery, type SortKey } from '../workspace/contract/contexts';
import { UsageError, wholeNumber, type Given } from './options';

type Asked<Name extends 'contexts.lines' | 'contexts.patterns' | 'collocates.table'> = Omit<
  Input<Name>,
  'selection' | 'stopList' | 'offset' | 'limit'
>;

export const linesAsked = (given: Given): Asked<'contexts.lines'> => ({
  ...question(given),
  ...nearWord(given),
  sort: sortKeys(given.value('sort')),
  seed: wholeNumber(given, 'seed', { least: 0, most: 2 ** 32 - 1, otherwise: 1 }),
  width: wholeNumber(given, 'width', { least: 20, most: 400, otherwise: 60 }),
  context: given.flag('sentence') ? 'sentence' : 'characters',
  ...(given.value('thin') !== undefined && {
    thin: wholeNumber(given, 'thin', { least: 1, most: 1_000_000, otherwise: 1 }),
  }),
});

export const patternsAsked = (given: Given): Asked<'contexts.patterns'> => ({
  ...question(given),
  ...nearWord(given),
  side: given.value('side') === 'left' ? 'left' : 'right',
  words: wholeNumber(given, 'words', { least: 1, most: 4, otherwise: 2 }),
});

export function collocatesAsked(given: Given): Asked<'collocates.table'> {
  const sort = CollocatesQuery.shape.sort.parse(given.value('by'));
  return {
    ...question(given),
    ...nearWord(given),
    window: windowOf(given),
    minimum: wholeNumber(given, 'minimum', { least: 1, most: 1000, otherwise: 3 }),
    sort,
    descending: (sort === 'word') === given.flag('reverse'),
  };
}

function nearWord(given: Given) {
  const near = given.value('near');
  return near === undefined ? {} : { near: { word: near, window: windowOf(given) } };
}

const question = (given: Given) => ({
  query: given.value('query') ?? '',
  caseSensitive: given.flag('case'),
  forms: given.flag('forms'),
});

function windowOf(given: Given): { left: number; right: number } {
  const left = wholeNumber(given, 'left', { least: 0, most: 10, otherwise: 5 });
  const right = wholeNumber(given, 'right', { least: 0, most: 10, otherwise: 5 });
  if (left === 0 && right === 0) throw new UsageError('The window has no words: give --left or --right.');
  return { left, right };
}

function sortKeys(text: string | undefined): SortKey[] {
  if (text === undefined) return [1, 2, 3];
  const keys = text.split(',').map((key) => (/^-?[1-5]$/u.test(key) ? Number(key) : key));
  const shape = ContextsQuery.shape.sort.safeParse(keys);
  if (!shape.success)
    throw new UsageError(
      `--sort takes up to three of text, speaker, date, random and -5 to 5, with commas; “${text}” is not.`,
    );
  return shape.data;
}
