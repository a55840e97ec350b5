import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import { EmptyState } from '../../design/EmptyState';
import { Icon } from '../../design/Icon';
import { useChosen } from '../../state/chosen';
import { peopleOf } from '../reader/people';
import { removeExcerpt, showInReader } from './excerpt-actions';
import { ExcerptRow } from './ExcerptRow';
import { setChosen, useExcerpts } from './excerpts-store';
import { listRows, type Group, type ListRow } from './model';
import './ExcerptList.css';

interface Props {
  readonly project: ProjectState;
  readonly groups: readonly Group[];
}

/** The excerpts under their headings. One tab stop: arrows move, Space ticks, Enter opens the Reader, Delete removes. */
export function ExcerptList({ project, groups }: Props) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const left = useExcerpts((state) => state.left);
  const annotation = useChosen((state) => state.annotation);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useMemo(() => listRows(groups, closed), [groups, closed]);
  const people = useMemo(() => peopleOf(project), [project]);
  const colours = useMemo(
    () => new Map(project.codes.map(({ name, colour }) => [name, colour])),
    [project.codes],
  );
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? 36 : 96),
    getItemKey: (index) => keyOf(rows[index]) ?? index,
    overscan: 6,
  });
  const active = Math.min(at, rows.length - 1);
  const toggle = (key: string) =>
    setClosed((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  const press = (event: KeyboardEvent) => {
    const row = rows[active];
    if (!row || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const move = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 6,
      PageUp: active - 6,
      Home: 0,
      End: rows.length - 1,
    }[event.key];
    if (move !== undefined) {
      const to = Math.min(rows.length - 1, Math.max(0, move));
      setAt(to);
      virtual.scrollToIndex(to);
    } else if (!pressRow(event.key, row, { project, left, toggle })) return;
    event.preventDefault();
  };
  if (rows.length === 0)
    return (
      <EmptyState title="No excerpt has these codes and speakers">
        Choose other codes or speakers above.
      </EmptyState>
    );
  return (
    <div
      ref={scroller}
      className="excerpt-list"
      role="tree"
      aria-label="Excerpts"
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={`${id}-${active}`}
      onKeyDown={press}
    >
      <div role="presentation" className="excerpt-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return undefined;
          const shared = {
            id: `${id}-${item.index}`,
            'data-index': item.index,
            ref: virtual.measureElement,
            style: { transform: `translateY(${item.start}px)` },
          };
          const isActive = item.index === active ? ' is-active' : '';
          if (row.kind === 'group')
            return (
              <div
                key={item.key}
                {...shared}
                role="treeitem"
                aria-level={1}
                aria-selected={false}
                aria-expanded={row.open}
                className={`excerpt-group${isActive}`}
                onClick={() => {
                  setAt(item.index);
                  toggle(row.group.key);
                }}
              >
                <Icon name={row.open ? 'down' : 'right'} small />
                <b className="clip">{row.group.heading}</b>
                <span className="num">{row.group.excerpts.length.toLocaleString('en')}</span>
              </div>
            );
          const { excerpt } = row;
          const isChosen = excerpt.annotation === annotation;
          return (
            <div
              key={item.key}
              {...shared}
              role="treeitem"
              aria-level={2}
              aria-selected={!left.has(excerpt.annotation)}
              className={`excerpt${isChosen ? ' is-chosen' : ''}${isActive}`}
              onClick={() => {
                setAt(item.index);
                const passage = project.annotations.find((known) => known.id === excerpt.annotation);
                useChosen.getState().choose({ annotation: isChosen ? undefined : passage?.id });
              }}
              onDoubleClick={() => showInReader(project, excerpt)}
            >
              <ExcerptRow
                project={project}
                excerpt={excerpt}
                person={excerpt.speakerId === undefined ? undefined : people.get(excerpt.speakerId)}
                colours={colours}
                ticked={!left.has(excerpt.annotation)}
                open={isChosen}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

const keyOf = (row: ListRow | undefined): string | undefined =>
  row?.kind === 'group' ? `group ${row.group.key}` : row?.key;

interface PressContext {
  readonly project: ProjectState;
  readonly left: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

function pressRow(key: string, row: ListRow, { project, left, toggle }: PressContext): boolean {
  if (row.kind === 'group') {
    const ids = row.group.excerpts.map(({ annotation }) => annotation);
    if (key === ' ')
      setChosen(
        ids,
        ids.some((id) => left.has(id)),
      );
    else if (key === 'Enter') toggle(row.group.key);
    else if ((key === 'ArrowLeft' && row.open) || (key === 'ArrowRight' && !row.open)) toggle(row.group.key);
    else return false;
    return true;
  }
  const { excerpt } = row;
  if (key === ' ') setChosen([excerpt.annotation], left.has(excerpt.annotation));
  else if (key === 'Enter') showInReader(project, excerpt);
  else if (key === 'Delete' && !project.readOnly) removeExcerpt(project, excerpt);
  else return false;
  return true;
}
