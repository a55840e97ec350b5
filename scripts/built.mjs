/** Whether dist/ is the build of the sources as they are now, and how it comes to be. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Written last by a whole build, in dist/. */
export const marker = 'built.json';

const sources = ['analysis', 'workspace', 'electron', 'server', 'cli', 'renderer'];
const alone = ['scripts/build.mjs', 'package-lock.json'];

/** `root` is the repository's folder. */
export function isBuilt(root) {
  const built = join(root, 'dist', marker);
  if (!existsSync(built)) return false;
  const time = statSync(built).mtimeMs;
  const older = (path) => !existsSync(path) || statSync(path).mtimeMs <= time;
  return (
    alone.every((name) => older(join(root, name))) &&
    sources.every((folder) => !existsSync(join(root, folder)) || filesOf(join(root, folder)).every(older))
  );
}

/** Builds the app where dist/ is not of the sources as they are now; ends the process where that fails. */
export function ensureBuilt(root) {
  if (isBuilt(root)) return;
  console.error('Building Rostrum …');
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('Rostrum could not be built; see above.');
  process.exit(1);
}

function filesOf(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
