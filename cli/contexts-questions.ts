import type { Input } from '../workspace/contract';
import { CollocatesQuery, ContextsQuery, type SortKey } from '../workspace/contract/contexts';
import { UsageError, wholeNumber, type Given } from './options';
import { stopListAsked } from './words-query';

type Without<Name extends 'contexts.lines' | 'collocates.table'> = Omit<Input<Name>, 'selection'>;

export function linesAsked(given: Given, limit: number): Without<'contexts.lines'> {
  const near = given.value('near');
  const thin = given.value('thin');
  return {
    ...question(given),
    sort: sortKeys(given.value('sort')),
    seed: wholeNumber(given, 'seed', { least: 0, otherwise: 1 }),
    width: Math.min(Math.max(wholeNumber(given, 'width', { least: 1, otherwise: 60 }), 20), 400),
    context: given.flag('sentence') ? 'sentence' : 'characters',
    ...(thin === undefined ? {} : { thin: wholeNumber(given, 'thin', { least: 1, otherwise: 1 }) }),
    ...(near === undefined ? {} : { near: { word: near, window: windowOf(given) } }),
    limit,
  };
}

export const collocatesAsked = (given: Given, limit: number): Without<'collocates.table'> => ({
  ...question(given),
  window: windowOf(given),
  minimum: Math.min(wholeNumber(given, 'minimum', { least: 1, otherwise: 3 }), 1000),
  stopList: stopListAsked(given, 'default'),
  sort: CollocatesQuery.shape.sort.parse(given.value('by')),
  limit,
});

const question = (given: Given) => ({
  query: given.value('query') ?? '',
  caseSensitive: given.flag('case'),
  forms: given.flag('forms'),
});

function windowOf(given: Given): { left: number; right: number } {
  const [left, right] = (['left', 'right'] as const).map((name) => {
    const words = wholeNumber(given, name, { least: 0, otherwise: 5 });
    if (words > 10) throw new UsageError(`--${name} takes at most 10 words; ${words} is more.`);
    return words;
  });
  if (left === 0 && right === 0) throw new UsageError('The window has no words: give --left or --right.');
  return { left: left ?? 5, right: right ?? 5 };
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
