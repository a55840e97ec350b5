import type { Input } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { usePages } from '../../state/pages';
import { ContextLines } from './ContextLines';
import { LineActions } from './LineActions';
import { NoLines } from './Nothing';
import { questionKey, type Asked } from './asked';
import { useLineChoice, type LineChoice } from './line-choice';
import type { SideNames } from './model';
import { useLinesQuery } from './use-lines-query';

interface Found {
  readonly query: Input<'contexts.lines'>;
  readonly pages: ReturnType<typeof usePages<'contexts.lines'>>;
  readonly choice: LineChoice;
}

/** Asks for the lines, and knows what was done with them. */
export function useFoundLines(asked: Asked, selection: Selection): Found {
  const choice = useLineChoice(questionKey(asked));
  const query = useLinesQuery(asked, selection);
  return { query, choice, pages: usePages('contexts.lines', (page) => ({ ...query, ...page })) };
}

interface Props {
  readonly found: Found;
  readonly asked: Asked;
  readonly sides: SideNames;
  readonly ask: (change: Partial<Asked>) => void;
}

/** What can be done with the lines, and the lines themselves, or why there are none, or that they are on their way. */
export function FoundLines({ found: { pages, choice }, asked, sides, ask }: Props) {
  const { value: table, failure } = pages.first;
  return (
    <>
      <LineActions asked={asked} choice={choice} table={table} />
      {failure ? (
        <FailureState failure={failure} />
      ) : table === undefined ? (
        <Working of={pages.first} label="Finding lines" />
      ) : table.found === 0 ? (
        <NoLines asked={asked} ask={ask} />
      ) : (
        <ContextLines pages={pages} total={table.total} asked={asked} choice={choice} sides={sides} />
      )}
      <WorkingOver of={pages.working} label="Finding lines" />
    </>
  );
}
