import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { MadeLine } from '../../design/MadeLine';
import { Split } from '../../design/Split';
import { tableExports } from '../../state/export-table';
import { usePages } from '../../state/pages';
import { Beside } from './Beside';
import { ContextLines } from './ContextLines';
import { LineActions } from './LineActions';
import { NoLines } from './Nothing';
import { SortBar } from './SortBar';
import { questionKey } from './asked';
import { useLineChoice } from './line-choice';
import type { ModeProps } from './mode';
import { describeLines } from './model';
import { useLinesQuery } from './use-lines-query';

export function LinesMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const choice = useLineChoice(questionKey(asked));
  const query = useLinesQuery(asked, selection);
  const pages = usePages('contexts.lines', (page) => ({ ...query, ...page }));
  const { value: table, failure, stale } = pages.first;
  const total = table?.total ?? 0;
  return (
    <>
      <Split
        id="contexts"
        label="Collocates"
        fixed="second"
        usual={276}
        least={220}
        most={480}
        first={
          <div className={stale ? 'contexts-list is-stale' : 'contexts-list'}>
            <SortBar asked={asked} ask={ask} sides={sides} tabs={tabs} found={table?.found ?? 0} />
            <LineActions asked={asked} choice={choice} table={table} />
            {failure ? (
              <FailureState failure={failure} />
            ) : table === undefined ? (
              <Working of={pages.first} label="Finding lines" />
            ) : table.found === 0 ? (
              <NoLines asked={asked} ask={ask} />
            ) : (
              <ContextLines pages={pages} total={total} asked={asked} choice={choice} sides={sides} />
            )}
            <WorkingOver of={pages.working} label="Finding lines" />
          </div>
        }
        second={
          <Beside asked={asked} selection={selection} total={table?.found ?? 0} ask={ask} sides={sides} />
        }
      />
      <MadeLine
        pages={[
          { page: 'concordance', text: 'concordances' },
          { page: 'collocation', text: 'collocates' },
        ]}
        made={table?.made}
        exports={tableExports(total === 0 ? undefined : { table: 'contexts', query }, 'Lines')}
      >
        {table ? describeLines(table, asked, sides) : 'A line for every place of what is asked'}
      </MadeLine>
    </>
  );
}
