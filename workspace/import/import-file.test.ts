import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fail } from '../contract/result';
import { createFileReader } from './import-file';
import { readerLimits } from './reader-thread';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const speech =
  'President of Norland Sven Halder: Good morning. We meet again in this hall, and we are glad of it.\n';

/* inside the repository, so that the built thread finds its packages */
let folder = '';
const script = (name: string, code: string): URL => {
  const path = join(folder, name);
  writeFileSync(
    path,
    `import { parentPort, resourceLimits, threadId } from 'node:worker_threads';\nparentPort.on('message', (job) => {${code}});`,
  );
  return pathToFileURL(path);
};

beforeAll(async () => {
  folder = mkdtempSync(join(import.meta.dirname, '../../node_modules/.reader-test-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      minify: false,
      rolldownOptions: {
        input: { 'reader-worker': join(import.meta.dirname, 'reader-worker.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answers =
  'parentPort.postMessage({ id: job.id, result: { ok: true, value: { task: job.task, file: { name: job.fileName } } } })';

describe('a file reader', () => {
  it('gives the same on its thread and in the caller’s: the transcript, its language, its format and both hashes', async () => {
    const here = createFileReader({ worker: false });
    const there = createFileReader({
      worker: true,
      workerUrl: pathToFileURL(join(folder, 'reader-worker.js')),
    });
    const bytes = utf8(`\ufeff${speech.replace('\n', '\r\n')}`);
    const read = await there.read(bytes, 'a.txt');
    expect(read).toMatchObject({
      ok: true,
      value: {
        parsed: {
          text: speech,
          language: 'en',
          voices: [{ name: 'Sven Halder', role: 'President of Norland' }],
        },
        format: 'txt',
        sourceHash: createHash('sha256').update(bytes).digest('hex'),
        textHash: createHash('sha256').update(speech).digest('hex'),
      },
    });
    expect(await here.read(bytes, 'a.txt')).toStrictEqual(read);
    expect(await there.read(utf8('ID3 and so on'), 'b.txt')).toStrictEqual({
      ok: false,
      code: 'format-unknown',
      detail: 'MP3 audio',
    });
    const table = utf8('title,date,text\nOne,2021-03-04,We begin here.\nTwo,2021-03-05,We go on.\n');
    const parts = await there.split(table, 'a.csv');
    expect(parts).toMatchObject({ ok: true, value: [{ name: 'row 2' }, { name: 'row 3' }] });
    expect(await here.split(table, 'a.csv')).toStrictEqual(parts);
    expect(await there.split(utf8('speaker,text\nAnn,Yes.\nBo,No.\n'), 'b.csv')).toStrictEqual({
      ok: true,
      value: [],
    });
    await there.close();
  });

  it('refuses a file whose thread runs out of memory or ends, and reads the next', async () => {
    const reader = createFileReader({
      worker: true,
      workerUrl: script(
        'dies.mjs',
        `if (job.fileName === 'memory') { const all = []; for (;;) all.push(new Array(1e6).fill(job.id)); }
         if (job.fileName === 'exit') process.exit(0);
         ${answers}`,
      ),
    });
    const names = ['memory', 'good', 'exit', 'last'];
    const results = await Promise.all(names.map((name) => reader.read(new Uint8Array(1), name)));
    expect(results).toStrictEqual([
      { ok: false, code: 'file-refused', detail: 'memory' },
      { ok: true, value: { name: 'good' } },
      { ok: false, code: 'file-refused', detail: 'exit' },
      { ok: true, value: { name: 'last' } },
    ]);
    await reader.close();
  }, 60_000);

  it('refuses a file that takes too long or lets the process grow, and reads the next', async () => {
    const reader = createFileReader({
      worker: true,
      limits: { ...readerLimits, patience: 300, grownMegabytes: 200 },
      workerUrl: script(
        'costs.mjs',
        `if (job.fileName === 'long') { parentPort.postMessage({ id: job.id }); for (;;); }
         if (job.fileName === 'large') { globalThis.kept = []; for (let n = 0; n < 40; n += 1) kept.push(Buffer.alloc(16e6, 1)); for (;;); }
         ${answers}`,
      ),
    });
    const names = ['long', 'good', 'large', 'last'];
    const from = performance.now();
    const results = await Promise.all(names.map((name) => reader.read(new Uint8Array(1), name)));
    expect(performance.now() - from).toBeLessThan(8_000);
    expect(results).toStrictEqual([
      { ok: false, code: 'file-refused', detail: 'long' },
      { ok: true, value: { name: 'good' } },
      { ok: false, code: 'file-refused', detail: 'large' },
      { ok: true, value: { name: 'last' } },
    ]);
    await reader.close();
  }, 20_000);

  it('gives a file that waits for the machine more of the clock, but not for ever', async () => {
    const reader = createFileReader({
      worker: true,
      limits: { ...readerLimits, patience: 500, busiest: 4 },
      workerUrl: script(
        'waits.mjs',
        `parentPort.postMessage({ id: job.id });
         const wait = (time) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time);
         if (job.fileName === 'slow') wait(1000);
         if (job.fileName === 'stuck') wait();
         ${answers}`,
      ),
    });
    const results = await Promise.all(['slow', 'stuck'].map((name) => reader.read(new Uint8Array(1), name)));
    expect(results).toStrictEqual([
      { ok: true, value: { name: 'slow' } },
      { ok: false, code: 'file-refused', detail: 'stuck' },
    ]);
    await reader.close();
  }, 20_000);

  it('gives a large file more memory, on a new thread, which small files after it go on with', async () => {
    const reader = createFileReader({
      worker: true,
      workerUrl: script(
        'memory.mjs',
        `const value = { heap: resourceLimits.maxOldGenerationSizeMb, threadId };
         parentPort.postMessage({ id: job.id, result: { ok: true, value: { task: 'read', file: value } } });`,
      ),
    });
    const sizes = [1, 2.5, 1, 2].map((megabytes) => new Uint8Array(megabytes * 1024 * 1024));
    const heaps: unknown[] = [];
    const threads: unknown[] = [];
    for (const bytes of sizes) {
      const file = await reader.read(bytes, 'a');
      const value: object = file.ok ? file.value : file;
      heaps.push(Reflect.get(value, 'heap'));
      threads.push(Reflect.get(value, 'threadId'));
    }
    const { heapMegabytes, memoryForMegabyte } = readerLimits;
    const [small, large] = [1, 2].map((megabytes) => heapMegabytes + megabytes * memoryForMegabyte);
    expect(heaps).toStrictEqual([small, large, large, large]);
    expect(new Set(threads).size).toBe(2);
    await reader.close();
  }, 20_000);

  it('tells a mistake of its own from a file that is refused', async () => {
    const reader = createFileReader({
      worker: true,
      workerUrl: script('throws.mjs', `throw new Error('a bug')`),
    });
    expect(await reader.read(new Uint8Array(1), 'a')).toStrictEqual({
      ok: false,
      code: 'internal',
      detail: 'a bug',
    });
    await reader.close();
  });

  it('stops at once when it is cancelled, in the middle of a file or before it', async () => {
    const reader = createFileReader({
      worker: true,
      workerUrl: script('hangs.mjs', `if (job.fileName === 'hang') for (;;); ${answers}`),
    });
    const stop = new AbortController();
    const hanging = reader.read(new Uint8Array(1), 'hang', stop.signal);
    const waiting = reader.read(new Uint8Array(1), 'waiting', stop.signal);
    const next = reader.read(new Uint8Array(1), 'next');
    await new Promise((resolve) => setTimeout(resolve, 100));
    const from = performance.now();
    stop.abort();
    expect(await hanging).toStrictEqual(fail('cancelled'));
    expect(performance.now() - from).toBeLessThan(200);
    expect(await waiting).toStrictEqual(fail('cancelled'));
    expect(await next).toStrictEqual({ ok: true, value: { name: 'next' } });
    await reader.close();
    expect(await reader.read(new Uint8Array(1), 'closed')).toStrictEqual(fail('cancelled'));
  });
});
