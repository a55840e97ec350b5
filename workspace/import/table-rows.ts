import Papa from 'papaparse';

type Row = readonly string[];

export interface TableRows {
  readonly delimiter: string;
  readonly rows: readonly Row[];
  /** Share of the rows that are as wide as most of them. */
  readonly even: number;
  /** How many cells most rows have. */
  readonly width: number;
}

const delimiters = ['\t', ';', ',', '|'];

/** Rows of cells, in the delimiter that gives the most even rows of two cells and more; undefined where none does. */
export function readRows(text: string, most?: number): TableRows | undefined {
  const head = text.slice(0, 65_536);
  const tried = delimiters
    .filter((delimiter) => head.includes(delimiter))
    .map((delimiter) => shapeOf(delimiter, parse(head, delimiter, 60)))
    .filter(({ width }) => width >= 2)
    .toSorted((a, b) => b.even - a.even || b.width - a.width);
  const [best] = tried;
  if (best === undefined) return undefined;
  return most !== undefined && most <= 60 ? best : shapeOf(best.delimiter, parse(text, best.delimiter));
}

function parse(text: string, delimiter: string, preview = 0): readonly Row[] {
  const options = { delimiter, preview, skipEmptyLines: 'greedy' } as const;
  const { data, errors } = Papa.parse<string[]>(text, options);
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  // A quote that is never closed would take all that follows for one cell: quotes are then letters, but around a whole cell.
  return Papa.parse<string[]>(text, { ...options, quoteChar: '\u0000' }).data.map((row) =>
    row.map((cell) => cell.replace(/^\s*"(?<inside>[^"]*)"\s*$/u, '$<inside>')),
  );
}

function shapeOf(delimiter: string, rows: readonly Row[]): TableRows {
  const widths = new Map<number, number>();
  for (const { length } of rows.slice(0, 1_000)) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...widths].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return { delimiter, rows, width, even: count / Math.max(1, Math.min(rows.length, 1_000)) };
}

/** Rows as a table of comma-separated values. */
export const writeRows = (rows: readonly Row[]): string => Papa.unparse(rows.map((row) => [...row]));
