import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tokenize } from '../analysis/tokens/tokenize';
import { calls, type Input } from '../workspace/contract';
import { TranscriptId } from '../workspace/contract/basics';
import type { EngineCall } from '../workspace/contract/engine-calls';
import type { EngineDocument } from '../workspace/engine/document';
import { Engine } from '../workspace/engine/engine';

/**
 * Counting and asking, on about 10 MB of speeches (the shared ones where they are, else the samples, again and again). Figures are CPU
 * time of this process, the least of some rounds; what counts is the ratio to the plain way of counting in the same run.
 */
const wanted = 10_000_000;

function texts(root: string): readonly string[] {
  const shared = join(root, '../shared/data/speeches');
  const folder = existsSync(shared) ? shared : join(root, 'samples');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const read = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC'));
  const size = read.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: Math.max(1, Math.round(wanted / size)) }, () => read).flat();
}

const documentOf = (text: string, index: number): EngineDocument => ({
  id: TranscriptId.parse(String(index)),
  title: String(index),
  text,
  blocks: [{ kind: 'speech', start: 0, end: text.length }],
  turns: [{ start: 0, end: text.length, speaker: undefined }],
  language: 'en',
  date: undefined,
  textHash: String(index),
});

/** Milliseconds of CPU, the least of `rounds`. */
async function least(rounds: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** The plain way: a regular expression and a Map. */
function countPlainly(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of all) {
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

export async function run(root: string): Promise<boolean> {
  const all = texts(root);
  const documents = all.map(documentOf);
  const size = all.reduce((sum, { length }) => sum + length, 0) / 1e6;
  const report = (what: string, time: number): void =>
    console.log(`${what.padEnd(58)} ${time.toFixed(1).padStart(8)} ms`);
  console.log(`${all.length} speeches, ${size.toFixed(1)} million characters`);
  const plain = await least(3, () => countPlainly(all));
  report('plain: a regular expression and a Map', plain);
  report('tokenize', await least(3, () => all.map((text) => tokenize(text).length)));
  let engine = new Engine({ version: 'bench' });
  const count = await least(3, async () => {
    engine = new Engine({ version: 'bench' });
    engine.put(documents);
    await ask(engine, 'words.table', { selection: {}, stopList: 'none' });
  });
  report('engine: take all in, first table of words', count);
  await askAll(engine, documents, report);
  const ratio = plain / count;
  console.log(`plain / engine: ${ratio.toFixed(2)} (at least 0.8)`);
  return ratio >= 0.8;
}

async function ask<Name extends EngineCall>(engine: Engine, name: Name, input: Input<Name>): Promise<void> {
  // The schema gives the input its defaults, as the dispatcher does.
  const answer = await engine.answer(name, calls[name].input.parse(input) as never);
  if (!answer.ok) throw new Error(answer.code);
}

async function askAll(
  engine: Engine,
  documents: readonly EngineDocument[],
  report: (what: string, time: number) => void,
): Promise<void> {
  const ids = documents.map(({ id }) => id);
  const half = ids.length >> 1;
  const [a, b] = [{ transcripts: ids.slice(0, half) }, { transcripts: ids.slice(half) }];
  report(
    'words.table again',
    await least(5, () => ask(engine, 'words.table', { selection: {}, stopList: 'none' })),
  );
  report(
    'words.table of a new selection',
    await least(1, () => ask(engine, 'words.table', { selection: a })),
  );
  report('words.card', await least(3, () => ask(engine, 'words.card', { selection: {}, word: 'peace' })));
  report(
    'contexts.lines of "peace", sorted',
    await least(1, () => ask(engine, 'contexts.lines', { selection: {}, query: 'peace' })),
  );
  report(
    'contexts.lines again',
    await least(5, () => ask(engine, 'contexts.lines', { selection: {}, query: 'peace' })),
  );
  report(
    'compare.table without splits',
    await least(1, () => ask(engine, 'compare.table', { a, b, splits: 0 })),
  );
  report('compare.table with 200 splits', await least(1, () => ask(engine, 'compare.table', { a, b })));
}
