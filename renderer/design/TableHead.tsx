import { HoverCard } from 'radix-ui';
import { useState, type ReactNode } from 'react';
import type { MethodName } from '../methods/pages';
import { MethodLink } from '../methods/MethodLink';
import { showDialog } from '../state/dialogs';
import { Icon } from './Icon';
import './TableHead.css';

/** What stands over a column of a table, and what it means. */
export interface ColumnHead {
  readonly id: string;
  readonly head: string;
  /** Shown in place of `head`, which is then what screen readers say. */
  readonly headShown?: ReactNode;
  /** What the column's numbers are, in a sentence: on hover, and for screen readers. */
  readonly about?: string;
  /** The page of docs/methods about it; the definition leads there. */
  readonly page?: MethodName;
  /** Numbers stand at the end. */
  readonly align?: 'start' | 'end';
  /** Whether its head sorts. */
  readonly sortable?: boolean;
}

interface Props {
  readonly id: string;
  readonly column: ColumnHead;
  readonly direction: 'ascending' | 'descending' | undefined;
  /** Reached by keys. */
  readonly active: boolean;
  readonly onSort: ((id: string) => void) | undefined;
}

export function TableHead({ id, column, direction, active, onSort }: Props) {
  const { about, page } = column;
  const [pointedAt, setPointedAt] = useState(false);
  // Who presses a head wants to sort: what it means stays away until it is pointed at anew.
  const [pressed, setPressed] = useState(false);
  const sorts = column.sortable === true && onSort !== undefined;
  const classes = [
    'data-table-cell',
    column.align === 'end' ? 'data-table-end' : '',
    sorts ? 'data-table-sorts' : '',
    direction ? 'is-sorted' : '',
    active ? 'is-active' : '',
  ];
  const head = (
    <div
      id={id}
      role="columnheader"
      className={classes.filter(Boolean).join(' ')}
      title={page === undefined ? about : undefined}
      aria-description={page === undefined ? undefined : about}
      aria-sort={sorts ? (direction ?? 'none') : undefined}
      aria-label={column.headShown === undefined ? undefined : column.head}
      onClick={() => {
        setPressed(true);
        if (sorts) onSort(column.id);
      }}
      onPointerLeave={() => setPressed(false)}
    >
      {column.headShown ?? <span className="clip">{column.head}</span>}
      {direction && <Icon name={direction} small />}
    </div>
  );
  if (page === undefined) return head;
  return (
    <HoverCard.Root
      openDelay={500}
      closeDelay={150}
      open={active || (pointedAt && !pressed)}
      onOpenChange={setPointedAt}
    >
      <HoverCard.Trigger asChild>{head}</HoverCard.Trigger>
      <HoverCard.Portal>
        <HoverCard.Content
          className="table-head-about"
          side="top"
          align="start"
          collisionPadding={8}
          onClick={() => setPointedAt(false)}
        >
          {about !== undefined && <p>{about}</p>}
          <MethodLink page={page}>How it is worked out</MethodLink>
          {active && <kbd>?</kbd>}
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  );
}

/** `?` over a head opens the page about its column. Whether that was done. */
export function pressForMeaning(key: string, column: ColumnHead | undefined): boolean {
  if (key !== '?' || column?.page === undefined) return false;
  showDialog({ kind: 'method', page: column.page });
  return true;
}
