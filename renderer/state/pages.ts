import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input, Output } from '../../workspace/contract';
import type { Failure } from '../../workspace/contract/basics';
import { send } from './host';
import { useRevision } from './project';
import { useQuery, type Query } from './query';

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
  /** Why a later page could not be had. */
  readonly failure: Failure | undefined;
}

interface Later<Name extends Paged> {
  readonly key: string;
  readonly pages: ReadonlyMap<number, readonly Row<Name>[]>;
  readonly failure: Failure | undefined;
}

/**
 * A long table, loaded as it is looked at. `ask` gives the question for a page; undefined asks nothing. Pages of an older question or
 * of an older state of the project are dropped.
 */
export function usePages<Name extends Paged>(
  name: Name,
  ask: ((page: { readonly offset: number; readonly limit: number }) => Input<Name>) | undefined,
): Pages<Name> {
  const question = ask?.({ offset: 0, limit: pageSize });
  const first = useQuery(name, question);
  const key = `${useRevision()} ${JSON.stringify(question)}`;
  const [later, setLater] = useState<Later<Name>>({ key, pages: new Map(), failure: undefined });
  const asked = useRef({ key, pages: new Set<number>() });
  const current = useRef({ key, ask });
  useEffect(() => {
    current.current = { key, ask };
  });

  const want = useCallback(
    (from: number, to: number): void => {
      const { key: now, ask: askNow } = current.current;
      if (askNow === undefined) return;
      if (asked.current.key !== now) asked.current = { key: now, pages: new Set() };
      for (let page = Math.max(1, Math.floor(from / pageSize)); page * pageSize < to; page += 1) {
        if (asked.current.pages.has(page)) continue;
        asked.current.pages.add(page);
        void send(name, askNow({ offset: page * pageSize, limit: pageSize })).then((answer) => {
          if (current.current.key !== now) return;
          if (!answer.ok) asked.current.pages.delete(page);
          setLater((before) => {
            const pages = new Map(before.key === now ? before.pages : []);
            if (answer.ok) pages.set(page, answer.value.rows);
            return { key: now, pages, failure: answer.ok ? undefined : answer };
          });
        });
      }
    },
    [name],
  );

  const firstRows = first.value?.rows;
  const rowAt = useCallback(
    (index: number): Row<Name> | undefined => {
      const page = Math.floor(index / pageSize);
      const rows = page === 0 ? firstRows : later.key === key ? later.pages.get(page) : undefined;
      return rows?.[index % pageSize];
    },
    [firstRows, later, key],
  );
  return { first, rowAt, want, failure: later.key === key ? later.failure : undefined };
}
