import { useMemo } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { CollocateRow } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { PatternBars } from '../../charts/PatternBars';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import { Segmented } from '../../design/Segmented';
import { useQuery } from '../../state/query';
import { formatCount, formatDecimal } from '../../text/numbers';
import { collocatesQuery, patternsQuery, type Asked } from './asked';
import { columnTexts } from './measures';
import { atSide, narrowed, type SideNames } from './model';

interface Props {
  /** With the query as it was answered, trimmed. */
  readonly asked: Asked;
  readonly selection: Selection;
  /** Places found. */
  readonly total: number;
  readonly ask: (change: Partial<Asked>) => void;
  readonly sides: SideNames;
}

const most = { collocates: 30, patterns: 8 };

const togetherOf = ({ together }: CollocateRow): string => formatCount(together);
const miOf = ({ mi }: CollocateRow): string => formatDecimal(mi);
const logDiceOf = ({ logDice }: CollocateRow): string => formatDecimal(logDice, 2);

/** Wide enough for all figures: the word has what is left. */
const columnsOf = (rows: readonly CollocateRow[]): readonly Column<CollocateRow>[] => [
  { id: 'word', head: 'Word', kind: 'word', cell: ({ word }) => word },
  {
    id: 'together',
    head: 'Count',
    about: columnTexts.together.about,
    page: 'collocation',
    width: columnWidth(rows.map(togetherOf), { least: 50 }),
    align: 'end',
    cell: togetherOf,
  },
  {
    id: 'mi',
    head: 'MI',
    about: columnTexts.mi.about,
    page: 'collocation',
    width: columnWidth(rows.map(miOf), { least: 40 }),
    align: 'end',
    kind: 'dim',
    cell: miOf,
  },
  {
    id: 'logDice',
    head: 'logDice',
    about: columnTexts.logDice.about,
    page: 'collocation',
    width: columnWidth(rows.map(logDiceOf), { least: 74, last: true }),
    align: 'end',
    cell: logDiceOf,
  },
];

/** The company of a query beside its lines: the strongest collocates, and what stands right beside it most often. */
export function Beside({ asked, selection, total, ask, sides }: Props) {
  // Of all places, also while only those near one collocate are shown: so one goes from one to the next.
  const strongest = { ...asked, near: undefined, by: 'logDice', descending: true } as const;
  const table = useQuery(
    'collocates.table',
    total === 0 ? undefined : { ...collocatesQuery(strongest, selection), limit: most.collocates },
  );
  const rows = total === 0 ? [] : (table.value?.rows ?? []);
  const columns = useMemo(() => columnsOf(table.value?.rows ?? []), [table.value]);
  const { left, right } = asked;
  return (
    <aside className="collocates" aria-label="Collocates and patterns">
      <div className="head">
        <h2>Collocates</h2>
        <button type="button" className="link note" onClick={() => ask({ show: 'collocates' })}>
          {left} + {right} words, all measures
        </button>
      </div>
      {rows.length > 0 ? (
        <DataTable
          label="Collocates by logDice"
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={(row) => row.word}
          chosen={asked.near?.word}
          onChoose={({ word }) => ask({ near: { word, left, right } })}
          sort={{ id: 'logDice', descending: true }}
        />
      ) : total === 0 ? (
        <p className="note">They stand here as soon as there are lines.</p>
      ) : table.status === 'failed' ? (
        <FailureState failure={table.failure} />
      ) : table.status === 'done' ? (
        <p className="note">Too few lines to tell which words keep company with it.</p>
      ) : undefined}
      {total > 0 && <Working of={table} label="Counting collocates" />}
      {total > 0 && <Patterns asked={asked} selection={selection} ask={ask} sides={sides} />}
    </aside>
  );
}

function Patterns({ asked, selection, ask, sides }: Omit<Props, 'total'>) {
  const { side } = asked;
  const table = useQuery('contexts.patterns', {
    ...patternsQuery({ ...asked, words: 2 }, selection),
    limit: most.patterns,
  });
  const patterns = table.value?.rows.filter(({ count }) => count > 1) ?? [];
  return (
    <section className="collocates-patterns" aria-label="Patterns">
      <div className="head">
        <h2>Patterns</h2>
        <Segmented
          label="Side of the patterns"
          value={side}
          options={[
            { value: 'left', text: `2 ${sides.left}` },
            { value: 'right', text: `2 ${sides.right}` },
          ]}
          onChange={(next) => ask({ side: next })}
        />
      </div>
      {table.failure && <FailureState failure={table.failure} />}
      <Working of={table} label="Counting patterns" />
      {table.value && patterns.length === 0 && (
        <p className="note">No two words stand there more than once.</p>
      )}
      <PatternBars
        patterns={patterns}
        label={`Pairs of words ${atSide(side, sides)}`}
        onChoose={(words) => ask({ query: narrowed(asked.query, side, words), near: undefined })}
      />
    </section>
  );
}
