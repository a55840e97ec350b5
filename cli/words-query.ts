import type { Input } from '../workspace/contract';
import { WordsQuery } from '../workspace/contract/words';
import { UsageError, wholeNumber, type Given } from './options';

type Query = Omit<Input<'words.table'>, 'selection' | 'stopList' | 'offset' | 'limit'>;

const { shape } = WordsQuery;

/** What is counted, of `words` and of `compare`. @throws UsageError */
export const countedAs = (given: Given) => ({
  unit: shape.unit.parse(given.value('unit')),
  groups: given.all('group').map(groupOf),
  tags: listed(given, 'classes', shape.tags, 'NOUN, PROPN, VERB, ADJ, ADV, …'),
  contains: given.value('contains') ?? '',
});

/** The question that the options of `words` ask, but for the stop list. @throws UsageError */
export function wordsQuery(given: Given): Query {
  const sort = shape.sort.parse(given.value('sort'));
  const alphabetical = sort === 'word' || sort === 'first';
  return {
    ...countedAs(given),
    minimum: wholeNumber(given, 'min-count', { least: 1, otherwise: 1 }),
    leastSpeeches: wholeNumber(given, 'min-speeches', { least: 1, otherwise: 1 }),
    columns: listed(given, 'with', shape.columns, 'first, trend, keyness'),
    sort,
    descending: alphabetical === given.flag('reverse'),
  };
}

function groupOf(text: string): NonNullable<Query['groups']>[number] {
  const [, name = '', words = ''] = /^([^=]+)=(.*)$/u.exec(text) ?? [];
  const parsed = shape.groups.safeParse([
    {
      name: name.trim(),
      words: words
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    },
  ]);
  const [group] = parsed.data ?? [];
  if (!group)
    throw new UsageError(`--group takes a name and words: crisis=crises,catastroph*; “${text}” is not.`);
  return group;
}

interface Listed<Value> {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: Value };
}

function listed<Value>(given: Given, name: string, list: Listed<Value>, known: string): Value {
  const text = given.value(name);
  const parsed = list.safeParse(text?.split(',').map((part) => part.trim()));
  if (!parsed.success || parsed.data === undefined)
    throw new UsageError(`--${name} takes ${known}, with commas; “${text ?? ''}” is not.`);
  return parsed.data;
}
