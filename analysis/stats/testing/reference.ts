/** A row of a table of reference values, each cell by its column's name. */
export interface ReferenceRow {
  /** As printed; '' where the cell is empty. */
  readonly text: (column: string) => string;
  /** Undefined where the cell is empty. */
  readonly value: (column: string) => number | undefined;
  /** Of a column that is never empty. */
  readonly count: (column: string) => number;
}

/** The rows of a TSV file with a head. */
export function readReference(tsv: string): readonly ReferenceRow[] {
  const [head = '', ...lines] = tsv.trim().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const text = (column: string): string => cells[columns.indexOf(column)] ?? '';
    return {
      text,
      value: (column) => (text(column) === '' ? undefined : Number(text(column))),
      count: (column) => Number(text(column)),
    };
  });
}

/** The tokens that the reference values count: letters with inner apostrophes and hyphens, lower case. */
export const referenceTokens = (text: string): readonly string[] =>
  text
    .replaceAll('’', "'")
    .replaceAll('\u00ad', '')
    .replaceAll('\u2011', '-')
    .toLowerCase()
    .match(/[\p{L}\p{Nl}\p{No}]+(?:['-][\p{L}\p{Nl}\p{No}]+)*/gu) ?? [];

/** How often each token stands in a text. */
export function referenceCounts(tokens: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/**
 * Half a unit of the last of the ten digits that a reference value is printed with, a little more for what rounding leaves, and `lost`
 * for values that the reference itself works out as a small difference of large numbers.
 */
export const printedTolerance = (printed: number, lost = 0): number =>
  lost + (printed === 0 ? 1e-12 : 0.501 * 10 ** (Math.floor(Math.log10(Math.abs(printed))) - 9));
