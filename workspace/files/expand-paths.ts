import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import { unpackFile } from '../import/unpack';
import { isZip } from '../import/zip';

/** A file to be read, from a path, a folder, an archive or a table of documents. */
export interface GivenBytes {
  /** The path as it was given, or what it was found in and its name there: `talks.zip/may/one.txt`, `all.csv, row 12`. */
  readonly file: string;
  /** The path that it comes from, as it was given. */
  readonly given: string;
  readonly bytes: Result<Uint8Array>;
}

/** A folder with more files than this is taken for a mistake. */
const mostFiles = 10_000;

/**
 * The files that paths stand for, one after another: folders with all that lies in them, in the order of names, without dot files and links
 * to folders; archives and tables of documents file by file. What cannot be opened is a failure of its own.
 */
export async function* expandPaths(
  paths: readonly string[],
  read: (path: string) => Promise<Result<Uint8Array>>,
): AsyncGenerator<GivenBytes> {
  for (const given of paths) {
    const files = given === '-' ? succeed([given]) : await filesOf(given);
    if (!files.ok) yield { file: given, given, bytes: files };
    else for (const file of files.value) yield* partsOf(file, given, await read(file));
  }
}

async function* partsOf(file: string, given: string, bytes: Result<Uint8Array>): AsyncGenerator<GivenBytes> {
  if (!bytes.ok) {
    yield { file, given, bytes };
    return;
  }
  const unpacked = await unpackFile(bytes.value, file);
  if (!unpacked.ok) {
    yield { file, given, bytes: unpacked };
    return;
  }
  for (const { name, bytes: inner, failure } of unpacked.value) {
    const whole = inner === bytes.value || !isZip(bytes.value);
    yield { file: whole ? name : `${file}/${name}`, given, bytes: failure ?? succeed(inner) };
  }
}

async function filesOf(path: string): Promise<Result<readonly string[]>> {
  const isFolder = await stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  if (!isFolder) return succeed([path]);
  const files: string[] = [];
  const failure = await walk(path, files);
  if (failure !== undefined) return failure;
  return files.length === 0 ? fail('file-empty', basename(path)) : succeed(files);
}

async function walk(folder: string, files: string[]): Promise<Failure | undefined> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return fail('file-unreadable', 'a folder');
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === '__MACOSX') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const failure = await walk(path, files);
      if (failure !== undefined) return failure;
    } else if (entry.isFile() || (await isLinkToFile(path))) files.push(path);
    if (files.length > mostFiles) return fail('file-refused', `more than ${mostFiles} files`);
  }
  return undefined;
}

const isLinkToFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (facts) => facts.isFile(),
    () => false,
  );
