import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ProjectState } from '../../workspace/contract/project';
import { IconButton } from '../design/Button';
import { Field } from '../design/Field';
import { Icon } from '../design/Icon';
import { Context, Dropdown } from '../design/Menu';
import { useChosen } from '../state/chosen';
import { showDialog } from '../state/dialogs';
import { openFiles } from '../state/open-files';
import { useLooking, useSelectedTranscripts } from '../state/selection';
import { useTheme } from '../state/theme';
import { countOf } from '../text/numbers';
import { LibraryRowView } from './LibraryRowView';
import { libraryEntries, openInReader, removeRow } from './library-menu';
import { libraryRows, type GroupId, type LibraryRow } from './library-model';
import { projectEntries } from './project-menu';
import './Library.css';

/** The project's sets and transcripts: which there are, which are looked at, which is open. */
export function Library({ project }: { readonly project: ProjectState }) {
  const [filter, setFilter] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<GroupId>>(new Set());
  const { theme, setTheme } = useTheme();
  const rows = useMemo(() => libraryRows(project, { filter, closed }), [project, filter, closed]);
  const words = project.transcripts.reduce((sum, transcript) => sum + transcript.words, 0);
  const toggle = (id: GroupId) =>
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  return (
    <>
      <Dropdown entries={projectEntries(project, theme, setTheme)}>
        <button type="button" className="library-project">
          <span className="clip">{project.name}</span>
          <Icon name="down" small />
          {project.readOnly && <span className="library-locked">read only</span>}
        </button>
      </Dropdown>
      <div className="library-filter">
        <Field
          quiet
          clearable
          icon="search"
          label={`Filter ${countOf(project.transcripts.length, 'speech', 'speeches')}`}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <LibraryList project={project} rows={rows} onToggle={toggle} />
      <footer className="library-foot num">
        <span className="clip">
          {countOf(project.transcripts.length, 'speech', 'speeches')} · {countOf(words, 'word')}
        </span>
        <Dropdown
          align="end"
          entries={[
            { kind: 'item', text: 'Open files…', keys: 'mod+o', run: () => void openFiles() },
            { kind: 'item', text: 'Paste text…', run: () => showDialog({ kind: 'paste' }) },
          ]}
        >
          <IconButton icon="add" label="Add transcripts" disabled={project.readOnly} />
        </Dropdown>
      </footer>
    </>
  );
}

interface ListProps {
  readonly project: ProjectState;
  readonly rows: readonly LibraryRow[];
  readonly onToggle: (id: GroupId) => void;
}

function LibraryList({ project, rows, onToggle }: ListProps) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, setAt] = useState(0);
  const open = useChosen((state) => state.transcript);
  const selected = useSelectedTranscripts();
  const looked = useMemo(
    () => (selected.length < project.transcripts.length ? new Set(selected.map(({ id }) => id)) : undefined),
    [selected, project],
  );
  const toggleLooked = useLooking((state) => state.toggle);
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 28 : 26),
    overscan: 10,
  });
  const active = Math.min(at, rows.length - 1);
  const row = rows[active];

  const moveTo = (index: number) => {
    const next = Math.min(rows.length - 1, Math.max(0, index));
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return;
    if (pressLibrary(event, { rows, row, active, moveTo, onToggle, toggleLooked })) event.preventDefault();
  };
  if (rows.length === 0)
    return (
      <p className="library-none">
        {project.transcripts.length === 0 ? 'No speeches yet.' : 'No speech has these words.'}
      </p>
    );

  return (
    <Context entries={row ? libraryEntries(project, row, looked) : []}>
      <div
        ref={scroller}
        className="library-list"
        role="tree"
        aria-label="Speeches"
        tabIndex={0}
        aria-activedescendant={row ? `${id}-${active}` : undefined}
        onKeyDown={press}
      >
        <div role="presentation" className="library-rows" style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((item) => {
            const shown = rows[item.index];
            return (
              shown && (
                <LibraryRowView
                  key={item.index}
                  id={`${id}-${item.index}`}
                  row={shown}
                  top={item.start}
                  place={item.index + 1}
                  of={rows.length}
                  active={item.index === active}
                  open={shown.kind === 'transcript' && shown.transcript.id === open}
                  looked={isLooked(shown, looked)}
                  onPoint={() => setAt(item.index)}
                  onToggle={onToggle}
                />
              )
            );
          })}
        </div>
      </div>
    </Context>
  );
}

const isLooked = (row: LibraryRow, looked: ReadonlySet<string> | undefined): boolean =>
  row.kind === 'group'
    ? row.transcripts.every((id) => looked?.has(id) ?? true)
    : (looked?.has(row.transcript.id) ?? true);

interface PressContext {
  readonly rows: readonly LibraryRow[];
  readonly row: LibraryRow;
  readonly active: number;
  readonly moveTo: (index: number) => void;
  readonly onToggle: (id: GroupId) => void;
  readonly toggleLooked: ReturnType<typeof useLooking.getState>['toggle'];
}

/** Arrows move, left and right close and open sets, Space looks at or away, Enter opens, F2 describes, Delete removes. */
function pressLibrary(
  event: KeyboardEvent,
  { rows, row, active, moveTo, onToggle, toggleLooked }: PressContext,
): boolean {
  const group = row.kind === 'group' ? row : undefined;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + 12,
    PageUp: active - 12,
    Home: 0,
    End: rows.length - 1,
  };
  const move = moves[event.key];
  if (move !== undefined) moveTo(move);
  else if (event.key === 'ArrowRight' && group?.open === false) onToggle(group.id);
  else if (event.key === 'ArrowLeft' && group?.open === true) onToggle(group.id);
  else if (event.key === 'ArrowLeft' && row.kind === 'transcript' && row.group !== undefined)
    moveTo(rows.findIndex((other) => other.kind === 'group' && other.id === row.group));
  else if (event.key === ' ') toggleLooked(group ? group.transcripts : transcriptOf(row));
  else if (event.key === 'Enter' && group) onToggle(group.id);
  else if (event.key === 'Enter' && row.kind === 'transcript') openInReader(row.transcript.id);
  else if (event.key === 'F2' && row.kind === 'transcript')
    showDialog({ kind: 'describe', id: row.transcript.id });
  else if (event.key === 'F2' && group && group.id !== 'others')
    showDialog({ kind: 'name-set', id: group.id, transcripts: group.transcripts });
  else if (event.key === 'Delete') removeRow(row);
  else return false;
  return true;
}

const transcriptOf = (row: LibraryRow) => (row.kind === 'transcript' ? [row.transcript.id] : []);
