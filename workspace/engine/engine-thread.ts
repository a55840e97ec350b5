import { Worker } from 'node:worker_threads';
import type { Checked, Output } from '../contract';
import type { TranscriptId } from '../contract/basics';
import { fail, type Result } from '../contract/result';
import type { EngineClient, Waiting } from './engine-client';
import type { EngineCall } from '../contract/engine-calls';
import type { EngineDocument } from './document';
import type { WordCounts } from './word-counts';
import type { Progress } from './work';

export type EngineRequest =
  | { readonly kind: 'put'; readonly id: number; readonly documents: readonly EngineDocument[] }
  | { readonly kind: 'remove'; readonly id: number; readonly ids: readonly TranscriptId[] }
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly name: EngineCall;
      readonly input: unknown;
      /** One Int32, shared: not 0 when the answer is no longer wanted. Read while the thread is busy, when no message reaches it. */
      readonly cancelled: SharedArrayBuffer;
    };

/** Told to the thread as it starts. */
export interface EngineStart {
  readonly version: string;
  /** One Int32, shared: how many `put` and `remove` have been sent and not been done. */
  readonly changes: SharedArrayBuffer;
}

export type EngineReply =
  /** `result` is undefined for `remove`. */
  | { readonly kind: 'done'; readonly id: number; readonly result: Result<unknown> | undefined }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress };

interface Pending {
  readonly settle: (result: Result<unknown> | undefined) => void;
  readonly progress: ((progress: Progress) => void) | undefined;
}

/**
 * The engine's thread, started with the first request. When it dies, what was asked fails with `engine-stopped`, and the next request
 * starts it again with every document it held.
 */
export function createEngineThread({
  workerUrl,
  version,
}: {
  readonly workerUrl: URL;
  readonly version: string;
}): EngineClient {
  const documents = new Map<TranscriptId, EngineDocument>();
  let changes = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const pending = new Map<number, Pending>();
  let thread: Worker | undefined;
  let count = 0;

  const stopped = (died: Worker): void => {
    if (thread !== died) return;
    thread = undefined;
    const waiting = [...pending.values()];
    pending.clear();
    for (const { settle } of waiting) settle(fail('engine-stopped'));
  };

  const send = (to: Worker, request: EngineRequest): void => {
    if (request.kind !== 'ask') Atomics.add(new Int32Array(changes), 0, 1);
    to.postMessage(request);
  };

  const start = (): Worker => {
    changes = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    const started = new Worker(workerUrl, { workerData: { version, changes } satisfies EngineStart });
    started.on('message', (reply: EngineReply) => {
      const waiting = pending.get(reply.id);
      if (reply.kind === 'progress') {
        waiting?.progress?.(reply.progress);
        return;
      }
      pending.delete(reply.id);
      waiting?.settle(reply.result);
    });
    started.on('error', () => stopped(started));
    started.on('exit', () => stopped(started));
    thread = started;
    if (documents.size > 0) send(started, { kind: 'put', id: 0, documents: [...documents.values()] });
    return started;
  };

  const request = (
    make: (id: number) => EngineRequest,
    progress?: Pending['progress'],
  ): Promise<Result<unknown> | undefined> =>
    new Promise((settle) => {
      count += 1;
      const running = thread ?? start();
      pending.set(count, { settle, progress });
      send(running, make(count));
    });

  return {
    put: async (given) => {
      // Started first: a thread that starts with these already among its documents would take them twice.
      thread ??= start();
      for (const document of given) documents.set(document.id, document);
      const result = await request((id) => ({ kind: 'put', id, documents: given }));
      // What the thread answers to `put`, see engine-worker.ts.
      return (result ?? fail('engine-stopped')) as Result<readonly WordCounts[]>;
    },
    remove: async (ids) => {
      for (const id of ids) documents.delete(id);
      if (thread !== undefined) await request((id) => ({ kind: 'remove', id, ids }));
    },
    answer: async <Name extends EngineCall>(
      name: Name,
      input: Checked<Name>,
      { signal, progress }: Waiting = {},
    ) => {
      const cancelled = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
      const called = new Promise<Result<never>>((settle) => {
        const cancel = (): void => {
          Atomics.store(new Int32Array(cancelled), 0, 1);
          settle(fail('cancelled', name));
        };
        if (signal?.aborted === true) cancel();
        signal?.addEventListener('abort', cancel, { once: true });
      });
      const asked = request((id) => ({ kind: 'ask', id, name, input, cancelled }), progress);
      // Who called it off does not wait for the thread to notice, which may be busy with the question before it.
      const result = await Promise.race([asked, called]);
      // The thread answers by the table of calls that types this very function: the name decides the shape.
      return (result ?? fail('engine-stopped')) as Result<Output<Name>>;
    },
    close: async () => {
      const running = thread;
      thread = undefined;
      documents.clear();
      for (const { settle } of pending.values()) settle(fail('cancelled'));
      pending.clear();
      await running?.terminate();
    },
  };
}
