import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useId, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { useKept } from '../state/kept';
import { useSize } from './useSize';
import { pressForMeaning, TableHead, type ColumnHead } from './TableHead';
import './DataTable.css';

export interface Column<Row> extends ColumnHead {
  /** In px; absent: it takes what is left. */
  readonly width?: number;
  /** Takes its part of what is left as well: so the numbers of a wide table stay near their word. */
  readonly grows?: boolean;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** More for the cell: `word` and `name` are what people said or wrote, and run as they do; `dim` is beside the point. */
  readonly kind?: 'word' | 'name' | 'dim';
  /** Left out where the table has no room for all. */
  readonly spare?: boolean;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  /** All rows, loaded or not. */
  readonly total: number;
  /** Undefined while it is being loaded. */
  readonly rowAt: (index: number) => Row | undefined;
  readonly keyOf: (row: Row) => string;
  /** Which rows are on screen [first, last], so that they can be loaded. */
  readonly onRange?: (first: number, last: number) => void;
  readonly chosen?: string | undefined;
  /** A click, or Space. */
  readonly onChoose: (row: Row) => void;
  /** What Space does; absent: it chooses. */
  readonly onMark?: (row: Row) => void;
  /** The row that the table begins with, where one comes back to it. */
  readonly startAt?: number | undefined;
  /** Enter or a double click; absent: as a click. */
  readonly onShow?: (row: Row) => void;
  readonly sort?: { readonly id: string; readonly descending: boolean };
  readonly onSort?: (id: string) => void;
  readonly rowHeight?: number;
  /** Least width of the column that takes what is left. */
  readonly least?: number;
}

/**
 * A table of any length; only the rows on screen are in the document. One tab stop: arrows, Page, Home and End move, Space chooses,
 * Enter shows; from the first row up to the heads, where left and right move, Enter sorts and ? tells what a column means.
 */
