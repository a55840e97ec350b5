import { createRequire } from 'node:module';
import type { DatabaseSync } from '@photostructure/sqlite';
import { fail, type Failure } from '../contract/result';

export type Database = InstanceType<typeof DatabaseSync>;
interface Sqlite {
  readonly DatabaseSync: typeof DatabaseSync;
}

/** Node's own SQLite where the runtime has it, else its drop-in with the same interface (docs/decisions/0004-project-file.md). */
function loadSqlite(): Sqlite {
  const require = createRequire(import.meta.url);
  // A module by name has no type of its own; both are declared by the drop-in's types.
  try {
    return require('node:sqlite') as Sqlite;
  } catch {
    return require('@photostructure/sqlite') as Sqlite;
  }
}

let sqlite: Sqlite | undefined;

/** Throws what SQLite throws; `failureOf` reads it. Foreign keys are on, double-quoted strings off. */
export function openDatabase(path: string | URL, options: { readonly readOnly: boolean }): Database {
  sqlite ??= loadSqlite();
  return new sqlite.DatabaseSync(path, {
    readOnly: options.readOnly,
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
  });
}

/** SQLite's primary result codes (sqlite.org/rescode.html) that a person can do something about. */
const codes = {
  busy: 5,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notDatabase: 26,
} as const;

const systemCodes = new Map([
  ['ENOENT', 'file-missing'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['EEXIST', 'not-writable'],
  ['EISDIR', 'not-writable'],
  ['ENOTDIR', 'not-writable'],
  ['ENAMETOOLONG', 'not-writable'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EIO', 'file-unreadable'],
] as const);

/** The failure that an error of SQLite or of the file system stands for; undefined for a bug. `detail` is the file. */
export function failureOf(error: unknown, detail: string): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('errcode' in error && typeof error.errcode === 'number') return ofSqlite(error.errcode & 0xff, detail);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  for (const [name, failure] of systemCodes) if (name === code) return fail(failure, detail);
  return undefined;
}

function ofSqlite(code: number, detail: string): Failure | undefined {
  switch (code) {
    case codes.busy:
      return fail('project-in-use', detail);
    case codes.readOnly:
    case codes.cannotOpen:
      return fail('not-writable', detail);
    case codes.ioError:
    case codes.full:
      return fail('disk-full', detail);
    case codes.corrupt:
      return fail('project-damaged', detail);
    case codes.notDatabase:
      return fail('not-a-project', detail);
    default:
      return undefined;
  }
}

export const isBusy = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  (error.errcode & 0xff) === codes.busy;

/** Runs `work` between BEGIN IMMEDIATE and COMMIT; whatever it throws undoes all of it and is thrown on. */
export function inTransaction<Value>(database: Database, work: () => Value): Value {
  database.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    database.exec('COMMIT');
    return value;
  } catch (error) {
    // SQLite has rolled back by itself after some errors (a full disk); a second ROLLBACK would hide the first error.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** The first row of a query; undefined where there is none. Its values are still to be checked. */
export function firstRow(
  database: Database,
  sql: string,
  ...values: readonly (string | number)[]
): Readonly<Record<string, unknown>> | undefined {
  const row: unknown = database.prepare(sql).get(...values);
  return typeof row === 'object' && row !== null ? { ...row } : undefined;
}
