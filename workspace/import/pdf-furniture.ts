import type { PdfLine, PdfRow } from './pdf-page';
import { lineOf } from './pdf-page';

/** A page's rows, with those that belong to the page and not to the text taken out. */
export interface PdfPage {
  readonly rows: readonly PdfRow[];
  readonly width: number;
  readonly height: number;
}
export interface StrippedPage extends PdfPage {
  /** Running heads and feet, page numbers. */
  readonly furniture: readonly PdfLine[];
}

/** Rows at the top and bottom of a page that may be its head or foot. */
const edgeRows = 3;

interface Edge {
  readonly page: number;
  readonly row: PdfRow;
  readonly line: PdfLine;
  readonly where: 'head' | 'foot';
  /** From the outermost row. */
  readonly depth: number;
  /** Whether the text begins further off than lines stand from each other. */
  readonly apart: boolean;
}

/** Takes running heads, feet, page numbers and line numbers out of the pages of one file. */
export function stripPages(pages: readonly PdfPage[]): readonly StrippedPage[] {
  const numbered = pages.map((page) => ({ ...page, rows: withoutLineNumbers(page.rows) }));
  const edges = numbered.flatMap(edgesOf);
  const heads = new Set<PdfRow>();
  for (const edge of edges) if (isPageNumber(edge.line.text)) heads.add(edge.row);
  for (const group of groupBy(edges, keyOf).values()) markRepeated(group, { heads, pages: pages.length });
  markStanding(numbered, { heads, edges });
  return numbered.map((page) => ({
    ...page,
    rows: page.rows.filter((row) => !heads.has(row)),
    furniture: page.rows.filter((row) => heads.has(row)).map(lineOf),
  }));
}

function edgesOf({ rows, height }: PdfPage, page: number): readonly Edge[] {
  const far = 1.25 * leadingOf(rows);
  const edge = (row: PdfRow, where: Edge['where'], depth: number): Edge => {
    const step = where === 'head' ? 1 : -1;
    const at = rows.indexOf(row);
    const apart = Array.from({ length: edgeRows - depth }, (_, index) => {
      const [here, next] = [rows[at + index * step], rows[at + (index + 1) * step]];
      return here === undefined || next === undefined || Math.abs(lineOf(next).y - lineOf(here).y) > far;
    }).some(Boolean);
    return { page, row, line: lineOf(row), where, depth, apart };
  };
  return [
    ...rows.slice(0, edgeRows).map((row, depth) => edge(row, 'head', depth)),
    ...rows
      .slice(edgeRows)
      .slice(-edgeRows)
      .toReversed()
      .map((row, depth) => edge(row, 'foot', depth)),
  ].filter(({ line, where }) => (where === 'head' ? line.y < height * 0.25 : line.y > height * 0.75));
}

/** Letters with the figures evened out: `Page 3 of 27` and `Page 4 of 27` are one. */
const keyOf = ({ line, where }: Edge): string =>
  `${where} ${line.text
    .toLowerCase()
    .replace(/\d+|\b[ivxlc]+\b/gu, '#')
    .replace(/\s+/gu, ' ')}`;

/** The same words in the same place on several pages; where figures in them vary, they stand apart from the text as well. */
function markRepeated(group: readonly Edge[], { heads, pages }: { heads: Set<PdfRow>; pages: number }): void {
  const least = pages <= 3 ? 2 : Math.max(3, Math.ceil(pages * 0.08));
  const same = new Set(group.map(({ line }) => line.text)).size === 1;
  for (const { row, line, apart } of group) {
    if (!same && !apart) continue;
    const beside = new Set(
      group.filter((other) => Math.abs(other.line.y - line.y) < 6).map(({ page }) => page),
    );
    if (beside.size >= least) heads.add(row);
  }
}

/**
 * The outermost row stands at the same height on most pages and further from the text than lines are from each other: a head
 * whose words change with the matter.
 */
function markStanding(
  pages: readonly PdfPage[],
  { heads, edges }: { heads: Set<PdfRow>; edges: readonly Edge[] },
): void {
  if (pages.length < 4) return;
  for (const where of ['head', 'foot'] as const) {
    const outer = edges.filter((edge) => edge.where === where && edge.depth === 0);
    const standing = outer.filter(({ page, line, row }) => {
      const rows = pages[page]?.rows ?? [];
      const at = rows.indexOf(row);
      const next = rows[where === 'head' ? at + 1 : at - 1];
      return next !== undefined && Math.abs(lineOf(next).y - line.y) > 1.4 * leadingOf(rows);
    });
    for (const { row, line } of standing) {
      const level = standing.filter((other) => Math.abs(other.line.y - line.y) < 2).length;
      if (level >= pages.length * 0.7) heads.add(row);
    }
  }
}

/** The commonest distance of two rows of a page. */
function leadingOf(rows: readonly PdfRow[]): number {
  const counts = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    if (above === undefined) continue;
    const distance = Math.round(lineOf(row).y - lineOf(above).y);
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 14;
}

const isPageNumber = (text: string): boolean =>
  /^(?:[-–—•|[(\s]*)(?:(?:page|p\.|seite|s\.|página|pág\.|pagina|pag\.|strona|str\.|стр\.|страница|sida|side|σελίδα)\s*)?\d{1,4}(?:\s*(?:of|de|von|di|van|z|из|\/)\s*\d{1,4})?[-–—•|\])\s.]*$/iu.test(
    text,
  );

/** Numbers of lines in a margin, as courts print them: they count up, and stand apart from the text. */
function withoutLineNumbers(rows: readonly PdfRow[]): readonly PdfRow[] {
  const left = numbersAt(rows, 0);
  const right = numbersAt(rows, -1);
  const drop = new Set([...left, ...right]);
  if (drop.size === 0) return rows;
  return rows.map((row) => row.filter((piece) => !drop.has(piece))).filter((row) => row.length > 0);
}

function numbersAt(rows: readonly PdfRow[], at: 0 | -1): readonly PdfRow[number][] {
  const found = rows.flatMap((row) => {
    const piece = row.at(at);
    const beside = at === 0 ? row[1] : row.at(-2);
    if (piece === undefined || !/^\s*\d{1,4}\s*$/u.test(piece.text)) return [];
    const gap =
      beside === undefined
        ? Infinity
        : at === 0
          ? beside.x - piece.x - piece.width
          : piece.x - beside.x - beside.width;
    return gap > piece.size * 0.8 ? [piece] : [];
  });
  const counting = found.filter((piece, index) => {
    const before = found[index - 1];
    const step = before === undefined ? undefined : Number(piece.text) - Number(before.text);
    return step === undefined || (step > 0 && step <= 5);
  });
  return found.length >= 5 && found.length >= rows.length * 0.15 && counting.length >= found.length * 0.8
    ? found
    : [];
}

function groupBy<Value>(
  values: readonly Value[],
  key: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(key(value));
    if (group) group.push(value);
    else groups.set(key(value), [value]);
  }
  return groups;
}
