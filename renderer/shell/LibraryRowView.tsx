import { Icon } from '../design/Icon';
import { useLooking } from '../state/selection';
import { formatCount, formatDate } from '../text/numbers';
import { openInReader } from './library-menu';
import type { GroupId, LibraryRow } from './library-model';

interface Props {
  readonly id: string;
  readonly row: LibraryRow;
  readonly top: number;
  /** From 1, of all rows that are shown. */
  readonly place: number;
  readonly of: number;
  /** Where the keyboard is. */
  readonly active: boolean;
  /** In the readers. */
  readonly open: boolean;
  readonly looked: boolean;
  readonly onPoint: () => void;
  readonly onToggle: (id: GroupId) => void;
}

export function LibraryRowView(props: Props) {
  const { id, row, top, place, of, active, open, looked, onPoint, onToggle } = props;
  const toggleLooked = useLooking((state) => state.toggle);
  const shared = {
    id,
    role: 'treeitem',
    'aria-setsize': of,
    'aria-posinset': place,
    style: { transform: `translateY(${top}px)` },
    onPointerDown: onPoint,
    onContextMenu: onPoint,
  } as const;
  if (row.kind === 'group') {
    return (
      <div
        {...shared}
        aria-level={1}
        aria-expanded={row.open}
        aria-selected={looked}
        className={active ? 'library-group is-active' : 'library-group'}
        onClick={() => onToggle(row.id)}
      >
        <Icon name={row.open ? 'down' : 'right'} small />
        <span className="clip">{row.name}</span>
        <span className="library-count num">{formatCount(row.transcripts.length)}</span>
      </div>
    );
  }
  const { transcript, date, name, group } = row;
  const classes = [
    'library-row',
    looked ? 'is-looked' : '',
    open ? 'is-open' : '',
    active ? 'is-active' : '',
  ];
  const about = [
    transcript.title,
    transcript.date === undefined ? undefined : formatDate(transcript.date),
    transcript.place,
    transcript.fileName,
  ];
  return (
    <div
      {...shared}
      aria-level={group === undefined ? 1 : 2}
      aria-selected={looked}
      aria-current={open ? 'true' : undefined}
      className={classes.filter(Boolean).join(' ')}
      title={about.filter((part) => part !== undefined).join('\n')}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) toggleLooked([transcript.id]);
        else openInReader(transcript.id);
      }}
    >
      <span
        className="library-dot"
        title={looked ? 'Looked at: press to leave it out' : 'Left out: press to look at it'}
        onClick={(event) => {
          event.stopPropagation();
          toggleLooked([transcript.id]);
        }}
      />
      {date !== undefined && <span className="library-date num">{date}</span>}
      <span className="library-name clip">{name}</span>
      <span className="library-words num">{formatCount(transcript.words)}</span>
    </div>
  );
}
