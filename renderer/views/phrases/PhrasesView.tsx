import { useDeferredValue, useMemo } from 'react';
import type { PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { useSize } from '../../design/useSize';
import { Button } from '../../design/Button';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Field } from '../../design/Field';
import { Dropdown } from '../../design/Menu';
import { MadeLine } from '../../design/MadeLine';
import { Pick } from '../../design/Pick';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { Segmented } from '../../design/Segmented';
import { Split } from '../../design/Split';
import { tableExports } from '../../state/export-table';
import { useKept } from '../../state/kept';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { showPlace } from '../../state/show-place';
import { useSelectedTranscripts, useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { formatCount, formatDecimal } from '../../text/numbers';
import { hiddenEntries, settledIn } from './choices';
import { PhrasePlaces } from './PhrasePlaces';
import { phrasePictures } from './pictures';
import { SharedTable } from './SharedTable';
import {
  describePhrases,
  describeUnsupported,
  filterPhrases,
  methodOf,
  methods,
  overallPlaces,
  parseMethod,
  type MethodName,
} from './model';
import './PhrasesView.css';

/** What a speech is about in its own words: key phrases, and where along the speeches each of them stands. */
export function PhrasesView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const selection = useSelection();
  const [filter, setFilter] = useKept<string>('phrases found by', '');
  const method = parseMethod(params['method']);
  const project = useProject();
  const choices = project?.phrases;
  const question = { selection, method, limit: 200, ...settledIn(choices) };
  const layout = params['show'] === 'shared' ? 'shared' : 'places';
  const table = useQuery('phrases.table', question);
  const wanted = useDeferredValue(filter);
  const rows = useMemo(() => filterPhrases(table.value?.rows ?? [], wanted), [table.value, wanted]);
  return (
    <div className="phrases">
      <div className="bar" role="toolbar" aria-label="Method">
        <Pick
          label="Method"
          value={method}
          options={methods}
          onChange={(next) => keep({ ...params, method: next })}
        />
        <Segmented
          label="What is shown"
          value={layout}
          options={layouts}
          onChange={(next) => keep({ ...params, show: next })}
        />
        {table.value && choices && choices.hidden.length > 0 && (
          <Dropdown entries={() => hiddenEntries(table.value, choices)}>
            <Button kind="plain" small>
              {formatCount(table.value.hidden.length)} hidden
            </Button>
          </Dropdown>
        )}
        <Field label="Find a phrase" icon="search" clearable value={filter} onChange={setFilter} />
      </div>
      {table.value && table.value.unsupported.length > 0 && (
        <p className="phrases-unsupported note">{describeUnsupported(table.value.unsupported)}</p>
      )}
      {table.status === 'failed' ? (
        <FailureState failure={table.failure} />
      ) : table.status === 'waiting' ? (
        <Working of={table} label="Looking for phrases" />
      ) : table.value.rows.length === 0 ? (
        <EmptyState title="No phrase stands out">
          What is looked at says too little, or its language is not known. Look at more speeches, or choose
          another method.
        </EmptyState>
      ) : (
        <Found table={table.value} stale={table.stale} {...{ rows, wanted, method, layout }} />
      )}
      <WorkingOver of={table} label="Looking for phrases" />
      <MadeLine
        pages={[{ page: 'key-phrases', text: 'key phrases' }]}
        made={table.value?.made}
        exports={
          table.value
            ? [
                ...tableExports({ table: 'phrases', query: question }, 'Phrases'),
                ...phrasePictures(table.value, rows, method),
              ]
            : []
        }
      >
        {table.value ? describePhrases(table.value, method) : 'Phrases of what is looked at'}
      </MadeLine>
    </div>
  );
}

interface FoundProps {
  readonly table: PhraseTable;
  readonly stale: boolean;
  /** Of the table, those in which `wanted` stands. */
  readonly rows: readonly PhraseRow[];
  readonly wanted: string;
  readonly method: MethodName;
  readonly layout: 'places' | 'shared';
}

