import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { fail, type Result } from '../contract/basics';
import { Engine } from './engine';
import type { EngineReply, EngineRequest } from './engine-thread';
import { reporting } from './work';

/** The engine's thread (built as dist/node/engine-worker.js): requests come in order and are answered in order. */
const port = parentPort;
if (port === null) throw new Error('engine-worker is started by the engine client, as a worker thread');

const engine = new Engine(z.object({ version: z.string() }).parse(workerData));
const reply = (answer: EngineReply): void => port.postMessage(answer);
let before: Promise<void> = Promise.resolve();

port.on('message', (request: EngineRequest) => {
  before = before.then(async () => reply({ kind: 'done', id: request.id, result: await handle(request) }));
});

async function handle(request: EngineRequest): Promise<Result<unknown> | undefined> {
  try {
    switch (request.kind) {
      case 'put':
        engine.put(request.documents);
        return undefined;
      case 'remove':
        engine.remove(request.ids);
        return undefined;
      case 'ask': {
        const { id, name, input, cancelled } = request;
        const flag = new Int32Array(cancelled);
        const isCancelled = (): boolean => Atomics.load(flag, 0) !== 0;
        // Called off while it waited for its turn.
        if (isCancelled()) return fail('cancelled', name);
        const work = reporting((progress) => reply({ kind: 'progress', id, progress }), isCancelled);
        // Checked by the dispatcher before it reached the engine's client.
        return await engine.answer(name, input as never, work);
      }
    }
  } catch (error) {
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}
