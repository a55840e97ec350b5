import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import { damagedSource, dropStaged } from './contents';
import { copyProject, putInPlace } from './copy-project';
import { ProjectFile } from './project-file';
import { lockProject, type ProjectLock } from './project-lock';
import { projectId, type Change } from './records';
import { DamagedError, writeChanges } from './rows';
import { identify, migrate, migrations, schemaVersion } from './schema';
import { keepSnapshot } from './snapshots';
import { failureOf, firstRow, inTransaction, openDatabase, type Database } from './sqlite';

export interface ProjectOptions {
  readonly clock: () => Date;
}

/**
 * Opens the project at `path`. Where another Rostrum has it, or it cannot be written, it is opened for reading.
 * Fails with `file-missing`, `not-a-project`, `project-newer`, `project-damaged`, `not-writable`, `disk-full`.
 */
export async function openProject(path: string, options: ProjectOptions): Promise<Result<ProjectFile>> {
  let lock: ProjectLock | undefined;
  let database: Database | undefined;
  try {
    const refused = refusal(path);
    if (refused) return refused;
    const mode = takeMode(path);
    if (mode.kind === 'writer') lock = mode.lock;
    database = mode.kind === 'writer' ? openDatabase(path, { readOnly: false }) : openForReading(path);
    checkPages(database, path);
    if (mode.kind === 'writer') upgrade(path, database);
    const access = mode.kind === 'in-use' ? { ...mode, heldBy: holderOf(database) } : mode;
    const project = new ProjectFile(path, database, access, options.clock);
    // Only now: what turns out to be damaged is left as it was found.
    if (access.kind === 'writer') await settleIn(path, database, options.clock());
    return succeed(project);
  } catch (error) {
    database?.close();
    lock?.release();
    if (error instanceof DamagedError) return fail('project-damaged', error.part);
    const failure = failureOf(error, path);
    if (failure === undefined) throw error;
    return failure.code === 'not-a-project' ? fail('project-damaged', path) : failure;
  }
}

/**
 * Makes a new project at `path` and opens it. Folders on the way are made. Never replaces a file: one that is there already
 * fails with `not-writable`.
 */
export async function createProject(
  path: string,
  name: string,
  options: ProjectOptions,
): Promise<Result<ProjectFile>> {
  const half = `${path}.part`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    // Takes the name first, so that of two who make the same project one fails.
    closeSync(openSync(path, 'wx'));
  } catch (error) {
    const failure = failureOf(error, path);
    if (failure) return failure;
    throw error;
  }
  try {
    rmSync(half, { force: true });
    writeEmptyProject(half, name);
    putInPlace(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    rmSync(path, { force: true });
    const failure = failureOf(error, path);
    if (failure) return failure;
    throw error;
  }
  return openProject(path, options);
}

function writeEmptyProject(path: string, name: string): void {
  const database = openDatabase(path, { readOnly: false });
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    migrate(database);
    const change: Change = { kind: 'project', id: projectId, before: null, after: { name } };
    inTransaction(database, () => {
      database.exec("INSERT INTO meta (key, value) VALUES ('edits', '0')");
      writeChanges(database, [change], 'forward');
    });
  } finally {
    database.close();
  }
}

/** Looks before anything is opened or made beside the file. */
function refusal(path: string): Failure | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return fail('file-missing', path);
  if (!found.isFile()) return fail('not-a-project', path);
  const identity = identify(readHead(path), found.size);
  if (identity.kind === 'foreign') return fail('not-a-project', path);
  if (identity.kind === 'cut-off') return fail('project-damaged', path);
  return identity.version > migrations.length ? fail('project-newer', path) : undefined;
}

function readHead(path: string): Uint8Array {
  const head = new Uint8Array(100);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

type Mode =
  | { readonly kind: 'writer'; readonly lock: ProjectLock }
  | { readonly kind: 'in-use' }
  | { readonly kind: 'not-writable' };

function takeMode(path: string): Mode {
  try {
    accessSync(path, constants.W_OK);
    const lock = lockProject(path);
    return lock === undefined ? { kind: 'in-use' } : { kind: 'writer', lock };
  } catch (error) {
    if (failureOf(error, path)?.code === 'not-writable') return { kind: 'not-writable' };
    throw error;
  }
}

function beDurable(database: Database): void {
  // What was acknowledged must survive the loss of power: every commit is flushed, on a Mac down to the disk itself.
  for (const setting of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'fullfsync = 1',
    'checkpoint_fullfsync = 1',
  ])
    database.exec(`PRAGMA ${setting}`);
}

/** In a folder where nothing can be made, SQLite reads only what is promised not to change. */
function openForReading(path: string): Database {
  const database = openDatabase(path, { readOnly: true });
  try {
    database.prepare('SELECT key FROM meta LIMIT 1').get();
    return database;
  } catch (error) {
    database.close();
    // Read so, the log is passed over: work that stands only there must not seem lost.
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    if (log > 0 || failureOf(error, path)?.code !== 'not-writable') throw error;
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    return openDatabase(address, { readOnly: true });
  }
}

/** SQLite's own look at its pages takes a second per 500 MB: beyond this, checksums of rows have to do. */
const checkedBytes = 256 * 2 ** 20;

/** Throws DamagedError. */
function checkPages(database: Database, path: string): void {
  if (statSync(path).size > checkedBytes) return;
  const answer = firstRow(database, 'PRAGMA quick_check(1)')?.['quick_check'];
  if (answer !== 'ok') throw new DamagedError('pages');
}

/** Takes an older project to this version, after a copy of it as it was: `Talks.rostrum` -> `Talks version 1.rostrum`. */
function upgrade(path: string, database: Database): void {
  const version = schemaVersion(database);
  if (version === migrations.length) return;
  copyProject(database, path.replace(/(\.rostrum)?$/, ` version ${version}.rostrum`));
  migrate(database);
}

/** Tidies up after whoever was here before, keeps a snapshot, and says who is here now. */
async function settleIn(path: string, database: Database, now: Date): Promise<void> {
  beDurable(database);
  const edits = Number(metaOf(database, 'edits') ?? 0);
  const holder = JSON.stringify({ who: whoAmI(), since: now.toISOString() });
  try {
    // After a read: SQLite refuses to empty the log between the switch to it and the first use.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    inTransaction(database, () => {
      dropStaged(database);
    });
    if (edits > 0) await keepSnapshot(path, { at: now, edits, isSound: () => isSound(database, path) });
    database.prepare("INSERT OR REPLACE INTO meta (key, value) VALUES ('holder', ?)").run(holder);
  } catch (error) {
    // A disk without room must not keep anybody from what is there; the next edit will say so.
    if (failureOf(error, path) === undefined) throw error;
  }
}

const isSound = (database: Database, path: string): boolean =>
  statSync(path).size > checkedBytes || damagedSource(database) === undefined;

const Holder = z.object({ who: z.string(), since: z.string() });

/** `anna on lab-3`. */
function holderOf(database: Database): string {
  try {
    return Holder.parse(JSON.parse(metaOf(database, 'holder') ?? '')).who;
  } catch {
    return '';
  }
}

function whoAmI(): string {
  try {
    return `${userInfo().username} on ${hostname()}`;
  } catch {
    // An account without a name, as in some containers.
    return hostname();
  }
}

function metaOf(database: Database, key: string): string | undefined {
  const value = firstRow(database, 'SELECT value FROM meta WHERE key = ?', key)?.['value'];
  return typeof value === 'string' ? value : undefined;
}
