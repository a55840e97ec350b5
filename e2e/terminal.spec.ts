import { execFile, spawn } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

/** The terminal as a person starts it: a process, its streams and its exit code. */
const root = join(import.meta.dirname, '..');
const speech = join(root, 'samples/campaign-early.txt');
const run = promisify(execFile);

test.beforeEach(({}, { project }) => {
  test.skip(project.name !== 'browser', 'the terminal is the same beside every window');
});

test('it answers the same where what was compiled is of another Node', async ({}, testInfo) => {
  const other = testInfo.outputPath('other');
  for (const folder of ['cli', 'dist/node']) mkdirSync(join(other, folder), { recursive: true });
  for (const name of ['cli/rostrum.cjs', 'dist/node/cli.cjs', 'dist/node/reader-worker.js', 'package.json'])
    copyFileSync(join(root, name), join(other, name));
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  writeFileSync(join(other, 'dist/node/cli.cache'), 'compiled by nobody');
  const words = ['words', speech, '--json'];
  const [here, there] = await Promise.all(
    [root, other].map((folder) => run(process.execPath, [join(folder, 'cli/rostrum.cjs'), ...words])),
  );
  expect(existsSync(join(root, 'dist/node/cli.cache'))).toBe(true);
  expect(there?.stdout).toBe(here?.stdout);
  expect(there?.stderr).toBe('');
});

test('a reader that has seen enough is no failure, a full disk is one', async () => {
  const words = [
    join(root, 'cli/rostrum.cjs'),
    'words',
    speech,
    '--stop-list',
    'none',
    '--top',
    '100000',
    '--json',
  ];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.once('data', () => child.stdout.destroy());
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  expect(complaint).toBe('');

  test.skip(!existsSync('/dev/full'), 'there is no device that is full here');
  const full = openSync('/dev/full', 'w');
  const refused = spawn(process.execPath, words, { stdio: ['ignore', full, 'pipe'] });
  refused.stderr?.on('data', (text: Buffer) => (complaint += text.toString()));
  expect(await new Promise((resolve) => refused.once('close', resolve))).toBe(1);
  closeSync(full);
  expect(complaint).toBe('The output cannot be written: the disk is full.\n');
});
