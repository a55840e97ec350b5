import { create } from 'zustand';
import type { TranscriptId } from '../../workspace/contract/basics';
import type { ImportedFile } from '../../workspace/contract/project';
import { cancelJob, listenFor, send } from './host';

export type ImportOutcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'read';
      readonly transcript: TranscriptId;
      readonly alreadyThere: boolean;
      /** The transcript of which it may be a newer version, and how many of its passages that would keep. */
      readonly newerOf?: {
        readonly transcript: TranscriptId;
        readonly passages: number;
        readonly kept: number;
      };
    }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string | undefined };

export interface ImportEntry {
  /** Its place among all that were ever named, which rows keep when an archive becomes many. */
  readonly key: number;
  readonly name: string;
  /** The archive it came out of. */
  readonly archive?: string | undefined;
  /** Kept to try again; absent for pasted text and samples. */
  readonly file: File | undefined;
  readonly outcome: ImportOutcome;
}

export interface ImportStore {
  readonly entries: readonly ImportEntry[];
  readonly running: boolean;
  /** Whether the list stands in the middle of the window. */
  readonly shown: boolean;
}

export const useImports = create<ImportStore>(() => ({ entries: [], running: false, shown: false }));

export const showImport = (shown: boolean): void => useImports.setState({ shown });

/** A call carries at most this much, so that outcomes come as files are read and no body is over the host's limit. */
const batchLimits = { bytes: 24_000_000, files: 60 };

/** Files one after the other into batches within the limits; a larger file goes alone. */
export function toBatches<Item extends { readonly size: number }>(
  files: readonly Item[],
  { bytes, files: most } = batchLimits,
): readonly (readonly Item[])[] {
  const batches: Item[][] = [];
  let size = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    if (!batch || batch.length >= most || size + file.size > bytes) {
      batches.push([file]);
      size = file.size;
    } else {
      batch.push(file);
      size += file.size;
    }
  }
  return batches;
}

let jobs = 0;
let keys = 0;
let current: { job: string; stopped: boolean } | undefined;

/** Reads files into the project (a new one where none is open) and keeps what became of each. Later files wait for earlier ones. */
export async function importFiles(files: readonly File[], folder?: string): Promise<void> {
  if (files.length === 0) return;
  const before = useImports.getState();
  const coming = files.map((file) => ({ ...entryOf(file.name, { kind: 'waiting' }), file }));
  useImports.setState({ entries: [...(before.running ? before.entries : []), ...coming], running: true });
  await (queue = queue.then(() => importBatches(coming, folder)));
}

type Coming = ImportEntry & { readonly file: File };

const entryOf = (name: string, outcome: ImportOutcome): ImportEntry => ({
  key: ++keys,
  name,
  file: undefined,
  outcome,
});

let queue: Promise<void> = Promise.resolve();

async function importBatches(coming: readonly Coming[], folder: string | undefined): Promise<void> {
  const stop = listenFor('progress', ({ job, detail }) => {
    if (job === current?.job) markReading(detail);
  });
  const mine = { job: '', stopped: false };
  current = mine;
  for (const batch of toBatches(coming.map((entry) => ({ entry, size: entry.file.size })))) {
    mine.job = `import ${++jobs} ${Date.now()}`;
    const entries = batch.map(({ entry }) => entry);
    const became = mine.stopped
      ? entries.map((entry) => failed(entry, cancelled))
      : await importBatch(mine.job, entries, folder);
    replaceEntries(entries, became);
  }
  stop();
  current = undefined;
  const waits = useImports
    .getState()
    .entries.some(({ outcome }) => outcome.kind === 'waiting' || outcome.kind === 'reading');
  if (!waits) useImports.setState({ running: false });
}

const cancelled: ImportOutcome = { kind: 'failed', code: 'cancelled', detail: undefined };
const failed = (entry: ImportEntry, outcome: ImportOutcome): readonly ImportEntry[] => [
  { ...entry, outcome },
];

