import type { Checked, Output } from '../contract';
import type { Result, TranscriptId } from '../contract/basics';
import type { EngineCall } from '../contract/engine-calls';
import type { EngineDocument } from './document';
import { Engine } from './engine';
import { createEngineThread } from './engine-thread';
import { reporting, type Progress } from './work';

/** How an answer is waited for. */
export interface Waiting {
  /** Aborted: the answer is no longer wanted, and comes as `cancelled`. */
  readonly signal?: AbortSignal;
  /** Told a few times a second while it takes long. */
  readonly progress?: (progress: Progress) => void;
}

/** The engine as the workspace sees it, wherever it runs. Calls are answered in the order in which they were made. */
export interface EngineClient {
  /** Takes documents in, or anew where they are known. */
  put(documents: readonly EngineDocument[]): Promise<void>;
  remove(ids: readonly TranscriptId[]): Promise<void>;
  /** Fails with `engine-stopped` where the thread died over it; the next call finds it running again, with its documents. */
  answer<Name extends EngineCall>(
    name: Name,
    input: Checked<Name>,
    waiting?: Waiting,
  ): Promise<Result<Output<Name>>>;
  close(): Promise<void>;
}

/** The engine on a thread of its own, so that no window waits for a count. `workerUrl` is the built engine-worker.js. */
export function createEngineClient(options: {
  readonly workerUrl: URL;
  readonly version: string;
}): EngineClient {
  return createEngineThread(options);
}

/** The engine in this thread: for the terminal and for tests. */
export function createLocalEngine({ version }: { readonly version: string }): EngineClient {
  const engine = new Engine({ version });
  return {
    put: (documents) => {
      engine.put(documents);
      return Promise.resolve();
    },
    remove: (ids) => {
      engine.remove(ids);
      return Promise.resolve();
    },
    answer: (name, input, { signal, progress } = {}) =>
      engine.answer(
        name,
        input,
        reporting(
          (far) => progress?.(far),
          () => signal?.aborted === true,
        ),
      ),
    close: () => Promise.resolve(),
  };
}
