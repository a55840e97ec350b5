import type { KnownSpeaker, SourceText, TableFacts } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { mostColumns } from '../contract/columns';
import type { ColumnRole } from '../contract/column-roles';
import { cleanText } from './clean-text';
import { decodeHead, decodeText } from './decode';
import type { FormatReader, ReadSettings } from './format';
import { createPieceCollector, primaryTag, sourceOfPieces } from './marked-pieces';
import { readColumns, roleOfHeader, type TableReading } from './table-columns';
import { readRows, writeRows, type TableRows } from './table-rows';

/** A table of comma-, semicolon- or tab-separated values with what was said in one column: a row a turn, or a row a document. */
export const speechTable: FormatReader = {
  format: 'csv',
  recognises: (bytes) => {
    if (!mayBeTable(decodeHead(bytes, sample))) return false;
    const { text } = decodeText(bytes.subarray(0, sample));
    const rows = readRows(cleanText(text), 60);
    return rows !== undefined && isTable(rows, text);
  },
  read: (bytes, settings) => Promise.resolve(readTable(bytes, settings)),
};

/** Bytes that a table is told by. */
const sample = 65_536;

/** Told without the encoding, for separators are the same in all: a first row of several short cells, and a second. */
function mayBeTable(head: string): boolean {
  const [first = [], second] = readRows(cleanText(head), 2)?.rows ?? [];
  return second !== undefined && first.length >= 2 && first.every((cell) => cell.length <= longestName);
}
/** Characters of the name of a column. */
const longestName = 60;

/**
 * Names that we know in the first row, or rows as even as nobody writes: a comma of a sentence has a space behind it, one of a
 * table has none.
 */
function isTable({ rows, delimiter, even, width }: TableRows, text: string): boolean {
  const [first = [], second] = rows;
  if (second === undefined || first.some((cell) => cell.length > longestName)) return false;
  const known = new Set(first.flatMap((cell) => roleOfHeader(cell) ?? []));
  const namesOnly = first.every((cell) => cell.split(/\s+/u).length <= 4 && !/[.!?]$/u.test(cell));
  if (namesOnly && (known.size >= 2 || (known.has('text') && even >= 0.5))) return true;
  const { roles } = readColumns(rows);
  if (roles.text === undefined || even < 0.95 || width > 50) return false;
  const spaced = text.split(`${delimiter} `).length - 1;
  const all = text.split(delimiter).length - 1;
  const tight = delimiter === '\t' || spaced <= all * 0.05 || /^[^"\n]*[,;|]"/mu.test(text);
  return tight && roles.speaker !== undefined;
}

function readTable(
  bytes: Uint8Array,
  { encoding: forced, columns: chosen }: ReadSettings,
): Result<SourceText> {
  const { text, encoding } = decodeText(bytes, { forced });
  const rows = readRows(cleanText(text));
  if (rows === undefined) return fail('file-damaged');
  const table = readColumns(rows.rows, chosen);
  if (table.roles.text === undefined) return fail('format-unknown', 'a table without a column of text');
  const documents = findDocuments(table);
  const collector = createPieceCollector();
  for (const { rows: own } of documents) {
    const title = cellOf(table, own[0], 'title');
    if (documents.length > 1 && title !== '') {
      collector.add(title);
      collector.end('heading');
    }
    writeDialogue(collector, table, own);
  }
  const declared = documents.length === 1 ? declare(table, table.rows) : {};
  const source = sourceOfPieces(collector.pieces(), { declared, speakers: nameSpeakers(table), encoding });
  if (source.ok) return succeed({ ...source.value, table: factsOf(table, documents.length) });
  return chosen === undefined ? source : fail('column-empty', table.columns[table.roles.text]);
}

type Row = readonly string[];

const cellOf = ({ roles }: TableReading, row: Row | undefined, role: ColumnRole): string => {
  const column = roles[role];
  return column === undefined ? '' : (row?.[column] ?? '').replace(/\s+/gu, ' ').trim();
};

/** A speaker who goes on is not named again; a row without one belongs to the row before it. */
function writeDialogue(
  collector: ReturnType<typeof createPieceCollector>,
  table: TableReading,
  rows: readonly Row[],
): void {
  let speaking = '';
  for (const row of rows) {
    const speaker = cellOf(table, row, 'speaker');
    const text = row[table.roles.text ?? 0] ?? '';
    if (!/\S/u.test(text)) continue;
    if (speaker !== '' && speaker !== speaking) {
      collector.add(speaker);
      collector.end('label');
      speaking = speaker;
    }
    const language = primaryTag(cellOf(table, row, 'language'));
    for (const paragraph of text.split(/\n+/u)) {
      collector.add(paragraph, { language });
      collector.end('speech');
    }
  }
}

export interface TableDocument {
  readonly rows: readonly Row[];
  /** Index of its first row, from 0, without the row of names. */
  readonly start: number;
}

/** Rows one after another with one title, date and document are one document; where texts are long or hardly any two rows agree, each row is. */
function findDocuments(table: TableReading): readonly TableDocument[] {
  const { rows, roles } = table;
  const whole = [{ rows, start: 0 }];
  if (roles.title === undefined && roles.date === undefined && roles.document === undefined) return whole;
  const keyOf = (row: Row): string =>
    [
      cellOf(table, row, 'title'),
      cellOf(table, row, 'document'),
      cellOf(table, row, 'date').replace(/[T ]\d{1,2}:.*$/u, ''),
    ].join('\n');
  const length =
    rows.reduce((sum, row) => sum + (row[roles.text ?? 0]?.length ?? 0), 0) / Math.max(1, rows.length);
  const keys = new Set(rows.map(keyOf));
  if (keys.size < 2 && length < 1_500) return whole;
  const apart = length >= 1_500 || keys.size >= rows.length * 0.8;
  const documents: { rows: Row[]; start: number; key: string }[] = [];
  for (const [start, row] of rows.entries()) {
    const key = keyOf(row);
    const last = documents.at(-1);
    if (last === undefined || apart || key !== last.key) documents.push({ rows: [row], start, key });
    else last.rows.push(row);
  }
  return documents;
}

/** What all rows say alike. */
function declare(table: TableReading, rows: readonly Row[]): SourceText['declared'] {
  const common = (role: ColumnRole): string | undefined => {
    const value = cellOf(table, rows[0], role);
    return value !== '' && rows.every((row) => cellOf(table, row, role) === value) ? value : undefined;
  };
  const [title, date, place] = [common('title'), common('date'), common('place')];
  const language = primaryTag(common('language'));
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(language !== undefined && { language }),
  };
}

