import { fail, succeed, type Result } from '../contract/result';
import { readBytes, type ByteReader } from './byte-reader';
import { decodeText } from './decode';
import type { CompoundFile } from './ole';

/** A stretch of a Word file's text that lies in one place of its main stream. */
export interface DocPiece {
  /** Byte offset of its first letter in the main stream. */
  readonly at: number;
  /** Letters. */
  readonly length: number;
  /** Two bytes a letter (UTF-16) or one (in the encoding of the whole file). */
  readonly wide: boolean;
}

/** A Word file's streams and the pieces of its main text, without notes, running heads, comments and text boxes. */
export interface DocParts {
  readonly main: ByteReader;
  /** Where its tables are; the main stream itself before Word 97. */
  readonly table: ByteReader;
  readonly pieces: readonly DocPiece[];
  /** The encoding of letters of one byte, by our name. */
  readonly encoding: string;
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
  oldClx: 0x160,
};
/** Word 97 and later; Word 6 and 95, and those of East Asia. */
const idents = { now: [0xa5ec], old: [0xa5dc, 0xa697, 0xa698, 0xa699] };
const flag = { fastSaved: 0x4, encrypted: 0x100, secondTable: 0x200 };

/** `forced`: the encoding a person chose, for a file that does not fix it. */
export function readParts(file: CompoundFile, forced?: string): Result<DocParts> {
  const stream = file.stream('WordDocument');
  if (stream === undefined) return fail('file-damaged', 'WordDocument');
  const main = readBytes(stream);
  const flags = main.short(fib.flags);
  const ident = main.short(fib.ident);
  const old = idents.old.includes(ident) || (idents.now.includes(ident) && main.short(fib.version) < 0xc0);
  if (!old && !idents.now.includes(ident)) return fail('file-damaged', 'WordDocument');
  if ((flags & flag.encrypted) !== 0) return fail('file-locked');
  if (old) return readOld(main, flags, forced);
  const name = (flags & flag.secondTable) === 0 ? '0Table' : '1Table';
  const tableBytes = file.stream(name);
  if (tableBytes === undefined) return fail('file-damaged', name);
  const table = readBytes(tableBytes);
  const pieces = readPieces(main, table, {
    clx: fib.clx,
    textLength: main.long(fib.textLength),
    narrow: false,
  });
  return pieces === undefined
    ? fail('file-damaged', name)
    : succeed({ main, table, pieces, encoding: 'windows-1252', old: false });
}

/** Word 6 and 95: letters of one byte, in one stretch unless the file was saved in the fast way; their encoding is told by them. */
function readOld(main: ByteReader, flags: number, forced: string | undefined): Result<DocParts> {
  const at = main.long(fib.oldStart);
  const length = main.long(fib.oldLength);
  const whole = at + length > main.bytes.length ? undefined : [{ at, length, wide: false }];
  const pieces =
    (flags & flag.fastSaved) === 0
      ? whole
      : readPieces(main, main, { clx: fib.oldClx, textLength: length, narrow: true });
  if (pieces === undefined) return fail('file-damaged', 'WordDocument');
  const text = Buffer.concat(pieces.map((piece) => main.bytes.subarray(piece.at, piece.at + piece.length)));
  // Word's own marks among the letters would be taken for a binary encoding
  const letters = text.map((byte) => (byte < 0x20 ? 0x20 : byte));
  const { encoding } = decodeText(letters, { forced });
  return succeed({ main, table: main, pieces, encoding, old: true });
}

/** The piece table (2.9.178), cut to the main text. Undefined where there is none, or it points outside. */
function readPieces(
  main: ByteReader,
  table: ByteReader,
  { clx, textLength, narrow }: { clx: number; textLength: number; narrow: boolean },
): readonly DocPiece[] | undefined {
  let at = main.long(clx);
  const end = Math.min(table.bytes.length, at + main.long(clx + 4));
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
    const piece = { ...locate(place, narrow), length: until - from };
    if (piece.at + piece.length * (piece.wide ? 2 : 1) > main.bytes.length) return undefined;
    pieces.push(piece);
    letters = until;
  }
  return letters === textLength ? pieces : undefined;
}

/** A place in the main stream; Word 97 marks letters of one byte there, and counts them by two. */
function locate(place: number, narrow: boolean): { at: number; wide: boolean } {
  if (narrow) return { at: place, wide: false };
  const at = place & 0x3fffffff;
  return (place & 0x40000000) === 0 ? { at, wide: true } : { at: at >> 1, wide: false };
}
