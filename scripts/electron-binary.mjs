/** Where Electron's binary is, and getting it once. Never by `require('electron')`: its index downloads, or throws. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
const patience = 60_000;

/** The path of the binary, or undefined. */
export function findElectron(root, { env = process.env, platform = process.platform } = {}) {
  const name = names[platform] ?? 'electron';
  const folders = [env.ELECTRON_OVERRIDE_DIST_PATH, join(root, 'node_modules/electron/dist')];
  return folders
    .filter((folder) => folder !== undefined && folder !== '')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/**
 * Runs electron's own installer, once for each version of it: a machine that cannot have the binary is not asked to wait again.
 * Returns the binary or a sentence that says why there is none.
 */
export function getElectron(root) {
  const folder = join(root, 'node_modules/electron');
  const installer = join(folder, 'install.js');
  if (!existsSync(installer)) return { why: 'The package "electron" is not installed; run "npm ci" first.' };
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const note = join(root, 'node_modules/.cache/rostrum/electron-tried');
  if (existsSync(note) && readFileSync(note, 'utf8') === version)
    return { why: `Electron's binary is not here, and getting it has failed before.` };

  console.log(`Getting Electron ${version} (about 110 MB, once; at most a minute) …`);
  const { status, stderr, error } = spawnSync(process.execPath, [installer], {
    cwd: folder,
    timeout: patience,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const found = findElectron(root);
  if (status === 0 && found) return { found };
  mkdirSync(join(note, '..'), { recursive: true });
  writeFileSync(note, version);
  return { why: `Electron's binary could not be downloaded (${reasonOf(error, stderr)}).` };
}

function reasonOf(error, stderr) {
  if (error?.code === 'ETIMEDOUT') return 'it took more than a minute';
  const line = stderr.split('\n').find((one) => /error|ENOTFOUND|ECONN|EAI_AGAIN|HTTP|status/i.test(one));
  return line?.trim().slice(0, 160) || 'no reason was told';
}
