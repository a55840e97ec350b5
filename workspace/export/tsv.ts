import { guarded } from './csv';
import type { Cell } from './table-content';

/** For pasting into a sheet: a row a line, cells between tabs; tabs and line ends inside a cell become spaces. */
export const toTsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join('\t')}\n`).join('');

function cellOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return guarded(cell.replace(/\s+/g, ' '));
}
