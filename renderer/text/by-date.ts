interface Dated {
  /** ISO 8601. */
  readonly date?: string | undefined;
}

/** Oldest first; those without a date after them, in the order they came. */
export const byDate = <Row extends Dated>(all: readonly Row[]): readonly Row[] =>
  all.toSorted((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0));

const dateOf = ({ date }: Dated): string => date ?? '9999';
