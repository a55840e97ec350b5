import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './sqlite';

/** A clean copy of the open database at `target`: written beside it, flushed, then renamed. Throws; leaves nothing half-done. */
export function copyProject(database: Database, target: string): void {
  const half = `${target}.part`;
  rmSync(half, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(half);
    putInPlace(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}

/** Flushes `half` and renames it to `target`; both must be in one folder. */
export function putInPlace(half: string, target: string): void {
  flush(half, 'r+');
  renameSync(half, target);
  // The new name is only safe once the folder itself is flushed; Windows neither allows nor needs it.
  if (process.platform !== 'win32') flush(dirname(target), 'r');
}

function flush(path: string, mode: 'r' | 'r+'): void {
  const file = openSync(path, mode);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
