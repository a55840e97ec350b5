import { useMemo, useState, type ReactNode } from 'react';
import type { ReadabilityRow, RichnessRow } from '../../../workspace/contract/overview';
import type { ProjectState } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import { Segmented } from '../../design/Segmented';
import { useProject } from '../../state/project';
import type { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { speechTitle } from '../../text/speech-label';
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
}

/** A table of measures, a row a speech or a speaker. A press opens the speech, or hears the speaker. */
export function Measured<Row extends RichnessRow | ReadabilityRow>({
  title,
  by,
  head,
  table,
  columns,
}: MeasuredProps<Row>) {
  const project = useProject();
  const [sort, setSort] = useState<Sort>();
  // The call that was asked has rows of this kind.
  const rows = table.value?.rows as readonly Row[] | undefined;
  const named = useMemo(
    (): readonly MeasuredColumn<Row>[] => [
      {
        id: 'name',
        head: by === 'speech' ? 'Speech' : 'Speaker',
        sortable: true,
        kind: 'name',
        cell: (row) => rowName(project, row),
      },
      ...(by === 'speech'
        ? [
            {
              id: 'date',
              head: 'Date',
              width: columnWidth(
                (rows ?? []).map((row) => dateOf(project, row)),
                { least: 88 },
              ),
              kind: 'dim' as const,
              value: (row: Row) => dayOf(transcriptOf(project, row)?.date),
              sortable: true,
              cell: (row: Row) => dateOf(project, row),
            },
          ]
        : []),
      ...columns.map((column) => ({ ...column, sortable: column.value !== undefined, grows: true })),
    ],
    [by, columns, project, rows],
  );
  const ordered = useMemo(() => {
    const column = named.find(({ id }) => id === sort?.id);
    if (sort === undefined || column === undefined) return rows ?? [];
    const { value } = column;
    return value
      ? byValue(rows ?? [], value, sort.descending)
      : byName(rows ?? [], (row) => rowName(project, row), sort.descending);
  }, [rows, sort, named, project]);
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

type Named = Pick<RichnessRow, 'transcript' | 'speaker'>;
const transcriptOf = (project: ProjectState | undefined, { transcript }: Named) =>
  project?.transcripts.find(({ id }) => id === transcript);

function rowName(project: ProjectState | undefined, row: Named): string {
  const transcript = transcriptOf(project, row);
  return transcript ? speechTitle(transcript) : nameOf(project, row.speaker);
}
const dateOf = (project: ProjectState | undefined, row: Named): string =>
  shortDate(transcriptOf(project, row)?.date);

/** Its digits, so that days stand in their order; a year or a month stands before its days. */
const dayOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.replaceAll(/\D/gu, '').padEnd(8, '0'));
