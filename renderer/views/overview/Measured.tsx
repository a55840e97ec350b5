import { useMemo, useState, type ReactNode } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ReadabilityRow, RichnessRow } from '../../../workspace/contract/overview';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import type { ColumnHead } from '../../design/TableHead';
import { Segmented } from '../../design/Segmented';
import { useProject } from '../../state/project';
import type { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { figureWidth } from '../../design/text-width';
import { speechesOf, speechTitle } from '../../text/speech-label';
import { byName, byValue, nameOf, nextSort, shortDate, type Sort } from './model';

/** By speech or by speaker, as the address says. */
export function useBy() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const by: 'speech' | 'speaker' = params['by'] === 'speaker' ? 'speaker' : 'speech';
  return { by, params, keep };
}

export function BySwitch() {
  const { by, params, keep } = useBy();
  return (
    <Segmented
      label="By"
      value={by}
      options={[
        { value: 'speech', text: 'By speech' },
        { value: 'speaker', text: 'By speaker' },
      ]}
      onChange={(next) => keep({ ...params, by: next })}
    />
  );
}

/** A column that the table can be sorted by where it has a value. */
export interface MeasuredColumn<Row> extends Column<Row> {
  readonly value?: (row: Row) => number | undefined;
}

interface MeasuredProps<Row> {
  readonly title: string;
  readonly by: 'speech' | 'speaker';
  readonly head: ReactNode;
  readonly table: ReturnType<typeof useQuery<'overview.richness' | 'overview.readability'>>;
  readonly columns: readonly MeasuredColumn<Row>[];
  /** What is to be said of a row, in a word or two; where nothing is, no column is kept for it. */
  readonly note: (row: Row) => string;
}

const oldestFirst: Sort = { id: 'date', descending: false };

/** A table of measures, a row a speech or a speaker. A press opens the speech, or hears the speaker. */
export function Measured<Row extends RichnessRow | ReadabilityRow>({
  title,
  by,
  head,
  table,
  columns,
  note,
}: MeasuredProps<Row>) {
  const project = useProject();
  const [own, setSort] = useState<Sort>();
  // Speeches stand as in the library until asked otherwise: by their date.
  const sort = own ?? (by === 'speaker' ? mostFirst(columns) : oldestFirst);
  // The call that was asked has rows of this kind.
  const rows = table.value?.rows as readonly Row[] | undefined;
  const speeches = speechesOf(project);
  const named = useMemo(
    (): readonly MeasuredColumn<Row>[] => [
      {
        id: 'name',
        head: by === 'speech' ? 'Speech' : 'Speaker',
        sortable: true,
        kind: 'name',
        cell: (row) => rowName(row, { project, speeches }),
      },
      ...(by === 'speech'
        ? [
            {
              id: 'date',
              head: 'Date',
              width: columnWidth(
                (rows ?? []).map((row) => dateOf(row, speeches)),
                { least: 88 },
              ),
              kind: 'dim' as const,
              spare: true,
              value: (row: Row) => dayOf(speechOf(row, speeches)?.date),
              sortable: true,
              cell: (row: Row) => dateOf(row, speeches),
            },
          ]
        : []),
      ...columns.map((column) => ({ ...column, sortable: column.value !== undefined, grows: true })),
      ...(rows?.some((row) => note(row) !== '') === true
        ? [{ id: 'note', head: 'Note', width: noteRoom(rows.map(note)), kind: 'dim' as const, cell: note }]
        : []),
    ],
    [by, columns, note, project, rows, speeches],
  );
  const ordered = useMemo(() => {
    const column = named.find(({ id }) => id === sort?.id);
    if (sort === undefined || column === undefined) return rows ?? [];
    const { value } = column;
    return value
      ? byValue(rows ?? [], value, sort.descending)
      : byName(rows ?? [], (row) => rowName(row, { project, speeches }), sort.descending);
  }, [rows, sort, named, project, speeches]);
  return (
    <section className="overview-section" aria-label={title}>
      <div className="head">{head}</div>
      {table.failure && <FailureState failure={table.failure} />}
      <Working of={table} label="Measuring" />
      {rows !== undefined && (
        <DataTable
          label={`${title} by ${by}`}
          columns={named}
          total={ordered.length}
          rowAt={(index) => ordered[index]}
          keyOf={({ transcript, speaker }) => transcript ?? speaker ?? ''}
          onChoose={({ transcript, speaker }) => {
            if (transcript !== undefined) showPlace('overview', { transcript, start: 0, end: 0 });
            else if (speaker !== undefined) useLooking.getState().hear([speaker]);
          }}
          {...(sort ? { sort } : {})}
          onSort={(id) => setSort(nextSort(sort, id))}
          least={120}
        />
      )}
    </section>
  );
}

/** In px, between the edges of the last cell of a row. */
const noteRoom = (notes: readonly string[]): number =>
  Math.ceil(notes.reduce((widest, text) => Math.max(widest, figureWidth(text)), 0)) + 24;

/** By the first of the measures, which is how much there is to measure. */
const mostFirst = ([first]: readonly Pick<ColumnHead, 'id'>[]): Sort | undefined =>
  first && { id: first.id, descending: true };

type Named = Pick<RichnessRow, 'transcript' | 'speaker'>;
type Speeches = ReadonlyMap<TranscriptId, TranscriptSummary>;

const speechOf = ({ transcript }: Named, speeches: Speeches): TranscriptSummary | undefined =>
  transcript === undefined ? undefined : speeches.get(transcript);

interface Known {
  readonly project: ProjectState | undefined;
  readonly speeches: Speeches;
}

function rowName(row: Named, { project, speeches }: Known): string {
  const speech = speechOf(row, speeches);
  return speech ? speechTitle(speech) : nameOf(project, row.speaker);
}
const dateOf = (row: Named, speeches: Speeches): string => shortDate(speechOf(row, speeches)?.date);

/** Its digits, so that days stand in their order; a year or a month stands before its days. */
const dayOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.replaceAll(/\D/gu, '').padEnd(8, '0'));
