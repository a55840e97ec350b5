import { fail, succeed, type Result } from '../contract/basics';
import { readBytes, type ByteReader } from './byte-reader';
import type { CompoundFile } from './ole';

/** A stretch of a Word file's text that lies in one place of its main stream. */
export interface DocPiece {
  /** Byte offset of its first letter in the main stream. */
  readonly at: number;
  /** Letters. */
  readonly length: number;
  /** Two bytes a letter (UTF-16) or one (windows-1252, or `page` of the whole file before Word 97). */
  readonly wide: boolean;
}

/** A Word file's streams and the pieces of its main text, without notes, running heads, comments and text boxes. */
export interface DocParts {
  readonly main: ByteReader;
  /** Where its tables are; the main stream itself before Word 97. */
  readonly table: ByteReader;
  readonly pieces: readonly DocPiece[];
  /** The code page of letters of one byte. */
  readonly page: number;
  /** Word 6 and 95 have no styles that we read. */
  readonly old: boolean;
}

/* [MS-DOC] 2.5: the file information block at the start of the main stream */
const fib = {
  ident: 0,
  version: 2,
  language: 6,
  flags: 10,
  oldStart: 0x18,
  oldLength: 0x34,
  textLength: 0x4c,
  clx: 0x1a2,
};
const flag = { fastSaved: 0x4, encrypted: 0x100, secondTable: 0x200 };

export function readParts(file: CompoundFile): Result<DocParts> {
  const stream = file.stream('WordDocument');
  if (stream === undefined) return fail('file-damaged', 'WordDocument');
  const main = readBytes(stream);
  const flags = main.short(fib.flags);
  const ident = main.short(fib.ident);
  if (ident !== 0xa5ec && ident !== 0xa5dc) return fail('file-damaged', 'WordDocument');
  if ((flags & flag.encrypted) !== 0) return fail('format-unknown', 'Word 97–2003 (.doc) with a password');
  if (ident === 0xa5dc || main.short(fib.version) < 0xc0) return readOld(main, flags);
  const name = (flags & flag.secondTable) === 0 ? '0Table' : '1Table';
  const tableBytes = file.stream(name);
  if (tableBytes === undefined) return fail('file-damaged', name);
  const table = readBytes(tableBytes);
  const pieces = readPieces(main, table);
  return pieces === undefined
    ? fail('file-damaged', name)
    : succeed({ main, table, pieces, page: 1252, old: false });
}

/** Word 6 and 95: one stretch of one-byte letters, unless it was saved in the fast way. */
function readOld(main: ByteReader, flags: number): Result<DocParts> {
  if ((flags & flag.fastSaved) !== 0) return fail('format-unknown', 'Word 6 or 95, saved fast');
  const at = main.long(fib.oldStart);
  const length = main.long(fib.oldLength);
  if (at + length > main.bytes.length) return fail('file-damaged', 'WordDocument');
  const page = oldPages.get(main.short(fib.language) & 0x3ff) ?? 1252;
  return succeed({ main, table: main, pieces: [{ at, length, wide: false }], page, old: true });
}

/** Code pages by the low part of Windows' language number. */
const oldPages: ReadonlyMap<number, number> = new Map([
  ...[0x02, 0x19, 0x22, 0x23, 0x2f].map((language) => [language, 1251] as const),
  ...[0x05, 0x0e, 0x15, 0x18, 0x1a, 0x1b, 0x1c, 0x24].map((language) => [language, 1250] as const),
  ...[0x25, 0x26, 0x27].map((language) => [language, 1257] as const),
  [0x08, 1253],
  [0x1f, 1254],
  [0x0d, 1255],
  [0x01, 1256],
  [0x1e, 874],
]);

/** The piece table (2.9.178), cut to the main text. Undefined where there is none, or it points outside. */
function readPieces(main: ByteReader, table: ByteReader): readonly DocPiece[] | undefined {
  const textLength = main.long(fib.textLength);
  let at = main.long(fib.clx);
  const end = Math.min(table.bytes.length, at + main.long(fib.clx + 4));
  // what comes before it are changes that pieces refer to
  while (at < end && table.byte(at) === 1) at += 3 + table.short(at + 1);
  if (at >= end || table.byte(at) !== 2) return undefined;
  const count = Math.floor((table.long(at + 1) - 4) / 12);
  const first = at + 5;
  if (count < 1 || first + count * 12 + 4 > table.bytes.length) return undefined;
  const pieces: DocPiece[] = [];
  let letters = 0;
  for (let index = 0; index < count && letters < textLength; index += 1) {
    const from = table.long(first + index * 4);
    const until = Math.min(table.long(first + index * 4 + 4), textLength);
    if (from !== letters || until < from) return undefined;
    const place = table.long(first + (count + 1) * 4 + index * 8 + 2);
    const wide = (place & 0x40000000) === 0;
    const piece = { at: wide ? place & 0x3fffffff : (place & 0x3fffffff) >> 1, length: until - from, wide };
    if (piece.at + piece.length * (wide ? 2 : 1) > main.bytes.length) return undefined;
    pieces.push(piece);
    letters = until;
  }
  return letters === textLength ? pieces : undefined;
}
