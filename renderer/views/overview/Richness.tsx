import { useMemo, useState, type ReactNode } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import type { ReadabilityRow, RichnessRow } from '../../../workspace/contract/overview';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { DataTable, type Column } from '../../design/DataTable';
import { Pick } from '../../design/Pick';
import { Segmented } from '../../design/Segmented';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { formatCount, formatDecimal } from '../../text/numbers';
import { speechTitle } from '../../text/speech-label';
import { nameOf, parseWindow, sectionTitles, shortDate, windows } from './model';
import type { SectionProps } from './TurnsSection';

/** How varied the words of each speech, or speaker, are. */
export function Richness({ selection, tabs }: SectionProps) {
  const { by, params, keep } = useBy();
  const window = parseWindow(params['window']);
  const table = useQuery('overview.richness', { selection, by, window }, { keep: false });
  const columns = useMemo((): readonly Column<RichnessRow>[] => {
    const small = 'Fewer than 100 words: it says little';
    return [
      {
        id: 'tokens',
        head: 'Words',
        about: 'Words counted: no numbers, no emoji',
        page: 'richness',
        width: 68,
        align: 'end',
        cell: ({ tokens }) => formatCount(tokens),
      },
      {
        id: 'types',
        head: 'Types',
        about: 'Different words, case folded',
        page: 'richness',
        width: 60,
        align: 'end',
        cell: ({ types }) => formatCount(types),
      },
      {
        id: 'ttr',
        head: 'TTR',
        about: 'Types by words: it falls with the length of any text, and is only for the record',
        page: 'richness',
        width: 56,
        align: 'end',
        kind: 'dim',
        cell: ({ ttr }) => number(ttr, 3),
      },
      {
        id: 'mattr',
        head: `MATTR ${window}`,
        about: `Mean TTR of all windows of ${window} words, with its 95% interval from the disjoint windows`,
        page: 'richness',
        width: 148,
        align: 'end',
        cell: ({ mattr }) =>
          mattr === undefined ? <Missing why={`Shorter than ${window} words`} /> : estimate(mattr, 3),
      },
      {
        id: 'mtld',
        head: 'MTLD',
        about: 'Mean number of words in a row that keep the TTR above .72, both ways',
        page: 'richness',
        width: 66,
        align: 'end',
        cell: (row) => (
          <Grey when={row.small} why={small}>
            {number(row.mtld, 1)}
          </Grey>
        ),
      },
      {
        id: 'hdd',
        head: 'HD-D',
        about: 'Mean TTR of random draws of 42 words',
        page: 'richness',
        width: 66,
        align: 'end',
        cell: (row) =>
          row.hdd === undefined ? (
            <Missing why="Fewer than 42 words" />
          ) : (
            <Grey when={row.small} why={small}>
              {number(row.hdd, 3)}
            </Grey>
          ),
      },
      {
        id: 'k',
        head: 'Yule’s K',
        about: 'The higher, the more is repeated',
        page: 'richness',
        width: 72,
        align: 'end',
        cell: (row) => (
          <Grey when={row.small} why={small}>
            {number(row.yuleK, 1)}
          </Grey>
        ),
      },
      { id: 'why', head: '', width: 132, kind: 'dim', cell: (row) => (row.small ? 'under 100 words' : '') },
    ];
  }, [window]);
  return (
    <Measured
      title={sectionTitles.richness}
      by={by}
      table={table}
      columns={columns}
      head={
        <>
          {tabs}
          <span className="grow" />
          <Pick
            label="Window"
            value={String(window)}
            options={windows.map((value) => ({ value: String(value), text: `${value} words` }))}
            onChange={(next) => keep({ ...params, window: next })}
          />
          <BySwitch />
        </>
      }
    />
  );
}

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

const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : formatDecimal(value, digits);

/** `0.803 (0.795–0.812)`; without an interval where there is too little text for one. */
export const estimate = (
  {
    value,
    low,
    high,
  }: { readonly value: number; readonly low?: number | undefined; readonly high?: number | undefined },
  digits: number,
): ReactNode => (
  <>
    {formatDecimal(value, digits)}
    {low !== undefined && high !== undefined && (
      <span className="overview-interval">
        {' '}
        {formatDecimal(low, digits)}–{formatDecimal(high, digits)}
      </span>
    )}
  </>
);

export function Grey({
  when,
  why,
  children,
}: {
  readonly when: boolean;
  readonly why: string;
  readonly children: ReactNode;
}) {
  return when ? (
    <span className="muted" title={why}>
      {children}
    </span>
  ) : (
    children
  );
}

export const Missing = ({ why }: { readonly why: string }) => (
  <span className="muted" title={why}>
    –
  </span>
);
