import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { calls } from '../contract';
import { documentOf } from './document-of';
import { createEngineClient, createLocalEngine, type EngineClient } from './engine-client';

const speech = documentOf('speech', [{ speaker: 'anna' }, ['speech', 'Peace and bread, and peace.']]);
const other = documentOf('other', [{ speaker: 'boris' }, ['speech', 'War.']]);
const words = calls['words.table'].input.parse({ selection: {}, stopList: 'none' });

let folder = '';
let running: EngineClient | undefined;

/** The engine's thread as it is built, or another in its place. */
const open = (name = 'engine-worker.js'): EngineClient =>
  (running = createEngineClient({ workerUrl: pathToFileURL(join(folder, name)), version: '1.2.3' }));

beforeAll(async () => {
  folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.engine-test-'));
  const input = { 'engine-worker': join(import.meta.dirname, 'engine-worker.ts') };
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  });
  // Dies over every word table, and counts in the answer to the other calls how many documents it was given.
  writeFileSync(
    join(folder, 'dies.js'),
    `import { parentPort } from 'node:worker_threads';
     let held = 0;
     parentPort.on('message', ({ id, kind, documents, name }) => {
       if (kind === 'put') held += documents.length;
       if (name === 'words.table') process.exit(1);
       parentPort.postMessage({ id, result: kind === 'ask' ? { ok: true, value: held } : undefined });
     });`,
  );
  // Answers nothing.
  writeFileSync(
    join(folder, 'busy.js'),
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => undefined);`,
  );
}, 60_000);
afterEach(async () => {
  await running?.close();
  running = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the engine on a thread of its own', () => {
  it('gives the same tables as in the caller’s thread', async () => {
    const [there, here] = [open(), createLocalEngine({ version: '1.2.3' })];
    for (const engine of [there, here]) {
      await engine.put([speech, other]);
      await engine.remove([other.id]);
    }
    const answer = await there.answer('words.table', words);
    expect(answer).toMatchObject({ ok: true, value: { made: { tokens: 5, version: '1.2.3' } } });
    expect(answer).toEqual(await here.answer('words.table', words));
  });

  it('passes failures on as values', async () => {
    const input = calls['words.places'].input.parse({ transcript: 'gone', word: 'x' });
    expect(await open().answer('words.places', input)).toEqual({
      ok: false,
      code: 'not-found',
      detail: 'gone',
    });
  });

  it('fails what was asked when it dies, and answers again with the documents it held', async () => {
    const engine = open('dies.js');
    await engine.put([speech, other]);
    const input = calls['words.suggest'].input.parse({ selection: {}, text: 'x' });
    expect(await engine.answer('words.table', words)).toEqual({ ok: false, code: 'engine-stopped' });
    expect(await engine.answer('words.suggest', input)).toEqual({ ok: true, value: 2 });
    await engine.remove([other.id]);
    expect(await engine.answer('words.table', words)).toMatchObject({ code: 'engine-stopped' });
    expect(await engine.answer('words.suggest', input)).toEqual({ ok: true, value: 1 });
  });

  it('takes documents in before a long question is answered, which begins again with them', async () => {
    const engine = open();
    const text = 'We will keep the peace of the harbour. '.repeat(4000);
    await engine.put([documentOf('long', [['speech', text]])]);
    const input = calls['words.table'].input.parse({ selection: {}, unit: 'lemma', stopList: 'none' });
    const ended: string[] = [];
    const asked = engine.answer('words.table', input).then((table) => {
      ended.push('question');
      return table;
    });
    const put = await engine.put([other]);
    ended.push('put');
    expect(put).toEqual({ ok: true, value: [{ words: 1, byTurn: [1] }] });
    expect(await asked).toMatchObject({ ok: true, value: { made: { tokens: 8 * 4000 + 1 } } });
    expect(ended).toEqual(['put', 'question']);
  }, 30_000);

  it('ends a question that is called off at once, also while it is busy with the one before', async () => {
    const engine = open('busy.js');
    const first = engine.answer('words.table', words);
    const controller = new AbortController();
    const second = engine.answer('words.table', words, { signal: controller.signal });
    controller.abort();
    expect(await second).toEqual({ ok: false, code: 'cancelled', detail: 'words.table' });
    await engine.close();
    expect(await first).toMatchObject({ ok: false, code: 'cancelled' });
  });

  it('calls off what is still asked when it is closed', async () => {
    const engine = open();
    await engine.put([speech]);
    const asked = engine.answer('words.table', words);
    await engine.close();
    expect(await asked).toMatchObject({ ok: false, code: 'cancelled' });
  });
});
