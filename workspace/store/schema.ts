import { firstRow, inTransaction, type Database } from './sqlite';

/** `Rstm` in ASCII: tells a project from any other SQLite file (`PRAGMA application_id`). */
export const applicationId = 0x5273746d;

/** One version's step to the next. Runs inside the transaction that also raises the version. */
export type Migration = (database: Database) => void;

/** Version n comes from `migrations[n - 1]`; docs/project-file.md tells what each table holds. */
export const migrations: readonly Migration[] = [
  (database) => {
    database.exec(`
      CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE sources (
        sha256 TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        bytes BLOB NOT NULL
      );
      CREATE TABLE transcripts (
        id TEXT PRIMARY KEY,
        source TEXT NOT NULL REFERENCES sources (sha256),
        format TEXT NOT NULL,
        text TEXT NOT NULL,
        text_sha256 TEXT NOT NULL,
        parse BLOB NOT NULL,
        parse_sha256 TEXT NOT NULL
      );
      CREATE INDEX transcripts_source ON transcripts (source);
      CREATE TABLE records (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        body TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (kind, id)
      ) WITHOUT ROWID;
      CREATE TABLE history (
        step INTEGER PRIMARY KEY,
        label TEXT NOT NULL,
        at TEXT NOT NULL,
        changes TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        undone INTEGER NOT NULL DEFAULT 0
      );
    `);
    database.exec(`PRAGMA application_id = ${applicationId}`);
  },
];

/** The version of the schema in an open project. */
export const schemaVersion = (database: Database): number =>
  Number(firstRow(database, 'PRAGMA user_version')?.['user_version'] ?? 0);

/** What a file is by its size and its first 100 bytes (sqlite.org/fileformat2.html), before anything is opened or written beside it. */
export type Identity =
  | { readonly kind: 'project'; readonly version: number }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'foreign' };

export function identify(head: Uint8Array, size: number): Identity {
  const magic = 'SQLite format 3\0';
  const seen = String.fromCharCode(...head.subarray(0, magic.length));
  if (seen !== magic) return { kind: 'foreign' };
  if (head.length < 100) return { kind: 'cut-off' };
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (view.getUint32(68) !== applicationId) return { kind: 'foreign' };
  const pageSize = view.getUint16(16) === 1 ? 65536 : view.getUint16(16);
  if (size % pageSize !== 0) return { kind: 'cut-off' };
  return { kind: 'project', version: view.getUint32(60) };
}

/** Brings `database` from its version to the newest, all or nothing. */
export function migrate(database: Database, steps: readonly Migration[] = migrations): void {
  inTransaction(database, () => {
    const from = schemaVersion(database);
    for (const step of steps.slice(from)) step(database);
    database.exec(`PRAGMA user_version = ${steps.length}`);
  });
}
