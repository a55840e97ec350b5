import { fail, succeed, type Failure, type Result } from '../contract/result';
import { speechTable, splitTable, type TablePart } from './read-csv';
import { formatOf, largestFile } from './read-source';
import { isZip, openZip, type Zip } from './zip';

/** One file that another held. */
export interface UnpackedFile {
  /** Its name inside the archive with `/` between folders; only shown, never a path on a disk. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Why it could not be taken out, where it is damaged; its bytes are then none, and the others are not held back by it. */
  readonly failure?: Failure;
}

/** All that one archive may hold, nested archives included; each entry streams under the limits of zip.ts. */
const limits = { entries: 10_000, bytes: 512 * 1024 * 1024 };

/**
 * The files that a dropped file stands for: those of a ZIP archive (and of archives in it, one level), the documents of a table with
 * several (`speeches.csv, row 12`, each a table of its own with the row of names), or the file itself, when it is anything else. Directories, dot files and what macOS puts beside are left out. It may be called in the
 * window's own process: entries are inflated piece by piece off the thread, sizes, ratio and checksum are checked while
 * reading, and nothing is written. `file-refused` over a limit, `file-cut-off` and `file-damaged` as of any container.
 */
export async function unpackFile(
  bytes: Uint8Array,
  name: string,
  split: SplitTable = splitHere,
): Promise<Result<readonly UnpackedFile[]>> {
  if (!isZip(bytes)) return documentsOf({ name, bytes }, split);
  const zip = await openZip(bytes, limits.entries);
  if (!zip.ok) return zip;
  if (isDocument(zip.value)) return succeed([{ name, bytes }]);
  return unpackZip(zip.value, { left: limits.bytes, nested: false, split });
}

/** Takes the documents of a table apart; none for a table of one. May be done on another thread: a table may be large. */
export type SplitTable = (bytes: Uint8Array, name: string) => Promise<Result<readonly TablePart[]>>;

export const splitHere: SplitTable = (bytes) =>
  Promise.resolve(succeed(splitTable(bytes, limits.entries) ?? []));

async function documentsOf(file: UnpackedFile, split: SplitTable): Promise<Result<readonly UnpackedFile[]>> {
  const { name, bytes } = file;
  if (bytes.length > largestFile || formatOf(bytes) !== speechTable.format) return succeed([file]);
  const parts = await split(bytes, name);
  if (!parts.ok) return parts;
  if (parts.value.length === 0) return succeed([file]);
  return succeed(parts.value.map((part) => ({ name: `${name}, ${part.name}`, bytes: part.bytes })));
}

/** Word, Excel, PowerPoint, OpenDocument and EPUB are archives too, but of one document. */
const isDocument = (zip: Zip): boolean =>
  ['[Content_Types].xml', 'META-INF/container.xml', 'META-INF/manifest.xml', 'content.xml', 'mimetype'].some(
    (member) => zip.has(member),
  );

interface Room {
  /** Bytes that may still be unpacked. */
  left: number;
  readonly nested: boolean;
  readonly split: SplitTable;
}

async function unpackZip(zip: Zip, room: Room): Promise<Result<readonly UnpackedFile[]>> {
  const files: UnpackedFile[] = [];
  for (const name of zip.names().filter(isFile).toSorted()) {
    const entry = await readEntry(zip, name, room);
    if (!entry.ok && entry.code !== 'file-damaged') return entry;
    if (!entry.ok) {
      files.push({ name, bytes: new Uint8Array(), failure: entry });
      continue;
    }
    const inner = await openNested(entry.value, room);
    if (inner === undefined) {
      const documents = await documentsOf({ name, bytes: entry.value }, room.split);
      files.push(
        ...(documents.ok ? documents.value : [{ name, bytes: new Uint8Array(), failure: documents }]),
      );
    } else {
      if (!inner.ok) return inner;
      for (const file of inner.value) files.push({ name: `${name}/${file.name}`, bytes: file.bytes });
    }
  }
  return files.length === 0 ? fail('file-empty') : succeed(files);
}

/** The files of an archive inside the archive; undefined for what is none, is a document, cannot be opened, or lies deeper. */
async function openNested(
  bytes: Uint8Array,
  room: Room,
): Promise<Result<readonly UnpackedFile[]> | undefined> {
  if (room.nested || !isZip(bytes)) return undefined;
  const zip = await openZip(bytes, limits.entries);
  if (!zip.ok || isDocument(zip.value)) return undefined;
  const inner: Room = { ...room, nested: true };
  const files = await unpackZip(zip.value, inner);
  room.left = inner.left;
  return files;
}

const isFile = (name: string): boolean =>
  !name.endsWith('/') &&
  !name.endsWith('\\') &&
  !name.split(/[/\\]/u).some((part) => part === '__MACOSX' || part.startsWith('.')) &&
  !/(?:^|[/\\])(?:Thumbs\.db|desktop\.ini)$/iu.test(name);

async function readEntry(zip: Zip, name: string, room: Room): Promise<Result<Uint8Array>> {
  const pieces: Uint8Array[] = [];
  const streamed = await zip.stream(name, (piece) => {
    room.left -= piece.length;
    if (room.left < 0) return fail('file-refused', 'an archive of more than 512 MB');
    pieces.push(piece);
    return undefined;
  });
  return streamed.ok ? succeed(Buffer.concat(pieces)) : streamed;
}
