import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPaths } from './open-paths';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-open-'));
  await writeFile(join(folder, 'speech.txt'), 'Good evening.');
});
afterAll(() => rm(folder, { recursive: true }));

const recording = (answer: (name: string) => unknown) => {
  const asked: [string, unknown][] = [];
  return {
    asked,
    handle: (name: string, input: unknown) => {
      asked.push([name, input]);
      return Promise.resolve(answer(name));
    },
  };
};

describe('paths named outside a window', () => {
  it('open projects and import the rest, and say what is missing without stopping', async () => {
    const file = { fileName: 'speech.txt', ok: true, transcript: 't1', alreadyThere: false };
    const workspace = recording((name) =>
      name === 'project.open' ? { ok: false, code: 'file-missing' } : { ok: true, value: { files: [file] } },
    );
    expect(await openPaths(workspace, ['gone.txt', 'a.ROSTRUM', 'speech.txt'], folder)).toStrictEqual([
      { fileName: 'a.ROSTRUM', ok: false, code: 'file-missing' },
      { fileName: 'gone.txt', ok: false, code: 'file-missing', detail: join(folder, 'gone.txt') },
      file,
    ]);
    expect(workspace.asked).toStrictEqual([
      ['project.open', { path: join(folder, 'a.ROSTRUM'), job: expect.any(String) }],
      [
        'import.files',
        {
          job: expect.any(String) as unknown,
          files: [{ name: 'speech.txt', bytes: new TextEncoder().encode('Good evening.') }],
        },
      ],
    ]);
  });

  it('tell of each file when the import as a whole failed', async () => {
    const workspace = recording(() => ({ ok: false, code: 'disk-full', detail: 'x' }));
    expect(await openPaths(workspace, [join(folder, 'speech.txt')], '/')).toStrictEqual([
      { fileName: 'speech.txt', ok: false, code: 'disk-full', detail: 'x' },
    ]);
  });

  it('ask nothing of the workspace when none is given', async () => {
    const workspace = recording(() => undefined);
    expect([await openPaths(workspace, [], folder), workspace.asked]).toStrictEqual([[], []]);
  });
});
