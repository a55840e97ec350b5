import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnnotationId } from '../contract/basics';
import { openProject } from './open-project';

/** Inside the repository, so that the child finds its packages. */
const built = join(import.meta.dirname, '..', '..', 'test-results', `kill-${process.pid}`);
const folder = mkdtempSync(join(tmpdir(), 'rostrum-kill-'));
const rounds = Number(process.env['ROSTRUM_KILL_ROUNDS'] ?? 20);

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'testing', 'annotate-forever.ts'),
      outDir: built,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'child.mjs' } },
    },
  });
}, 60_000);
afterAll(() => {
  rmSync(built, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

/** Starts the child and kills it `after` milliseconds from its first word; answers with the pairs it said were done. */
function annotateAndDie(path: string, after: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(built, 'child.mjs'), path], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let errors = '';
    child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    child.stdout.on('data', (data: Buffer) => {
      if (out === '') setTimeout(() => child.kill('SIGKILL'), after);
      out += data.toString();
    });
    child.on('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(out.split('\n').slice(1, -1));
      else reject(new Error(errors));
    });
  });
}

describe('a process that is killed while it annotates', () => {
  it(`loses nothing it said was done, and leaves nothing half-done, in ${rounds} rounds`, async () => {
    const path = join(folder, 'Talks.rostrum');
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      acknowledged.push(...(await annotateAndDie(path, (round * 37) % 120)));
      const opened = await openProject(path, { clock: () => new Date() });
      if (!opened.ok) throw new Error(`${opened.code} ${opened.detail ?? ''}`);
      const { records, access } = opened.value;
      const kept = new Set<string>(records.annotations.keys());
      opened.value.close();
      expect(access.kind).toBe('writer');
      expect(acknowledged.filter((pair) => !kept.has(AnnotationId.parse(`${pair}a`)))).toStrictEqual([]);
      const halves = [...kept].filter(
        (id) => !kept.has(id.endsWith('a') ? `${id.slice(0, -1)}b` : `${id.slice(0, -1)}a`),
      );
      expect(halves).toStrictEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(rounds);
  }, 300_000);
});