/** What each entry became, in their order: itself with its outcome, or the files of the archive that it was. */
async function importBatch(
  job: string,
  batch: readonly Coming[],
  folder: string | undefined,
): Promise<readonly (readonly ImportEntry[])[]> {
  const read = await Promise.all(batch.map(({ file }) => readBytes(file)));
  const sent = batch.flatMap((entry, index) => {
    const bytes = read[index];
    return bytes ? [{ entry, name: entry.name, bytes }] : [];
  });
  const answer = await send('import.files', {
    job,
    files: sent.map(({ name, bytes }) => ({ name, bytes })),
    ...(folder !== undefined && { folder }),
  });
  const became = new Map(
    answer.ok
      ? groupOutcomes(
          sent.map(({ entry }) => entry),
          answer.value.files,
        )
      : sent.map(({ entry }) => [
          entry.key,
          failed(entry, { kind: 'failed', code: answer.code, detail: answer.detail }),
        ]),
  );
  return batch.map(
    (entry) =>
      became.get(entry.key) ?? failed(entry, { kind: 'failed', code: 'file-unreadable', detail: undefined }),
  );
}

/**
 * Outcomes come in the order of the files that were sent: one for each, or several that say of which file, where that was an
 * archive.
 */
export function groupOutcomes(
  sent: readonly ImportEntry[],
  outcomes: readonly ImportedFile[],
): readonly (readonly [key: number, became: readonly ImportEntry[]])[] {
  let next = 0;
  return sent.map((entry, index) => {
    const inside: ImportEntry[] = [];
    for (let file = outcomes[next]; file?.given === index; file = outcomes[++next])
      inside.push({ ...entryOf(file.fileName, toOutcome(file)), archive: entry.name });
    if (inside.length > 0) return [entry.key, inside];
    const alone = outcomes[next++];
    const outcome: ImportOutcome = alone
      ? toOutcome(alone)
      : { kind: 'failed', code: 'internal', detail: 'no outcome was told' };
    return [entry.key, [{ ...entry, outcome }]];
  });
}

/** Undefined where the file is gone or may not be read. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

export const toOutcome = (file: ImportedFile): ImportOutcome =>
  file.ok
    ? {
        kind: 'read',
        transcript: file.transcript,
        alreadyThere: file.alreadyThere,
        ...(file.newerOf && { newerOf: file.newerOf }),
      }
    : { kind: 'failed', code: file.code, detail: file.detail };

function replaceEntries(before: readonly ImportEntry[], after: readonly (readonly ImportEntry[])[]): void {
  const became = new Map(before.map(({ key }, index) => [key, after[index]]));
  useImports.setState(({ entries }) => ({
    entries: entries.flatMap((entry) => became.get(entry.key) ?? [entry]),
  }));
}

function markReading(name: string): void {
  useImports.setState(({ entries }) => {
    const at = entries.findIndex((entry) => entry.name === name && entry.outcome.kind === 'waiting');
    if (at < 0) return {};
    return {
      entries: entries.map((entry, index) =>
        index === at ? { ...entry, outcome: { kind: 'reading' } } : entry,
      ),
    };
  });
}

/** The file of this row is shown by another transcript now, which it replaced. */
export function markReplaced(key: number, transcript: TranscriptId): void {
  useImports.setState(({ entries }) => ({
    entries: entries.map((entry) =>
      entry.key === key ? { ...entry, outcome: { kind: 'read', transcript, alreadyThere: false } } : entry,
    ),
  }));
}

/** Stops after the file at hand; what was read stays. */
export function cancelImport(): void {
  if (!current) return;
  current.stopped = true;
  cancelJob(current.job);
}

/** Keeps what became of something that was not a file (pasted text, samples). */
export function setImported(files: readonly ImportedFile[]): void {
  useImports.setState({
    entries: files.map((file) => entryOf(file.fileName, toOutcome(file))),
    running: false,
  });
}
