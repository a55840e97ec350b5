import { useCallback } from 'react';
import type { PatternRow } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { DataTable, type Column } from '../../design/DataTable';
import { EmptyState } from '../../design/EmptyState';
import { MadeLine } from '../../design/MadeLine';
import { Segmented } from '../../design/Segmented';
import { tableExports } from '../../state/export-table';
import { usePages } from '../../state/pages';
import { countOf, formatCount, formatShare } from '../../text/numbers';
import { NoLines } from './Nothing';
import { patternsQuery } from './asked';
import type { ModeProps } from './mode';
import { atSide, capital, narrowed } from './model';

const columns: readonly Column<PatternRow>[] = [
  { id: 'rank', head: '#', width: 64, align: 'end', kind: 'dim', cell: ({ rank }) => formatCount(rank) },
  { id: 'words', head: 'Pattern', kind: 'word', cell: ({ words }) => words },
  {
    id: 'count',
    head: 'Lines',
    about: 'Lines with these words beside the query',
    page: 'concordance',
    width: 88,
    align: 'end',
    cell: ({ count }) => formatCount(count),
  },
  {
    id: 'share',
    head: 'Share',
    about: 'Of all lines',
    page: 'concordance',
    width: 88,
    align: 'end',
    kind: 'dim',
    cell: ({ share }) => formatShare(share),
  },
  {
    id: 'speeches',
    head: 'Speeches',
    about: 'Speeches with at least one such line',
    page: 'concordance',
    width: 104,
    align: 'end',
    cell: ({ speeches }) => formatCount(speeches),
  },
];

/** What stands right beside the query, as a table; Enter or a double click narrows the query to its lines. */
export function PatternsMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const { side, words } = asked;
  const where = atSide(side, sides);
  const query = patternsQuery(asked, selection);
  const pages = usePages('contexts.patterns', (page) => ({ ...query, ...page }));
  const { value: table, failure } = pages.first;
  const { want } = pages;
  const onRange = useCallback((first: number, last: number) => want(first, last + 1), [want]);
  return (
    <>
      <div className="contexts-list">
        <div className="bar contexts-bar" role="toolbar" aria-label="Patterns">
          {tabs}
          <Segmented
            label="Side of the patterns"
            value={side}
            options={[
              { value: 'left', text: capital(sides.left) },
              { value: 'right', text: capital(sides.right) },
            ]}
            onChange={(next) => ask({ side: next })}
          />
          <Segmented
            label="Words of a pattern"
            value={String(words)}
            options={['1', '2', '3', '4'].map((value) => ({ value, text: value }))}
            onChange={(next) => ask({ words: Number(next) })}
          />
          <span className="note">{words === 1 ? 'word' : 'words'}</span>
        </div>
        {failure ? (
          <FailureState failure={failure} />
        ) : table === undefined ? (
          <Working of={pages.first} label="Counting patterns" />
        ) : table.lines === 0 ? (
          <NoLines asked={asked} ask={ask} />
        ) : table.total === 0 ? (
          <EmptyState title={`No turn goes on for ${countOf(words, 'word')} ${where}`}>
            Ask for fewer words, or look at the other side.
          </EmptyState>
        ) : (
          <DataTable
            label={`Patterns ${where} of “${asked.query}”`}
            columns={columns}
            total={table.total}
            rowAt={pages.rowAt}
            keyOf={(row) => row.words}
            onRange={onRange}
            onChoose={(row) => ask({ query: narrowed(asked.query, side, row.words), show: 'lines' })}
            sort={{ id: 'count', descending: true }}
          />
        )}
        <WorkingOver of={pages.first} label="Counting patterns" />
      </div>
      <MadeLine
        pages={[{ page: 'concordance', text: 'concordances' }]}
        made={table?.made}
        exports={tableExports(
          table && table.total > 0 ? { table: 'patterns', query } : undefined,
          'Patterns',
        )}
      >
        {table
          ? `${countOf(table.total, 'pattern')} of ${countOf(words, 'word')} ${where} in ${countOf(table.lines, 'line')}; ${countOf(table.short, 'line')} whose turn has too few words there`
          : 'What stands right beside the query'}
      </MadeLine>
    </>
  );
}
