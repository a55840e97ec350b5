import { create } from 'zustand';
import type { TranscriptId } from '../../workspace/contract/basics';
import type { ImportedFile } from '../../workspace/contract/project';
import { listenFor, send } from './host';

export type ImportOutcome =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly transcript: TranscriptId; readonly alreadyThere: boolean }
  | { readonly kind: 'failed'; readonly code: string; readonly detail: string | undefined };

export interface ImportEntry {
  readonly name: string;
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
let current: { job: string; stopped: boolean } | undefined;

/** Reads files into the project (a new one where none is open) and keeps what became of each. Later files wait for earlier ones. */
export async function importFiles(files: readonly File[]): Promise<readonly ImportEntry[]> {
  if (files.length === 0) return [];
  const before = useImports.getState();
  const kept = before.running ? before.entries : [];
  const offset = kept.length;
  useImports.setState({
    entries: [
      ...kept,
      ...files.map((file): ImportEntry => ({ name: file.name, file, outcome: { kind: 'waiting' } })),
    ],
    running: true,
  });
  await (queue = queue.then(() => importBatches(files, offset)));
  return useImports.getState().entries.slice(offset, offset + files.length);
}

let queue: Promise<void> = Promise.resolve();

async function importBatches(files: readonly File[], offset: number): Promise<void> {
  const stop = listenFor('progress', ({ job, detail }) => {
    if (job === current?.job) markReading(detail);
  });
  const mine = { job: '', stopped: false };
  current = mine;
  let at = offset;
  for (const batch of toBatches(files)) {
    mine.job = `import ${++jobs} ${Date.now()}`;
    const outcomes = mine.stopped ? batch.map(() => cancelled) : await importBatch(mine.job, batch);
    setOutcomes(at, outcomes);
    at += batch.length;
  }
  stop();
  current = undefined;
  const waits = useImports
    .getState()
    .entries.some(({ outcome }) => outcome.kind === 'waiting' || outcome.kind === 'reading');
  if (!waits) useImports.setState({ running: false });
}

const cancelled: ImportOutcome = { kind: 'failed', code: 'cancelled', detail: undefined };

async function importBatch(job: string, batch: readonly File[]): Promise<readonly ImportOutcome[]> {
  const read = await Promise.all(batch.map(readBytes));
  const sent = read.flatMap((bytes, index) => {
    const name = batch[index]?.name;
    return bytes && name !== undefined ? [{ name, bytes }] : [];
  });
  const answer = await send('import.files', { job, files: sent });
  const results = answer.ok ? answer.value.files.map(toOutcome) : [];
  const whole: ImportOutcome = answer.ok
    ? { kind: 'failed', code: 'internal', detail: 'no outcome was told' }
    : { kind: 'failed', code: answer.code, detail: answer.detail };
  let next = 0;
  return read.map((bytes) =>
    bytes ? (results[next++] ?? whole) : { kind: 'failed', code: 'file-unreadable', detail: undefined },
  );
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
    ? { kind: 'read', transcript: file.transcript, alreadyThere: file.alreadyThere }
    : { kind: 'failed', code: file.code, detail: file.detail };

function setOutcomes(from: number, outcomes: readonly ImportOutcome[]): void {
  useImports.setState(({ entries }) => ({
    entries: entries.map((entry, index) => {
      const outcome = outcomes[index - from];
      return outcome ? { ...entry, outcome } : entry;
    }),
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

/** Stops after the file at hand; what was read stays. */
export function cancelImport(): void {
  if (!current) return;
  current.stopped = true;
  void send('job.cancel', { job: current.job });
}

/** Keeps what became of something that was not a file (pasted text, samples). */
export function setImported(entries: readonly Omit<ImportEntry, 'file'>[]): void {
  useImports.setState({ entries: entries.map((entry) => ({ ...entry, file: undefined })), running: false });
}
