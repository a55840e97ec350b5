import type { Input } from '../../workspace/contract';
import type { Selection } from '../../workspace/contract/basics';
import { useQuery } from './query';

/** The words that are said most in what is looked at, whatever its language: as examples they find something. None until they are counted. */
export const useMostSaid = (selection: Selection): readonly string[] =>
  useQuery('words.table', mostSaid(selection)).value?.rows.map(({ word }) => word) ?? [];

const mostSaid = (selection: Selection): Input<'words.table'> => ({
  selection,
  unit: 'folded',
  stopList: 'default',
  sort: 'count',
  descending: true,
  offset: 0,
  limit: 3,
});
