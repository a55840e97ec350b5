import { Worker } from 'node:worker_threads';
import { fail, type Result } from '../contract/basics';
import type { ReadSettings } from './format';
import type { FileReader, ReadFile } from './import-file';

/** Heap of the thread, and how long one file may take. */
const memoryMegabytes = 256;
const patience = 60_000;

export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly settings: ReadSettings;
}
export interface ReadAnswer {
  readonly id: number;
  readonly result: Result<ReadFile>;
}

interface Job {
  readonly request: Omit<ReadRequest, 'id'>;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: Result<ReadFile>) => void;
}

/** One thread that reads one file after another; it is started again for the next file when it dies or is stopped. */
export function createReaderWorker(url: URL): FileReader {
  const waiting: Job[] = [];
  let thread: Worker | undefined;
  let busy = false;
  let closed = false;
  let count = 0;

  const stop = (): void => {
    void thread?.terminate();
    thread = undefined;
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
    thread ??= startThread(url);
    count += 1;
    void runJob(thread, job, count).then(({ result, alive }) => {
      if (!alive) stop();
      busy = false;
      job.resolve(result);
      next();
    });
  };
  return {
    read: (bytes, fileName, signal, settings = {}) =>
      new Promise((resolve) => {
        if (closed) resolve(fail('cancelled'));
        else {
          waiting.push({ request: { bytes, fileName, settings }, signal, resolve });
          next();
        }
      }),
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
  id: number,
): Promise<{ result: Result<ReadFile>; alive: boolean }> {
  return new Promise((resolve) => {
    const finish = (result: Result<ReadFile>, alive: boolean): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      thread.off('message', answer).off('error', failed).off('exit', died);
      thread.unref();
      resolve({ result, alive });
    };
    const answer = (message: ReadAnswer): void => {
      if (message.id === id) finish(message.result, true);
    };
    const died = (): void => finish(fail('file-refused', request.fileName), false);
    const failed = (error: Error): void => {
      if (/out of memory|memory limit/iu.test(error.message)) died();
      else finish(fail('internal', error.message), false);
    };
    const cancel = (): void => finish(fail('cancelled'), false);
    const timer = setTimeout(died, patience);
    thread.ref();
    thread.on('message', answer).on('error', failed).on('exit', died);
    signal?.addEventListener('abort', cancel, { once: true });
    thread.postMessage({ id, ...request } satisfies ReadRequest);
  });
}

/** A thread that is being stopped may still report why it died when nobody waits for it any more. */
function startThread(url: URL): Worker {
  const thread = new Worker(url, { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes } });
  return thread.on('error', () => undefined);
}
