import { MadeLine } from '../../design/MadeLine';
import { Split } from '../../design/Split';
import { tableExports } from '../../state/export-table';
import { Beside } from './Beside';
import { FoundLines, useFoundLines } from './FoundLines';
import { SortBar } from './SortBar';
import type { ModeProps } from './mode';
import { describeLines } from './model';

export function LinesMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const found = useFoundLines(asked, selection);
  const { value: table, stale } = found.pages.first;
  return (
    <>
      <Split
        id="contexts"
        label="Collocates"
        fixed="second"
        usual={308}
        least={240}
        most={480}
        first={
          <div className={stale ? 'contexts-list is-stale' : 'contexts-list'}>
            <SortBar asked={asked} ask={ask} sides={sides} tabs={tabs} found={table?.found ?? 0} />
            <FoundLines found={found} asked={asked} sides={sides} ask={ask} />
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
        exports={tableExports(
          table && table.total > 0 ? { table: 'contexts', query: found.query } : undefined,
          'Lines',
        )}
      >
        {table ? describeLines(table, asked, sides) : 'A line for every place of what is asked'}
      </MadeLine>
    </>
  );
}
