import { lineOf, type PdfLine, type PdfRow } from './pdf-page';

/** Lines that are read one after another: a column, or what reaches over all of them. */
export interface PdfColumn {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
  /** From 0. */
  readonly page: number;
}

/** Fewer lines than this beside each other are a table or a signature, no columns. */
const leastLines = 3;
/** Points; the narrowest gutter of newspapers and parliaments' records is about 10. */
const narrowestGutter = 8;

/** The lines of a page in reading order: between lines that reach over the gutter, the columns from the left. */
export function readColumns(
  { rows, width }: { rows: readonly PdfRow[]; width: number },
  page: number,
): readonly PdfColumn[] {
  const gutters = findGutters(rows, width);
  if (gutters.length === 0) return columnsOf([rows.map(lineOf)], page);
  const edges = [...gutters, Infinity];
  const columns: PdfLine[][] = [];
  let open: PdfLine[][] = edges.map(() => []);
  const close = (): void => {
    columns.push(...open);
    open = edges.map(() => []);
  };
  for (const row of rows) {
    if (row.some(({ x, width: wide }) => gutters.some((gutter) => x < gutter - 2 && x + wide > gutter + 2))) {
      close();
      columns.push([lineOf(row)]);
      continue;
    }
    for (const [index, edge] of edges.entries()) {
      const from = edges[index - 1] ?? -Infinity;
      const part = row.filter(({ x }) => x >= from && x < edge);
      if (part.length > 0) open[index]?.push(lineOf(part));
    }
  }
  close();
  return columnsOf(columns, page);
}

const columnsOf = (columns: readonly (readonly PdfLine[])[], page: number): readonly PdfColumn[] =>
  columns
    .map((lines) => lines.filter(({ text }) => text !== ''))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      lines,
      page,
      left: Math.min(...lines.map(({ left }) => left)),
      right: Math.max(...lines.map(({ right }) => right)),
    }));

/** The middles of strips that hardly any line reaches over and that have lines on both sides. */
function findGutters(rows: readonly PdfRow[], width: number): readonly number[] {
  if (rows.length < leastLines) return [];
  const bins = Math.max(1, Math.ceil(Math.min(width, 5_000)));
  const covered = new Uint32Array(bins);
  for (const row of rows) {
    let from = -1;
    for (const piece of row) {
      const start = Math.max(0, Math.floor(piece.x), from);
      const end = Math.min(bins, Math.ceil(piece.x + piece.width));
      for (let bin = start; bin < end; bin += 1) covered[bin] = (covered[bin] ?? 0) + 1;
      from = Math.max(from, end);
    }
  }
  const allowed = Math.max(2, rows.length * 0.15);
  const gutters: number[] = [];
  let start: number | undefined;
  for (let bin = 0; bin <= bins; bin += 1) {
    const free = bin < bins && (covered[bin] ?? 0) <= allowed;
    if (free) start ??= bin;
    else if (start !== undefined) {
      if (start > 0 && bin < bins && bin - start >= narrowestGutter) gutters.push((start + bin) / 2);
      start = undefined;
    }
  }
  return gutters.filter((gutter) => hasColumns(rows, gutter, width));
}

/**
 * Text on both sides in several rows, beginning at one margin each, neither side narrow: labels beside what was said, or figures,
 * are not columns.
 */
function hasColumns(rows: readonly PdfRow[], gutter: number, width: number): boolean {
  if (gutter < width * 0.2 || gutter > width * 0.8) return false;
  const beside = rows.filter((row) =>
    row.every((piece) => piece.x + piece.width <= gutter + 2 || piece.x >= gutter - 2),
  );
  const left = sideOf(beside.map((row) => row.filter(({ x }) => x < gutter)));
  const right = sideOf(beside.map((row) => row.filter(({ x }) => x >= gutter)));
  return (
    Math.min(left.lines, right.lines) >= leastLines &&
    Math.min(left.meanLetters, right.meanLetters) >= (Math.min(left.lines, right.lines) < 8 ? 18 : 12) &&
    Math.min(left.letters, right.letters) >= Math.max(left.letters, right.letters) * 0.15 &&
    right.aligned >= 0.5
  );
}

interface Side {
  readonly lines: number;
  readonly letters: number;
  readonly meanLetters: number;
  /** Share of its lines that begin at the commonest margin. */
  readonly aligned: number;
}

function sideOf(rows: readonly PdfRow[]): Side {
  const lines = rows.filter((row) => row.length > 0).map(lineOf);
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  const margins = new Map<number, number>();
  for (const { left } of lines)
    margins.set(Math.round(left / 3), (margins.get(Math.round(left / 3)) ?? 0) + 1);
  return {
    lines: lines.length,
    letters,
    meanLetters: letters / Math.max(lines.length, 1),
    aligned: Math.max(0, ...margins.values()) / Math.max(lines.length, 1),
  };
}
