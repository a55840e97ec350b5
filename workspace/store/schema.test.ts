import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applicationId, identify, migrate, migrations, schemaVersion, type Migration } from './schema';
import { firstRow, openDatabase, type Database } from './sqlite';

let folder = '';
let database: Database;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-schema-'));
  database = openDatabase(join(folder, 'a.rostrum'), { readOnly: false });
  migrate(database);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const tables = (): unknown[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .all()
    .map((row: unknown) => Reflect.get(Object(row), 'name') as unknown);
const addViews: Migration = (given) => given.exec('CREATE TABLE views (id TEXT PRIMARY KEY)');

describe('a migration', () => {
  it('runs the steps that are missing, and no other', () => {
    migrate(database, [...migrations, addViews]);
    migrate(database, [...migrations, addViews]);
    expect([schemaVersion(database), tables()]).toStrictEqual([
      migrations.length + 1,
      ['history', 'meta', 'records', 'sources', 'transcripts', 'views'],
    ]);
  });

  it('that fails at its last step leaves everything as it was', () => {
    const failing: Migration = (given) => given.exec('INSERT INTO no_such_table VALUES (1)');
    const before = tables();
    expect(() => migrate(database, [...migrations, addViews, failing])).toThrow(/no_such_table/);
    expect([schemaVersion(database), tables()]).toStrictEqual([migrations.length, before]);
  });
});

describe('a project file', () => {
  it('tells what it is in its first hundred bytes', () => {
    expect(firstRow(database, 'PRAGMA application_id')).toStrictEqual({ application_id: applicationId });
    const head = new Uint8Array(100);
    expect(identify(head, 4096)).toStrictEqual({ kind: 'foreign' });
    head.set(new TextEncoder().encode('SQLite format 3\0'));
    expect(identify(head, 4096)).toStrictEqual({ kind: 'foreign' });
    const view = new DataView(head.buffer);
    view.setUint32(68, applicationId);
    view.setUint32(60, 3);
    view.setUint16(16, 4096);
    expect(identify(head, 8192)).toStrictEqual({ kind: 'project', version: 3 });
    expect(identify(head, 8191)).toStrictEqual({ kind: 'cut-off' });
    expect(identify(head.subarray(0, 60), 60)).toStrictEqual({ kind: 'cut-off' });
    expect(readdirSync(folder)).toContain('a.rostrum');
  });
});
