import type { Checked, Output } from '../contract';
import type { TranscriptId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { EngineCall } from '../contract/engine-calls';
import type { EngineDocument } from './document';
import { Engine } from './engine';
import { createEngineThread } from './engine-thread';
import type { WordCounts } from './word-counts';
import { reporting, type Progress } from './work';

/** How an answer is waited for. */
export interface Waiting {
  /** Aborted: the answer is no longer wanted, and comes as `cancelled`. */
  readonly signal?: AbortSignal;
  /** Told a few times a second while it takes long. */
  readonly progress?: (progress: Progress) => void;
}

/**
 * The engine as the workspace sees it, wherever it runs. Questions are answered in the order in which they were asked, on the documents
 * as they are then: `put` and `remove` go before all questions that wait, and one that is being answered begins again after them.
 */
export interface EngineClient {
  /** Takes documents in, or anew where they are known; how many words they have, in the order given. `engine-stopped` as of `answer`. */
  put(documents: readonly EngineDocument[]): Promise<Result<readonly WordCounts[]>>;
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
    put: (documents) => Promise.resolve(succeed(engine.put(documents))),
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
