import { useMemo, useState, type ReactNode } from 'react';
import type { ReadabilityRow, RichnessRow } from '../../../workspace/contract/overview';
import type { ProjectState } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { DataTable, type Column } from '../../design/DataTable';
import { Segmented } from '../../design/Segmented';
import { useProject } from '../../state/project';
import type { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { speechTitle } from '../../text/speech-label';
import { nameOf, shortDate } from './model';

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

interface MeasuredProps<Row> {
  readonly title: string;
  readonly by: 'speech' | 'speaker';
  readonly head: ReactNode;
  readonly table: ReturnType<typeof useQuery<'overview.richness' | 'overview.readability'>>;
  readonly columns: readonly Column<Row>[];
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
  const [sort, setSort] = useState<boolean>(false);
  // The call that was asked has rows of this kind.
  const rows = table.value?.rows as readonly Row[] | undefined;
  const named = useMemo(
    (): readonly Column<Row>[] => [
      {
        id: 'name',
        head: by === 'speech' ? 'Speech' : 'Speaker',
        sortable: true,
        cell: (row) => <span dir="auto">{rowName(project, row)}</span>,
      },
      ...(by === 'speech'
        ? [
            {
              id: 'date',
              head: 'Date',
              width: 88,
              kind: 'dim' as const,
              cell: (row: Row) => dateOf(project, row),
            },
          ]
        : []),
      ...columns,
    ],
    [by, columns, project],
  );
  const ordered = useMemo(() => {
    const list = [...(rows ?? [])];
    return sort ? list.sort((a, b) => rowName(project, a).localeCompare(rowName(project, b))) : list;
  }, [rows, sort, project]);
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
          {...(sort ? { sort: { id: 'name', descending: false } } : {})}
          onSort={() => setSort(!sort)}
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
