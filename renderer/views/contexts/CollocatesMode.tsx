import { useCallback } from 'react';
import type { Output } from '../../../workspace/contract';
import type { CollocateColumn, CollocateRow } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { DataTable, type Column } from '../../design/DataTable';
import { MadeLine } from '../../design/MadeLine';
import { tableExports } from '../../state/export-table';
import { usePages } from '../../state/pages';
import { countOf, formatCount, formatDecimal, times } from '../../text/numbers';
import { FewMeetings, NoLines } from './Nothing';
import { WindowBar } from './WindowBar';
import { collocateColumns, collocatesQuery } from './asked';
import { columnTexts } from './measures';
import type { ModeProps } from './mode';

const digits: Readonly<Record<Exclude<CollocateColumn, 'word' | 'together' | 'count'>, number>> = {
  expected: 2,
  mi: 2,
  mi3: 2,
  t: 2,
  ll: 1,
  logDice: 2,
  dpCollocate: 4,
  dpNode: 4,
};

/** Px; where there is more room they share it. */
const widths: Readonly<Record<Exclude<CollocateColumn, 'word'>, number>> = {
  together: 52,
  count: 60,
  expected: 64,
  mi: 56,
  mi3: 60,
  t: 56,
  ll: 64,
  logDice: 84,
  dpCollocate: 88,
  dpNode: 88,
};

/** Where there is not room for all, the ranks go first, then those that few ask for, save what the table is sorted by. */
const columnsBy = (by: CollocateColumn): readonly Column<CollocateRow>[] => [
  {
    id: 'rank',
    head: '#',
    width: 60,
    align: 'end',
    kind: 'dim',
    spare: true,
    cell: ({ rank }) => formatCount(rank),
  },
  ...collocateColumns.map((id): Column<CollocateRow> => ({
    id,
    head: columnTexts[id].head,
    about: columnTexts[id].about,
    page: 'collocation',
    sortable: true,
    ...(id === 'word' ? { kind: 'word' } : { width: widths[id], grows: true, align: 'end' }),
    ...(isSpare(id, by) && { spare: true }),
    cell: (row) => cellOf(row, id),
  })),
];

/** One of the two ΔP alone takes the room of MI³ too. */
const isSpare = (id: CollocateColumn, by: CollocateColumn): boolean =>
  id !== by && (id.startsWith('dp') || (id === 'mi3' && by.startsWith('dp')));

function cellOf(row: CollocateRow, id: CollocateColumn): string {
  if (id === 'word') return row.word;
  if (id === 'together' || id === 'count') return formatCount(row[id]);
  const value = row[id];
  return value === undefined ? '–' : formatDecimal(value, digits[id]);
}

/** `stop list English hides 28 words of the windows` */
const stopListOf = ({ name, hiddenTokens }: Output<'collocates.table'>['stopList']): string =>
  name === 'none'
    ? 'no stop list'
    : `stop list ${name} hides ${countOf(hiddenTokens, 'word')} of the windows`;

/** All collocates with every measure; a press shows the lines that have both. */
export function CollocatesMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const query = collocatesQuery(asked, selection);
  const pages = usePages('collocates.table', (page) => ({ ...query, ...page }));
  const { value: table, failure, stale } = pages.first;
  const { want } = pages;
  const onRange = useCallback((first: number, last: number) => want(first, last + 1), [want]);
  const { left, right, by, descending } = asked;
  const sortBy = (id: string): void => {
    const column = collocateColumns.find((known) => known === id);
    if (column) ask({ by: column, descending: column === by ? !descending : column !== 'word' });
  };
  return (
    <>
      <div className={stale ? 'contexts-list is-stale' : 'contexts-list'}>
        <WindowBar asked={asked} ask={ask} sides={sides} tabs={tabs} />
        {failure ? (
          <FailureState failure={failure} />
        ) : table === undefined ? (
          <Working of={pages.first} label="Counting collocates" />
        ) : table.node === 0 ? (
          <NoLines asked={asked} ask={ask} />
        ) : table.total === 0 ? (
          <FewMeetings title={`No word meets it ${times(asked.minimum)}`} asked={asked} ask={ask} />
        ) : (
          <DataTable
            label={`Collocates of “${asked.query}” by ${columnTexts[by].head}`}
            columns={columnsBy(by)}
            total={table.total}
            rowAt={pages.rowAt}
            keyOf={(row) => row.word}
            onRange={onRange}
            chosen={asked.near?.word}
            onChoose={({ word }) => ask({ near: { word, left, right }, show: 'lines' })}
            sort={{ id: by, descending }}
            onSort={sortBy}
            least={120}
          />
        )}
        <WorkingOver of={pages.working} label="Counting collocates" />
      </div>
      <MadeLine
        pages={[{ page: 'collocation', text: 'collocates' }]}
        made={table?.made}
        exports={tableExports(
          table && table.total > 0 ? { table: 'collocates', query } : undefined,
          'Collocates',
        )}
      >
        {table
          ? `${countOf(table.total, 'collocate')} of ${countOf(table.node, 'place')}; E for a window of ${left + right} words; ${stopListOf(table.stopList)}`
          : 'The words that keep company with the query'}
      </MadeLine>
    </>
  );
}