function nameSpeakers(table: TableReading): readonly KnownSpeaker[] {
  if (table.roles.party === undefined && table.roles.role === undefined) return [];
  const speakers = new Map<string, KnownSpeaker>();
  for (const row of table.rows) {
    const label = cellOf(table, row, 'speaker');
    const [party, role] = [cellOf(table, row, 'party'), cellOf(table, row, 'role')];
    if (label === '' || speakers.has(label) || (party === '' && role === '')) continue;
    speakers.set(label, { label, name: label, ...(role !== '' && { role }), ...(party !== '' && { party }) });
  }
  return [...speakers.values()];
}

const factsOf = ({ columns, roles, recognised, rows }: TableReading, documents: number): TableFacts => ({
  columns,
  roles,
  recognised,
  rows: rows.length,
  documents,
  preview: rows.slice(0, 5).map((row) => row.slice(0, mostColumns).map((cell) => cell.slice(0, 500))),
});

/** One document of a table as a table of its own. */
export interface TablePart {
  /** `row 12`, `rows 12–40`, as a spreadsheet numbers them with the row of names as 1. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The documents of a table, each with the row of names above its rows; undefined for a table of one document. */
export function splitTable(bytes: Uint8Array, most: number): readonly TablePart[] | undefined {
  const rows = readRows(cleanText(decodeText(bytes).text));
  if (rows === undefined) return undefined;
  const table = readColumns(rows.rows);
  const documents = table.roles.text === undefined ? [] : findDocuments(table);
  if (documents.length < 2 || documents.length > most) return undefined;
  const named = table.rows.length < rows.rows.length;
  const encoder = new TextEncoder();
  return documents.map(({ rows: own, start }) => {
    const first = start + (named ? 2 : 1);
    const name = own.length === 1 ? `row ${first}` : `rows ${first}–${first + own.length - 1}`;
    return { name, bytes: encoder.encode(writeRows(named ? [table.columns, ...own] : own)) };
  });
}