function Found({ table, stale, rows, wanted, method, layout }: FoundProps) {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const transcripts = useSelectedTranscripts();
  const chosen = rows.find(({ phrase }) => phrase === params['phrase']) ?? rows[0];
  const choose = ({ phrase }: PhraseRow): void => keep({ ...params, phrase });
  const { measure, size } = useSize();
  const wide = (size?.width ?? wideFrom) >= wideFrom;
  const columns = useMemo(
    () => columnsOf(method, rows, { transcripts, wide }),
    [method, rows, transcripts, wide],
  );
  const showFirst = ({ phrase, places }: PhraseRow): void => {
    keep({ ...params, phrase });
    if (places[0]) showPlace('phrases', places[0]);
  };
  if (rows.length === 0) return <NoneFound wanted={wanted.trim()} />;
  if (layout === 'shared')
    return (
      <div className="phrases-found" ref={measure}>
        <SharedTable rows={rows} chosen={chosen?.key} onChoose={choose} onShow={showFirst} />
      </div>
    );
  return (
    <div className="phrases-found" ref={measure}>
      <Split
        key={wide ? 'wide' : 'narrow'}
        id={wide ? 'phrases' : 'phrases-narrow'}
        label="Table of phrases"
        usual={wide ? usualOf(size?.width ?? wideFrom) : 356}
        least={300}
        most={760}
        first={
          <div className={stale ? 'phrases-column is-stale' : 'phrases-column'}>
            <DataTable
              label={`Key phrases by ${methodOf(method).text}`}
              columns={columns}
              total={rows.length}
              rowAt={(index) => rows[index]}
              keyOf={({ key }) => key}
              chosen={chosen?.key}
              onChoose={choose}
              onShow={showFirst}
              sort={{ id: 'score', descending: true }}
              least={140}
            />
          </div>
        }
        second={
          chosen && (
            <PhrasePlaces
              key={chosen.key}
              row={chosen}
              rows={table.rows}
              readToo={table.readToo}
              transcripts={transcripts}
              stale={stale}
            />
          )
        }
      />
    </div>
  );
}

function NoneFound({ wanted }: { readonly wanted: string }) {
  const go = useView((state) => state.go);
  return (
    <EmptyState
      title={`No key phrase has “${wanted}” in it`}
      actions={<Button onClick={() => go('contexts', { query: wanted })}>Look in Contexts</Button>}
    >
      Contexts finds it wherever it stands.
    </EmptyState>
  );
}

const layouts = [
  { value: 'places', text: 'Where' },
  { value: 'shared', text: 'Shared and own' },
] as const;

/** Px for the table where there is room for strips beside it: long phrases have some of what a large window adds. */
const usualOf = (width: number): number => Math.round(Math.min(640, Math.max(520, width * 0.46)));

const rugWidth = 96;
/** Below this the strips in the rows give their room to the strips beside the table, which say the same. */
const wideFrom = 900;

/** Where there is one speech, or little room, what the strips say anyway is left to them. */
function columnsOf(
  method: MethodName,
  rows: readonly PhraseRow[],
  { transcripts, wide }: { readonly transcripts: readonly TranscriptSummary[]; readonly wide: boolean },
): readonly Column<PhraseRow>[] {
  const { digits } = methodOf(method);
  return [
    {
      id: 'rank',
      head: '#',
      width: wide ? 50 : 40,
      align: 'end',
      kind: 'dim',
      cell: ({ rank }) => formatCount(rank),
    },
    { id: 'phrase', head: 'Phrase', kind: 'word', cell: ({ phrase }) => phrase },
    {
      id: 'score',
      head: 'Score',
      about: methodOf(method).text,
      page: 'key-phrases',
      width: columnWidth(
        rows.map(({ score }) => formatDecimal(score, digits)),
        { least: wide ? 72 : 58 },
      ),
      align: 'end',
      cell: ({ score }) => formatDecimal(score, digits),
    },
    {
      id: 'count',
      head: 'Count',
      about: 'Places where it stands, inside longer phrases too',
      page: 'key-phrases',
      width: columnWidth(
        rows.map(({ count }) => formatCount(count)),
        { least: wide ? 66 : 58, last: !wide },
      ),
      align: 'end',
      cell: ({ count }) => formatCount(count),
    },
    ...(!wide || transcripts.length < 2
      ? []
      : [
          {
            id: 'speeches',
            head: 'Speeches',
            about: 'Speeches with at least one',
            page: 'key-phrases',
            width: 66,
            align: 'end',
            cell: ({ speeches }: PhraseRow) => formatCount(speeches),
          } as const,
        ]),
    ...(!wide
      ? []
      : [
          {
            id: 'where',
            head: 'Where',
            about: 'Places along all speeches, laid end to end',
            width: rugWidth + 22,
            cell: ({ places, count }: PhraseRow) => (
              <Rug shares={overallPlaces(places, transcripts)} cut={places.length < count} />
            ),
          },
        ]),
  ];
}

/** Places along all speeches as fine strokes; the ground ends where no more is known. Said in words by the strips beside the table. */
function Rug({ shares, cut }: { readonly shares: readonly number[]; readonly cut: boolean }) {
  return (
    <svg className="phrases-rug" width={rugWidth} height={14} aria-hidden="true">
      <rect width={cut ? (shares.at(-1) ?? 0) * rugWidth : rugWidth} height={14} rx={2} />
      <path d={shares.map((share) => `M${(0.75 + share * (rugWidth - 1.5)).toFixed(1)} 3v8`).join('')} />
    </svg>
  );
}
