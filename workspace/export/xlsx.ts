import { fail, type Failure } from '../contract/result';
import { factsOf, type Cell, type TableContent } from './table-content';

/** What a sheet holds (Microsoft, "Excel specifications and limits"): rows with the heads, and characters of a cell. */
const mostRows = 1_048_576;
const mostCharacters = 32_767;

/** Fails with `file-refused` where a sheet has not so many rows. */
export const tooLong = ({ rows }: Pick<TableContent, 'rows'>): Failure | undefined =>
  rows.length + 1 > mostRows ? fail('file-refused', `${rows.length} rows`) : undefined;

/**
 * A workbook of two sheets: the table, its heads frozen, and how it was made. Texts are texts whatever they begin with, numbers keep all
 * their digits, and no data is an empty cell.
 */
export async function toXlsx(content: TableContent): Promise<Uint8Array<ArrayBuffer>> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const table = [content.heads.map(headOf), ...content.rows.map((row) => row.map(cellOf))];
  const made = factsOf(content.made).map(([name, value]) => [headOf(name), cellOf(value)]);
  const buffer = await writeXlsxFile([
    { data: table, sheet: 'Table', stickyRowsCount: 1, columns: widths(content) },
    { data: made, sheet: 'How it was made', columns: [{ width: 24 }, { width: 90 }] },
  ]).toBuffer();
  return new Uint8Array(buffer);
}

const headOf = (text: string) => ({ value: text, type: String, fontWeight: 'bold' as const });

function cellOf(cell: Cell) {
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return null;
  // Control characters that XML has no place for would make the workbook unreadable.
  if (typeof cell === 'string')
    return {
      value: cell.slice(0, mostCharacters).replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, ' '),
      type: String,
    };
  return { value: cell, type: Number };
}

/** As wide as the longest of the first cells, between 8 and 60 characters. */
function widths({ heads, rows }: TableContent): { width: number }[] {
  return heads.map((head, column) => {
    const longest = rows.slice(0, 200).reduce((most, row) => {
      const cell = row[column];
      return Math.max(most, typeof cell === 'string' ? cell.length : 8);
    }, head.length);
    return { width: Math.min(60, Math.max(8, longest + 2)) };
  });
}
