import { useMemo } from 'react';
import type { SpeakerRow } from '../../../workspace/contract/overview';
import type { Output } from '../../../workspace/contract';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import { useProject } from '../../state/project';
import type { Query } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { formatCount } from '../../text/numbers';
import { formatMedian, nameOf, shareText } from './model';

interface Props {
  /** Of all speakers of the speeches looked at. */
  readonly speakers: Query<Output<'overview.speakers'>>;
}

const keyOf = ({ speaker }: SpeakerRow): string => speaker ?? '';

/** Who speaks how much. A press hears that speaker alone (another lets go), Enter opens the longest turn. */
export function Speakers({ speakers }: Props) {
  const project = useProject();
  const heard = useLooking((state) => state.speakers);
  const rows = speakers.value?.rows;
  const columns = useMemo(() => {
    return columnsOf((id) => nameOf(project, id), rows ?? [], new Set(heard));
  }, [project, rows, heard]);
  const hear = ({ speaker }: SpeakerRow): void => {
    if (speaker === undefined) return;
    const alone = heard?.length === 1 && heard[0] === speaker;
    useLooking.getState().hear(alone ? undefined : [speaker]);
  };
  return (
    <section
      className={speakers.stale ? 'overview-speakers is-stale' : 'overview-speakers'}
      aria-label="Words by speaker"
    >
      {speakers.failure ? (
        <FailureState failure={speakers.failure} />
      ) : rows === undefined ? (
        <Working of={speakers} label="Counting words by speaker" />
      ) : (
        <DataTable
          label="Words by speaker"
          columns={columns}
          total={rows.length}
          rowAt={(index) => rows[index]}
          keyOf={keyOf}
          chosen={heard?.length === 1 ? heard[0] : undefined}
          onChoose={hear}
          onShow={({ longest }) => {
            if (longest) showPlace('overview', longest);
          }}
          sort={{ id: 'words', descending: true }}
          least={108}
        />
      )}
    </section>
  );
}

function columnsOf(
  name: (id: SpeakerRow['speaker']) => string,
  rows: readonly SpeakerRow[],
  heard: ReadonlySet<string>,
): readonly Column<SpeakerRow>[] {
  const most = Math.max(1, ...rows.map(({ words }) => words));
  const widthOf = (text: (row: SpeakerRow) => string, least: number, last = false): number =>
    columnWidth(rows.map(text), { least, last });
  return [
    {
      id: 'speaker',
      head: 'Speaker',
      kind: 'name',
      cell: ({ speaker, generic }) => (
        <span
          className={
            speaker !== undefined && heard.has(speaker) ? 'strong' : generic ? 'muted' : 'overview-person'
          }
        >
          {name(speaker)}
        </span>
      ),
    },
    {
      id: 'words',
      head: 'Words',
      about: 'Words said, as far as they are looked at',
      page: 'turn-taking',
      width: widthOf(({ words }) => formatCount(words), 58),
      align: 'end',
      cell: ({ words }) => formatCount(words),
    },
    {
      id: 'share',
      head: 'Share',
      about: 'Of all words of these speeches',
      page: 'turn-taking',
      width: 100,
      grows: true,
      spare: true,
      cell: ({ words, share, generic }) => (
        <span className="overview-share">
          <svg height="10" aria-hidden="true">
            <rect
              className={generic ? 'overview-bar is-generic' : 'overview-bar'}
              width={`${Math.max(1, (100 * words) / most)}%`}
              height="10"
              rx="1"
            />
          </svg>
          <span>{shareText(share)}</span>
        </span>
      ),
    },
    {
      id: 'turns',
      head: 'Turns',
      about: 'From one label to the next, as far as it is looked at',
      page: 'turn-taking',
      width: widthOf(({ turns }) => formatCount(turns), 44),
      align: 'end',
      kind: 'dim',
      cell: ({ turns }) => formatCount(turns),
    },
    {
      id: 'median',
      head: 'Median',
      about: 'Words a turn, median',
      page: 'turn-taking',
      width: widthOf(({ median }) => formatMedian(median), 58),
      align: 'end',
      kind: 'dim',
      cell: ({ median }) => formatMedian(median),
    },
    {
      id: 'longest',
      head: 'Longest',
      about: 'Words of the longest turn; a press opens it',
      page: 'turn-taking',
      width: widthOf(({ longest }) => formatCount(longest?.words ?? 0), 66, true),
      align: 'end',
      cell: ({ longest, speaker }) =>
        longest && (
          <button
            type="button"
            className="link"
            tabIndex={-1}
            aria-label={`Open the longest turn of ${name(speaker)}, ${formatCount(longest.words)} words`}
            onClick={(event) => {
              event.stopPropagation();
              showPlace('overview', longest);
            }}
          >
            {formatCount(longest.words)}
          </button>
        ),
    },
  ];
}
