import { useMemo, useState } from 'react';
import type { PhraseRow } from '../../../workspace/contract/tables';
import { DataTable, type Column } from '../../design/DataTable';
import { EmptyState } from '../../design/EmptyState';
import { Pick } from '../../design/Pick';
import { Segmented } from '../../design/Segmented';
import { useSize } from '../../design/useSize';
import { useProject } from '../../state/project';
import { useSelectedTranscripts } from '../../state/selection';
import { useView } from '../../state/view';
import { byDate } from '../../text/by-date';
import { countOf, formatCount } from '../../text/numbers';
import {
  groupings,
  groupsWithMost,
  ownedRows,
  ownings,
  parseGrouping,
  parseOwning,
  sharedPhrases,
  sortShared,
  type SharedPhrases,
  type SharedRow,
} from './groups';

interface Props {
  readonly rows: readonly PhraseRow[];
  readonly chosen: string | undefined;
  readonly onChoose: (row: PhraseRow) => void;
  readonly onShow: (row: PhraseRow) => void;
}

const columnWidth = 84;
/** Room for `only` and a short name. */
const onlyLeast = 112;
/** What the columns beside the groups and the phrase take at least. */
const besides = 420;

/** Which phrases speeches, speakers or sets share, and which are one's own: a row a phrase, a column a group. */
export function SharedTable({ rows, chosen, onChoose, onShow }: Props) {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const project = useProject();
  const transcripts = useSelectedTranscripts();
  const [sort, setSort] = useState({ id: 'rank', descending: false });
  const { measure, size } = useSize();
  const width = size?.width ?? 900;
  const by = parseGrouping(params['by']);
  const owning = parseOwning(params['own']);
  const shared = useMemo(
    () =>
      project
        ? sharedPhrases(rows, by, { project, transcripts: byDate(transcripts) })
        : { groups: [], rows: [] },
    [rows, by, project, transcripts],
  );
  const shown = useMemo(() => sortShared(ownedRows(shared.rows, owning), sort), [shared, owning, sort]);
  const room = Math.max(2, Math.floor((width - besides) / columnWidth));
  // What no group's column takes is for the name behind "only" and for the phrases, half and half.
  const left = width - besides - Math.min(room, shared.groups.length) * columnWidth;
  const onlyWidth = onlyLeast + Math.max(0, Math.min(120, Math.floor(left / 2)));
  const columns = useMemo(() => columnsOf(shared, { room, onlyWidth }), [shared, room, onlyWidth]);
  const many = groupings.find(({ value }) => value === by)?.text.toLowerCase() ?? by;
  const some =
    shared.groups.length > room
      ? `, the ${formatCount(room)} ${many} of ${formatCount(shared.groups.length)} with most of them`
      : '';
  const told = `${formatCount(shown.length)} of ${countOf(rows.length, 'phrase')}${some}`;
  return (
    <div className="phrases-column" ref={measure}>
      <div className="bar phrases-whose" role="toolbar" aria-label="Whose phrases">
        <Pick label="By" value={by} options={groupings} onChange={(next) => keep({ ...params, by: next })} />
        <Segmented
          label="Shared or own"
          value={owning}
          options={ownings}
          onChange={(next) => keep({ ...params, own: next })}
        />
        <span className="note num clip" role="status" title={told}>
          {told}
        </span>
      </div>
      {shared.groups.length === 0 ? (
        <EmptyState title={`None of these phrases belongs to one of the ${many}`}>
          {by === 'sets'
            ? 'No set holds a speech that is looked at. Make sets in the library, or tell phrases apart by speeches.'
            : 'Nobody is named in what is looked at. Tell phrases apart by speeches.'}
        </EmptyState>
      ) : shown.length === 0 ? (
        <EmptyState title={owning === 'own' ? 'Every phrase is shared' : 'No phrase is shared'}>
          Choose “All” to see the phrases again.
        </EmptyState>
      ) : (
        <DataTable
          label={`Key phrases by ${many}`}
          columns={columns}
          total={shown.length}
          rowAt={(index) => shown[index]}
          keyOf={({ row }) => row.key}
          chosen={chosen}
          onChoose={({ row }) => onChoose(row)}
          onShow={({ row }) => onShow(row)}
          sort={sort}
          onSort={(id) =>
            setSort((now) => ({
              id,
              descending: now.id === id ? !now.descending : id !== 'rank' && id !== 'phrase',
            }))
          }
          least={140}
        />
      )}
    </div>
  );
}

interface Room {
  /** Columns of groups. */
  readonly room: number;
  readonly onlyWidth: number;
}

function columnsOf(shared: SharedPhrases, { room, onlyWidth }: Room): readonly Column<SharedRow>[] {
  const { groups } = shared;
  const names = new Map<string, string>(groups.map(({ id, name }) => [id, name]));
  return [
    {
      id: 'rank',
      head: '#',
      width: 50,
      align: 'end',
      kind: 'dim',
      sortable: true,
      cell: ({ row }) => formatCount(row.rank),
    },
    { id: 'phrase', head: 'Phrase', kind: 'word', sortable: true, cell: ({ row }) => row.phrase },
    {
      id: 'count',
      head: 'Count',
      about: 'Places where it stands, inside longer phrases too',
      page: 'key-phrases',
      width: 62,
      align: 'end',
      sortable: true,
      cell: ({ row }) => formatCount(row.count),
    },
    {
      id: 'groups',
      head: 'Shared by',
      about: 'How many have it, or the only one that has',
      page: 'key-phrases',
      width: onlyWidth,
      align: 'end',
      sortable: true,
      cell: ({ counts }) => {
        const [only] = counts.keys();
        return counts.size === 1 && only !== undefined
          ? `only ${names.get(only) ?? ''}`
          : `${formatCount(counts.size)} of ${formatCount(groups.length)}`;
      },
    },
    ...groupsWithMost(shared, room).map(({ id, name, title }): Column<SharedRow> => ({
      id,
      head: name,
      about: title,
      page: 'key-phrases',
      width: columnWidth,
      align: 'end',
      sortable: true,
      cell: ({ counts }) => {
        const count = counts.get(id);
        return count === undefined ? <span className="note">·</span> : formatCount(count);
      },
    })),
  ];
}
