import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { isBusy, openDatabase, type Database } from './sqlite';

export interface ProjectLock {
  release(): void;
}

/**
 * The one writer of the project at `path`, or undefined where another holds it. The lock is a write lock of SQLite on an empty file
 * beside the project: the system drops it when its process dies, however it dies, so that a lock never outlives its holder.
 * Throws what the file system throws (a folder that cannot be written to).
 */
export function lockProject(path: string): ProjectLock | undefined {
  const file = `${path}-lock`;
  // Another closing at this moment may take the file away between any two steps: then the lock taken is on a file nobody else sees.
  for (let attempt = 0; attempt < 20; attempt++) {
    closeSync(openSync(file, 'a'));
    const before = nodeOf(file);
    const database = openDatabase(file, { readOnly: false });
    if (!begin(database)) {
      database.close();
      return undefined;
    }
    if (before !== undefined && before === nodeOf(file)) return { release: () => release(database, file) };
    database.close();
  }
  return undefined;
}

function begin(database: Database): boolean {
  try {
    // Nothing is ever written to the file: a journal would only lie about after a crash.
    database.exec('PRAGMA journal_mode = MEMORY');
    database.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    database.close();
    throw error;
  }
}

/** The file goes while the lock is still held: whoever waits on it finds another file under the name, or none. */
function release(database: Database, file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Windows keeps a file that is open; an empty file stays, which does no harm.
  }
  database.close();
}

function nodeOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}
