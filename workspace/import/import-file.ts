import { createHash } from 'node:crypto';
import type { ParsedTranscript, TableFacts } from '../../analysis/model/transcript';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { fail, succeed, type Result } from '../contract/result';
import type { ReadSettings } from './format';
import { withLanguage } from './language';
import { createReaderWorker, type ReaderLimits } from './reader-thread';
import type { TablePart } from './read-csv';
import { readSource } from './read-source';
import { splitHere } from './unpack';

export interface ReadFile {
  readonly parsed: ParsedTranscript;
  readonly format: string;
  /** The encoding its bytes were read in (contract/encodings.ts); absent for formats that fix it. */
  readonly encoding?: string;
  /** How a table was understood; absent for all else. */
  readonly table?: TableFacts;
  /** SHA-256 of the bytes, hex. */
  readonly sourceHash: string;
  /** SHA-256 of the text as UTF-8, hex. */
  readonly textHash: string;
}

export interface FileReader {
  /** `settings`: what a person has settled about this file, such as its encoding. `cancelled` when the signal fires; `file-refused` for a file that no limit could hold. */
  read(
    bytes: Uint8Array,
    fileName: string,
    signal?: AbortSignal,
    settings?: ReadSettings,
  ): Promise<Result<ReadFile>>;
  /** The documents of a table, none for a table of one; failures as of `read`. */
  split(bytes: Uint8Array, fileName: string, signal?: AbortSignal): Promise<Result<readonly TablePart[]>>;
  close(): Promise<void>;
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

/** Reads and parses in this thread. */
export async function readFileHere(
  bytes: Uint8Array,
  fileName: string,
  settings: ReadSettings = {},
): Promise<Result<ReadFile>> {
  const source = await readSource(bytes, fileName, settings);
  if (!source.ok) return source;
  const parsed = await withLanguage(parseTranscript(source.value));
  return succeed({
    parsed,
    format: source.value.format,
    ...(source.value.encoding === undefined ? {} : { encoding: source.value.encoding }),
    ...(source.value.table !== undefined && { table: source.value.table }),
    sourceHash: sha256(bytes),
    textHash: sha256(parsed.text),
  });
}

/**
 * A reader of files. With `worker` every file is read on a thread of its own with limits on memory and time, so that one that
 * attacks costs only itself; without, in this thread (tests, and hosts that end with the file).
 */
export function createFileReader({
  worker,
  workerUrl,
  limits,
}: {
  worker: boolean;
  workerUrl?: URL;
  limits?: ReaderLimits;
}): FileReader {
  if (worker) return createReaderWorker(workerUrl ?? new URL('./reader-worker.js', import.meta.url), limits);
  return {
    read: (bytes, fileName, signal, settings) =>
      signal?.aborted === true ? Promise.resolve(fail('cancelled')) : readFileHere(bytes, fileName, settings),
    split: splitHere,
    close: () => Promise.resolve(),
  };
}
