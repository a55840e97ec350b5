import { Worker } from 'node:worker_threads';
import { fail, succeed, type Result } from '../contract/result';
import type { ReadSettings } from './format';
import type { FileReader, ReadFile } from './import-file';
import type { TablePart } from './read-csv';

/** What one file may cost (docs/limits.md). */
export interface ReaderLimits {
  /** Of the thread, for a file of no size; a file that needs more ends it. */
  readonly heapMegabytes: number;
  /** By which the whole process may grow while such a file is read: buffers lie outside the heap. */
  readonly grownMegabytes: number;
  /** By which both are more for every megabyte of the file. */
  readonly memoryForMegabyte: number;
  /** Milliseconds from when the thread has begun with the file, on the clock and of work of the process. */
  readonly patience: number;
  /** More milliseconds for every megabyte of the file. */
  readonly patienceForMegabyte: number;
  /** So many times as long on the clock, where other programs leave the process little of the machine. */
  readonly busiest: number;
  /** Milliseconds until a new thread has loaded its program. */
  readonly startPatience: number;
}
export const readerLimits: ReaderLimits = {
  heapMegabytes: 256,
  grownMegabytes: 640,
  memoryForMegabyte: 20,
  patience: 9_000,
  patienceForMegabyte: 3_000,
  busiest: 4,
  startPatience: 30_000,
};
const megabyte = 1024 * 1024;
/** Milliseconds between two looks at what a file costs. */
const watchEvery = 50;

export interface ReadRequest {
  readonly id: number;
  readonly task: 'read' | 'split';
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly settings: ReadSettings;
}
export interface ReadAnswer {
  readonly id: number;
  /** Absent in the message that says that the file has been begun. */
  readonly result?: Result<Done>;
}

/** What came of a task. */
export type Done =
  | { readonly task: 'read'; readonly file: ReadFile }
  | { readonly task: 'split'; readonly parts: readonly TablePart[] };

interface Job {
  readonly request: Omit<ReadRequest, 'id'>;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: Result<Done>) => void;
}

/** One thread that reads one file after another; it is started again for the next file when it dies or is stopped. */
export function createReaderWorker(url: URL, limits: ReaderLimits = readerLimits): FileReader {
  const waiting: Job[] = [];
  let thread: Worker | undefined;
  /** Megabytes of heap that the thread was started with: a larger file gets another one. */
  let heap = 0;
  let busy = false;
  let closed = false;
  let count = 0;

  const stop = (): void => {
    void thread?.terminate();
    thread = undefined;
    heap = 0;
  };
  const next = (): void => {
    const job = busy ? undefined : waiting.shift();
    if (job === undefined) return;
    if (job.signal?.aborted === true) {
      job.resolve(fail('cancelled'));
      next();
      return;
    }
    busy = true;
    const needed = limits.heapMegabytes + memoryFor(job.request.bytes, limits);
    if (needed > heap) stop();
    if (thread === undefined) {
      heap = needed;
      thread = startThread(url, heap);
    }
    count += 1;
    void runJob(thread, job, { id: count, limits }).then(({ result, alive }) => {
      if (!alive) stop();
      busy = false;
      job.resolve(result);
      next();
    });
  };
  const run = (request: Job['request'], signal: AbortSignal | undefined): Promise<Result<Done>> =>
    new Promise((resolve) => {
      if (closed) resolve(fail('cancelled'));
      else {
        waiting.push({ request, signal, resolve });
        next();
      }
    });
  return {
    read: async (bytes, fileName, signal, settings = {}) => {
      const done = await run({ task: 'read', bytes, fileName, settings }, signal);
      if (!done.ok) return done;
      return done.value.task === 'read' ? succeed(done.value.file) : fail('internal', done.value.task);
    },
    split: async (bytes, fileName, signal) => {
      const done = await run({ task: 'split', bytes, fileName, settings: {} }, signal);
      if (!done.ok) return done;
      return done.value.task === 'split' ? succeed(done.value.parts) : fail('internal', done.value.task);
    },
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0)) job.resolve(fail('cancelled'));
      await thread?.terminate();
      thread = undefined;
    },
  };
}

/** One file on the thread. `alive` is false when the thread can no longer be used. */
function runJob(
  thread: Worker,
  { request, signal }: Job,
  { id, limits }: { id: number; limits: ReaderLimits },
): Promise<{ result: Result<Done>; alive: boolean }> {
  return new Promise((resolve) => {
    const finish = (result: Result<Done>, alive: boolean): void => {
      clearTimeout(start);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      thread.off('message', answer).off('error', failed).off('exit', died);
      thread.unref();
      resolve({ result, alive });
    };
    const answer = (message: ReadAnswer): void => {
      if (message.id !== id) return;
      if (message.result !== undefined) finish(message.result, true);
      else {
        clearTimeout(start);
        isOverdue = overdueFrom(patienceFor(request.bytes, limits), limits.busiest);
      }
    };
    const died = (): void => finish(fail('file-refused', request.fileName), false);
    const failed = (error: Error): void => {
      if (/out of memory|memory limit/iu.test(error.message)) died();
      else finish(fail('internal', error.message), false);
    };
    const cancel = (): void => finish(fail('cancelled'), false);
    const start = setTimeout(died, limits.startPatience);
    let isOverdue = (): boolean => false;
    const before = process.memoryUsage.rss();
    const mostGrown = (limits.grownMegabytes + memoryFor(request.bytes, limits)) * megabyte;
    const watch = setInterval(() => {
      if (isOverdue() || process.memoryUsage.rss() - before > mostGrown) died();
    }, watchEvery);
    thread.ref();
    thread.on('message', answer).on('error', failed).on('exit', died);
    signal?.addEventListener('abort', cancel, { once: true });
    thread.postMessage({ id, ...request } satisfies ReadRequest);
  });
}

const patienceFor = (bytes: Uint8Array, { patience, patienceForMegabyte }: ReaderLimits): number =>
  patience + (bytes.length / megabyte) * patienceForMegabyte;

/** Whether what begins now has had its time, whenever that is asked. */
function overdueFrom(patience: number, busiest: number): () => boolean {
  const begun = performance.now();
  const used = process.cpuUsage();
  return () => {
    const passed = performance.now() - begun;
    if (passed < patience) return false;
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000 >= patience || passed >= patience * busiest;
  };
}

/** Whole megabytes of the file alone count: most files are smaller, and one thread does for all of them. */
const memoryFor = (bytes: Uint8Array, { memoryForMegabyte }: ReaderLimits): number =>
  Math.floor(bytes.length / megabyte) * memoryForMegabyte;

/** A thread that is being stopped may still report why it died when nobody waits for it any more. */
function startThread(url: URL, heapMegabytes: number): Worker {
  const thread = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } });
  return thread.on('error', () => undefined);
}
