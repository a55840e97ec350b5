import { useCallback, useState } from 'react';
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
import { PatternLines } from './PatternLines';
import { patternsQuery } from './asked';
import type { ModeProps } from './mode';
import { atSide, capital, narrowed } from './model';

const columns: readonly Column<PatternRow>[] = [
  {
    id: 'rank',
    head: '#',
    width: 56,
    align: 'end',
    kind: 'dim',
    spare: true,
    cell: ({ rank }) => formatCount(rank),
  },
  { id: 'words', head: 'Pattern', kind: 'word', cell: ({ words }) => words },
  {
    id: 'count',
    head: 'Lines',
    about: 'Lines with these words beside the query',
    page: 'concordance',
    width: 64,
    align: 'end',
    cell: ({ count }) => formatCount(count),
  },
  {
    id: 'share',
    head: 'Share',
    about: 'Of all lines',
    page: 'concordance',
    width: 64,
    align: 'end',
    kind: 'dim',
    spare: true,
    cell: ({ share }) => formatShare(share),
  },
  {
    id: 'speeches',
    head: 'Speeches',
    about: 'Speeches with at least one such line',
    page: 'concordance',
    width: 84,
    align: 'end',
    cell: ({ speeches }) => formatCount(speeches),
  },
];

/** What stands right beside the query, as a table, and the lines of the chosen pattern; Enter or a double click asks for those alone. */
export function PatternsMode({ asked, selection, ask, sides, tabs }: ModeProps) {
  const { side, words } = asked;
  const where = atSide(side, sides);
  const query = patternsQuery(asked, selection);
  const pages = usePages('contexts.patterns', (page) => ({ ...query, ...page }));
  const { value: table, failure } = pages.first;
  const { want } = pages;
  const question = JSON.stringify(query);
  const [own, setOwn] = useState<{ readonly question: string; readonly words: string }>();
  // Of another question, or at the other side, the first is chosen again.
  const chosen = own?.question === question ? own.words : table?.rows[0]?.words;
  const narrow = (pattern: string) => ({ query: narrowed(asked.query, side, pattern) });
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
          <div className="contexts-patterns">
            <DataTable
              label={`Patterns ${where} of “${asked.query}”`}
              columns={columns}
              total={table.total}
              rowAt={pages.rowAt}
              keyOf={(row) => row.words}
              onRange={onRange}
              chosen={chosen}
              onChoose={(row) => setOwn({ question, words: row.words })}
              onShow={(row) => ask({ ...narrow(row.words), show: 'lines' })}
              sort={{ id: 'count', descending: true }}
              least={roomOf(words)}
            />
            {chosen !== undefined && (
              <PatternLines
                asked={{ ...asked, ...narrow(chosen) }}
                selection={selection}
                sides={sides}
                ask={ask}
              />
            )}
          </div>
        )}
        <WorkingOver of={pages.working} label="Counting patterns" />
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
          ? `${countOf(table.total, 'pattern')} of ${countOf(words, 'word')} ${where} in ${countOf(table.lines, 'line')}${tooShort(table.short)}`
          : 'What stands right beside the query'}
      </MadeLine>
    </>
  );
}

/** Px that patterns of so many words mostly need; ranks and shares give way to them. */
const roomOf = (words: number): number => 60 + 50 * words;

const tooShort = (lines: number): string =>
  lines === 0 ? '' : `; in ${countOf(lines, 'line')} the turn has too few words there`;
