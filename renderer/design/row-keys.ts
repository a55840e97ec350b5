interface Rows {
  readonly at: number;
  readonly count: number;
  /** Rows that the page keys go by. */
  readonly page?: number;
}

/** The row that a key leads to from `at`; undefined for keys that do not move, and where there is no row. */
export function rowAfter(key: string, { at, count, page = 10 }: Rows): number | undefined {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? undefined : Math.min(count - 1, Math.max(0, to));
}