export function DataTable<Row>(props: Props<Row>) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const { label, total, rowAt, keyOf, onRange, chosen, rowHeight = 28, least = 64, sort } = props;
  // The virtualizer does not tell of a table that became narrower.
  const { measure, size, element: scroller } = useSize();
  const id = useId();
  const [at, setAt] = useKept(`row of ${label}`, props.startAt ?? 0);
  const [headAt, setHeadAt] = useState<number>();
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  });
  const columns = fitting(props.columns, least, size?.width);
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);
  useEffect(() => {
    if (props.startAt !== undefined) virtual.scrollToIndex(props.startAt, { align: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the table is shown
  }, []);

  const template = templateOf(columns, least);
  const active = headAt === undefined ? `${id}-${at}` : `${id}-head-${headAt}`;

  const moveTo = (index: number) => {
    const next = Math.min(total - 1, Math.max(0, index));
    setHeadAt(undefined);
    setAt(next);
    virtual.scrollToIndex(next);
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 280) / rowHeight) - 2);
    const done =
      headAt === undefined
        ? pressInRows(event, props, at, page, moveTo, setHeadAt)
        : pressInHead(event, { columns, onSort: props.onSort }, headAt, setHeadAt);
    if (done) event.preventDefault();
  };

  return (
    <div
      ref={measure}
      className="data-table"
      role="grid"
      aria-label={label}
      aria-rowcount={total + 1}
      aria-colcount={columns.length}
      tabIndex={0}
      aria-activedescendant={total > 0 || headAt !== undefined ? active : undefined}
      onKeyDown={press}
      onBlur={() => setHeadAt(undefined)}
    >
      <div role="rowgroup" className="data-table-head">
        <div
          role="row"
          aria-rowindex={1}
          className="data-table-row"
          style={{ gridTemplateColumns: template }}
        >
          {columns.map((column, index) => (
            <TableHead
              key={column.id}
              id={`${id}-head-${index}`}
              column={column}
              direction={sort?.id === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined}
              active={headAt === index}
              onSort={props.onSort}
            />
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className="data-table-body"
        style={{ height: virtual.getTotalSize() }}
        onClick={(event) => {
          const index = indexOf(event);
          if (index === undefined) return;
          setAt(index);
          setHeadAt(undefined);
          const row = rowAt(index);
          if (row !== undefined) props.onChoose(row);
        }}
        onDoubleClick={(event) => {
          const row = rowAt(indexOf(event) ?? -1);
          if (row !== undefined) (props.onShow ?? props.onChoose)(row);
        }}
      >
        {items.map((item) => {
          const row = rowAt(item.index);
          return (
            <Line
              key={item.index}
              id={`${id}-${item.index}`}
              row={row}
              index={item.index}
              columns={columns}
              template={template}
              top={item.start}
              height={item.size}
              chosen={row !== undefined && chosen !== undefined && keyOf(row) === chosen}
              active={headAt === undefined && at === item.index}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Without spare columns, the first ones first, as long as the table is wider than its room; all of them before that is known. */
export function fitting<Of extends Pick<Column<never>, 'width' | 'spare'>>(
  columns: readonly Of[],
  least: number,
  room: number | undefined,
): readonly Of[] {
  const needed = columns.reduce((sum, { width }) => sum + (width ?? least), 0);
  const spare = columns.findIndex((column) => column.spare === true);
  return room === undefined || room === 0 || needed <= room || spare < 0
    ? columns
    : fitting(columns.toSpliced(spare, 1), least, room);
}

/** As `grid-template-columns` says it. */
export const templateOf = (
  columns: readonly Pick<Column<never>, 'width' | 'grows'>[],
  least: number,
): string =>
  columns
    .map(({ width, grows }) => {
      if (width === undefined) return `minmax(${least}px, 1fr)`;
      return grows === true ? `minmax(${width}px, 0.35fr)` : `${width}px`;
    })
    .join(' ');

/** Which row was pressed. One listener for all rows: a row that scrolls by has none of its own to be made anew. */
function indexOf({ target }: MouseEvent): number | undefined {
  const row = target instanceof Element ? target.closest('[aria-rowindex]') : null;
  return row ? Number(row.getAttribute('aria-rowindex')) - 2 : undefined;
}

interface LineProps<Row> {
  readonly id: string;
  /** Undefined while it is being loaded. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly columns: readonly Column<Row>[];
  readonly template: string;
  readonly top: number;
  readonly height: number;
  readonly chosen: boolean;
  readonly active: boolean;
}

function LineOf<Row>({ id, row, index, columns, template, top, height, chosen, active }: LineProps<Row>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      className={rowClass(chosen, active)}
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
    >
      {columns.map((column) => (
        <div key={column.id} role="gridcell" className={cellClass(column)} dir={cellDirection(column)}>
          {row === undefined ? '' : column.cell(row, index)}
        </div>
      ))}
    </div>
  );
}

// `memo` forgets that the component is generic; it renders the same.
const Line = memo(LineOf) as typeof LineOf;

const cellClass = ({ align, kind }: Pick<Column<never>, 'align' | 'kind'>): string =>
  ['data-table-cell', align === 'end' ? 'data-table-end' : '', kind ? `data-table-${kind}` : '']
    .filter(Boolean)
    .join(' ');

/** Where a cell has no room for all of a text, its end is left out, whichever way it runs. */
const cellDirection = ({ kind }: Pick<Column<never>, 'kind'>): 'auto' | undefined =>
  kind === 'word' || kind === 'name' ? 'auto' : undefined;

const rowClass = (chosen: boolean, active: boolean): string =>
  ['data-table-row', 'data-table-line', chosen ? 'is-chosen' : '', active ? 'is-active' : '']
    .filter(Boolean)
    .join(' ');

function pressInRows<Row>(
  event: KeyboardEvent,
  { total, rowAt, onChoose, onMark, onShow }: Props<Row>,
  at: number,
  page: number,
  moveTo: (index: number) => void,
  toHead: (column: number) => void,
): boolean {
  const row = rowAt(at);
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: total - 1,
  };
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === 'ArrowUp' && at === 0) toHead(0);
  else if (moves[event.key] !== undefined) moveTo(moves[event.key] ?? at);
  else if (event.key === ' ' && row !== undefined) (onMark ?? onChoose)(row);
  else if (event.key === 'Enter' && row !== undefined) (onShow ?? onChoose)(row);
  else return false;
  return true;
}

function pressInHead<Row>(
  event: KeyboardEvent,
  { columns, onSort }: Pick<Props<Row>, 'columns'> & { readonly onSort: Props<Row>['onSort'] },
  headAt: number,
  setHeadAt: (column: number | undefined) => void,
): boolean {
  const column = columns[headAt];
  if (event.key === 'ArrowRight') setHeadAt(Math.min(columns.length - 1, headAt + 1));
  else if (event.key === 'ArrowLeft') setHeadAt(Math.max(0, headAt - 1));
  else if (event.key === 'ArrowDown' || event.key === 'Escape') setHeadAt(undefined);
  else if ((event.key === 'Enter' || event.key === ' ') && column?.sortable === true) onSort?.(column.id);
  else return pressForMeaning(event.key, column);
  return true;
}
