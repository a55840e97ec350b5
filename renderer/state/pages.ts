import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../workspace/contract';
import { PageLoader, type Looked } from './page-loader';
import { useRevision } from './project';
import { askOnce, callOff, useQuery, type OnItsWay, type Query } from './query';

/** The calls that answer with a page of a longer table. */
type Paged =
  | 'collocates.table'
  | 'contexts.lines'
  | 'contexts.patterns'
  | 'compare.table'
  | 'words.table'
  | 'overview.questions'
  | 'overview.changes'
  | 'sentiment.sentences';
type Row<Name extends Paged> = Output<Name>['rows'][number];

export const pageSize = 200;

interface Pages<Name extends Paged> {
  /** The first page, with all that is said of the whole table. */
  readonly first: Query<Output<Name>>;
  /** The row at a place of the whole table; undefined while it is on its way. */
  readonly rowAt: (index: number) => Row<Name> | undefined;
  /** Makes sure of the rows [from, to). */
  readonly want: (from: number, to: number) => void;
  /** What is on its way: the first page, or else a later one. */
  readonly working: OnItsWay;
}

interface Later<Name extends Paged> {
  readonly key: string;
  readonly pages: ReadonlyMap<number, readonly Row<Name>[]>;
  /** Of the page that is on its way. */
  readonly asked: string | undefined;
}

/**
 * A long table, loaded as it is looked at: a page at a time, so that of a table that is scrolled through only the pages come at which
 * somebody stops. `ask` gives the question for a page; undefined asks nothing. Pages of an older question or of an older state of the
 * project are dropped, and the one that is on its way is called off.
 */
export function usePages<Name extends Paged>(
  name: Name,
  ask: ((page: { readonly offset: number; readonly limit: number }) => Input<Name>) | undefined,
): Pages<Name> {
  const question = ask?.({ offset: 0, limit: pageSize });
  const first = useQuery(name, question);
  const key = `${useRevision()} ${JSON.stringify(question)}`;
  const [later, setLater] = useState<Later<Name>>({ key, pages: new Map(), asked: undefined });
  const loader = useRef<PageLoader>(undefined);
  const looked = useRef<Looked>({ from: 0, to: 0 });
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    let [left, asked]: [boolean, string | undefined] = [false, undefined];
    const tell = (way: string | undefined, page?: number, rows?: readonly Row<Name>[]): void =>
      setLater((before) => {
        const pages = new Map(before.key === key ? before.pages : []);
        if (page !== undefined && rows) pages.set(page, rows);
        return { key, pages, asked: way };
      });
    const bring = async (page: number): Promise<boolean> => {
      const input = asking.current?.({ offset: page * pageSize, limit: pageSize });
      if (input === undefined) return false;
      asked = `${name} page ${page} ${key}`;
      tell(asked);
      const answer = await askOnce(asked, name, input);
      asked = undefined;
      if (!left) tell(undefined, page, answer.ok ? answer.value.rows : undefined);
      return answer.ok;
    };
    const mine = new PageLoader({ size: pageSize, bring });
    // Where one looks stays the same when the question changes.
    mine.look(looked.current);
    loader.current = mine;
    return () => {
      left = true;
      mine.leave();
      if (asked !== undefined) callOff(asked);
    };
  }, [key, name]);
  const want = useCallback((from: number, to: number): void => {
    looked.current = { from, to };
    loader.current?.look(looked.current);
  }, []);

  const firstRows = first.value?.rows;
  const rowAt = useCallback(
    (index: number): Row<Name> | undefined => {
      const page = Math.floor(index / pageSize);
      const rows = page === 0 ? firstRows : later.key === key ? later.pages.get(page) : undefined;
      return rows?.[index % pageSize];
    },
    [firstRows, later, key],
  );
  const onItsWay = later.key === key ? later.asked : undefined;
  const settled = first.status === 'done' && !first.stale;
  const working: OnItsWay =
    settled && onItsWay !== undefined ? { status: 'done', stale: true, key: onItsWay } : first;
  return { first, rowAt, want, working };
}
