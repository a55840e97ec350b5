import { afterEach, beforeEach, expect, it } from 'vitest';
import { createLocalEngine } from './engine/engine-client';
import { createFileReader } from './import/import-file';
import { newFolder, removeFolder } from './testing/open-workspace';
import { Workspace } from './workspace';

let folder: string;
let workspace: Workspace;

beforeEach(async () => {
  folder = newFolder();
  workspace = await Workspace.create({
    version: '0.0.0',
    host: 'cli',
    dataFolder: folder,
    documentsFolder: folder,
    samplesFolder: folder,
    engine: createLocalEngine({ version: '0.0.0' }),
    reader: createFileReader({ worker: false }),
    clock: () => new Date(0),
    author: 'E. Marsh',
  });
});
afterEach(async () => {
  await workspace.close();
  removeFolder(folder);
});

it('lets a page wait for what is opened first, and call it off meanwhile', async () => {
  const order: string[] = [];
  let opened = (): void => undefined;
  workspace.openFirst(
    new Promise<void>((done) => {
      opened = () => {
        order.push('opened');
        done();
      };
    }),
  );
  const asked = workspace.answerPage('app.info', {}).then(() => order.push('answered'));
  await workspace.answerPage('job.cancel', { job: 'j1' }).then(() => order.push('called off'));
  expect(await workspace.handle('app.info', {})).toMatchObject({ ok: true });
  opened();
  await asked;
  expect(order).toStrictEqual(['called off', 'opened', 'answered']);
});
