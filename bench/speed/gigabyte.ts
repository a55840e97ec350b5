import { calls, type Input } from '../../workspace/contract';
import type { EngineCall } from '../../workspace/contract/engine-calls';
import type { EngineDocument } from '../../workspace/engine/document';
import { Engine } from '../../workspace/engine/engine';
import { reporting } from '../../workspace/engine/work';
import { leastCpu } from './measure';
import { judged, told, type Measured } from './promise';
import { documentOf, textsOf } from './texts';

const speeches = 100_000;
const length = 10_000;
/** Speeches that are read at once, as an import does. */
const batch = 500;

/** So many speeches of the shared texts, each a string of its own. */
function* batches(root: string): Generator<readonly EngineDocument[]> {
  const text = textsOf(root, 4_000_000).join('\n\n');
  for (let first = 0; first < speeches; first += batch)
    yield Array.from({ length: batch }, (_, at) => {
      const from = ((first + at) * length) % (text.length - length);
      // A slice would keep the long text and be no text of its own.
      const own = Buffer.from(text.slice(from, from + length), 'utf8').toString('utf8');
      return documentOf(own, first + at);
    });
}

const gigabytes = (): number => process.memoryUsage.rss() / 1e9;

/** Milliseconds of CPU since now. */
function stopwatch(): () => number {
  const begun = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  };
}

/** Milliseconds of CPU that a question goes on after it was called off, `after` so many. */
async function afterCancel<Name extends EngineCall>(
  engine: Engine,
  name: Name,
  input: Input<Name>,
  after: number,
): Promise<number> {
  const elapsed = stopwatch();
  const work = reporting(
    () => undefined,
    () => elapsed() > after,
  );
  const answer = await engine.answer(name, calls[name].input.parse(input) as never, work);
  if (answer.ok || answer.code !== 'cancelled') throw new Error(`${name} was not called off`);
  return elapsed() - after;
}

/** P6: a gigabyte in 100,000 speeches; minutes, and so only asked for by name. */
export async function gigabytePromises(root: string): Promise<readonly Measured[]> {
  const engine = new Engine({ version: 'bench' });
  const before = gigabytes();
  let indexing = 0;
  for (const documents of batches(root)) {
    const elapsed = stopwatch();
    engine.put(documents);
    indexing += elapsed();
  }
  const opened = gigabytes();
  const selection = {};
  const ask = <Name extends EngineCall>(name: Name, input: Input<Name>) =>
    leastCpu(1, async () => {
      const answer = await engine.answer(name, calls[name].input.parse(input) as never);
      if (!answer.ok) throw new Error(`${name}: ${answer.code}`);
    });
  const counting = await afterCancel(engine, 'words.table', { selection }, 1000);
  const words = await ask('words.table', { selection });
  const placing = await afterCancel(engine, 'contexts.lines', { selection, query: 'peace' }, 200);
  const lines = await ask('contexts.lines', { selection, query: 'peace' });
  const again = await ask('contexts.lines', { selection, query: 'people' });
  const collocates = await ask('collocates.table', { selection, query: 'peace' });
  const limits = { target: 4, fails: 8, unit: ' GB' };
  const cancels = { target: 200, fails: 1000, unit: ' ms' };
  return [
    judged('P6', 'index of 1 GB in 100,000 speeches', indexing / 1000, {
      target: 60,
      fails: 300,
      unit: ' s',
    }),
    told('P6', 'memory before, and with all open', `${before.toFixed(1)} GB, ${opened.toFixed(1)} GB`),
    judged('P6', 'memory when it was asked', gigabytes(), limits),
    judged('P6', 'from cancel to answer while words are counted', counting, cancels),
    judged('P6', 'from cancel to answer while places are put in order', placing, cancels),
    told('P6', 'first table of words', `${(words / 1000).toFixed(1)} s`),
    told(
      'P6',
      'first lines, and those of another word',
      `${(lines / 1000).toFixed(1)} s, ${again.toFixed(0)} ms`,
    ),
    told('P6', 'collocates of "peace"', `${collocates.toFixed(0)} ms`),
  ];
}
