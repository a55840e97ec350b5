import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { fail, succeed, type Result } from '../contract/result';
import { Engine } from './engine';
import type { EngineReply, EngineRequest } from './engine-thread';
import { reporting } from './work';

/** The engine's thread (built as dist/node/engine-worker.js); which request comes when, says `EngineClient`. */
const port = parentPort;
if (port === null) throw new Error('engine-worker is started by the engine client, as a worker thread');

const given = z.object({ version: z.string(), changes: z.instanceof(SharedArrayBuffer) }).parse(workerData);
const engine = new Engine(given);
const changes = new Int32Array(given.changes);
const reply = (answer: EngineReply): void => port.postMessage(answer);

type Question = Extract<EngineRequest, { kind: 'ask' }>;
type Change = Exclude<EngineRequest, Question>;
const changesWaiting: Change[] = [];
const questions: Question[] = [];
let working = false;

port.on('message', (request: EngineRequest) => {
  if (request.kind === 'ask') questions.push(request);
  else changesWaiting.push(request);
  if (!working) void work();
});

async function work(): Promise<void> {
  working = true;
  while (changesWaiting.length + questions.length > 0) {
    const change = changesWaiting.shift();
    const question = change === undefined ? questions[0] : undefined;
    if (change !== undefined) {
      const result = await caught(() => make(change));
      Atomics.sub(changes, 0, 1);
      reply({ kind: 'done', id: change.id, result });
    } else if (question !== undefined) {
      const result = await caught(() => answer(question));
      if (result !== 'interrupted') {
        questions.shift();
        reply({ kind: 'done', id: question.id, result });
      }
    }
    // Messages that came meanwhile are taken in: a change goes before the questions that wait.
    await setImmediate();
  }
  working = false;
}

function make(change: Change): Result<unknown> | undefined {
  if (change.kind === 'put') return succeed(engine.put(change.documents));
  engine.remove(change.ids);
  return undefined;
}

/** A change has been sent while it was answered: what it came to would be out of date, and the change would wait for it. */
async function answer({ id, name, input, cancelled }: Question): Promise<Result<unknown> | 'interrupted'> {
  const flag = new Int32Array(cancelled);
  const isCancelled = (): boolean => Atomics.load(flag, 0) !== 0;
  const isInterrupted = (): boolean => Atomics.load(changes, 0) !== 0;
  // Called off while it waited for its turn.
  if (isCancelled()) return fail('cancelled', name);
  const work = reporting(
    (progress) => reply({ kind: 'progress', id, progress }),
    () => isCancelled() || isInterrupted(),
  );
  // Checked by the dispatcher before it reached the engine's client.
  const result = await engine.answer(name, input as never, work);
  return !result.ok && result.code === 'cancelled' && !isCancelled() ? 'interrupted' : result;
}

async function caught<Value>(work: () => Value | Promise<Value>): Promise<Value | Result<unknown>> {
  try {
    return await work();
  } catch (error) {
    return fail('internal', error instanceof Error ? error.message : String(error));
  }
}
