import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf, firstRow, inTransaction, openDatabase, type Database } from './sqlite';

let folder = '';
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-sqlite-'));
  database = openDatabase(join(folder, 'a'), { readOnly: false });
  database.exec('CREATE TABLE work (body TEXT)');
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});
const errorOf = (work: () => unknown): unknown => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('a transaction', () => {
  it('that finds no room is undone whole, and says so', () => {
    database.exec('PRAGMA max_page_count = 8');
    const insert = database.prepare('INSERT INTO work VALUES (?)');
    const error = errorOf(() =>
      inTransaction(database, () => {
        for (let row = 0; row < 100; row++) insert.run('x'.repeat(1000));
      }),
    );
    expect(failureOf(error, 'Talks.rostrum')).toStrictEqual({
      ok: false,
      code: 'disk-full',
      detail: 'Talks.rostrum',
    });
    expect(firstRow(database, 'SELECT count(*) AS rows FROM work')).toStrictEqual({ rows: 0 });
    inTransaction(database, () => insert.run('small'));
    expect(firstRow(database, 'SELECT count(*) AS rows FROM work')).toStrictEqual({ rows: 1 });
  });

  it('waits for nobody: another writer is told so at once', () => {
    const other = openDatabase(join(folder, 'a'), { readOnly: false });
    other.exec('BEGIN IMMEDIATE');
    expect(
      failureOf(
        errorOf(() => inTransaction(database, () => 1)),
        'x',
      )?.code,
    ).toBe('project-in-use');
    other.close();
  });
});

describe('an error', () => {
  it('of the file system or of SQLite is a failure with a code; any other is a bug', () => {
    const system = (code: string): Error => Object.assign(new Error(code), { code });
    const seen = [
      system('ENOSPC'),
      system('EACCES'),
      system('ENOENT'),
      system('EIO'),
      new Error('bug'),
      'no error',
    ];
    expect(seen.map((error) => failureOf(error, 'f')?.code)).toStrictEqual([
      'disk-full',
      'not-writable',
      'file-missing',
      'file-unreadable',
      undefined,
      undefined,
    ]);
    const readOnly = openDatabase(join(folder, 'a'), { readOnly: true });
    expect(
      failureOf(
        errorOf(() => readOnly.exec('DELETE FROM work')),
        'f',
      )?.code,
    ).toBe('not-writable');
    readOnly.close();
  });
});
