import { z } from 'zod';
import { packParse, sha256, unpackParse, type Content, type NewContent } from './content';
import type { Change, TranscriptRecord } from './records';
import { DamagedError, type Step } from './rows';
import { firstRow, type Database } from './sqlite';

const ContentRow = z.object({
  format: z.string(),
  text: z.string(),
  text_sha256: z.string(),
  parse: z.instanceof(Uint8Array),
  parse_sha256: z.string(),
});

/** The text and what was found in it, checked; undefined where the id is unknown. Throws DamagedError. */
export function readContent(database: Database, id: string): Content | undefined {
  const query = 'SELECT format, text, text_sha256, parse, parse_sha256 FROM transcripts WHERE id = ?';
  const given = firstRow(database, query, id);
  if (given === undefined) return undefined;
  const row = ContentRow.safeParse(given);
  const part = `transcript ${id}`;
  if (!row.success) throw new DamagedError(part);
  const { format, text, text_sha256: textHash, parse, parse_sha256: parseHash } = row.data;
  if (sha256(text) !== textHash || sha256(parse) !== parseHash) throw new DamagedError(part);
  const { parsed, reading } = unpackParse(text, parse);
  return { parsed, textHash, format, ...reading };
}

/** The bytes a transcript's content was read from, as they came; undefined where the id is unknown. Throws DamagedError. */
export function readSourceOf(database: Database, id: string): Uint8Array | undefined {
  const query =
    'SELECT sha256, bytes FROM sources WHERE sha256 = (SELECT source FROM transcripts WHERE id = ?)';
  const given = firstRow(database, query, id);
  if (given === undefined) return undefined;
  const row = z.object({ sha256: z.string(), bytes: z.instanceof(Uint8Array) }).safeParse(given);
  if (!row.success || sha256(row.data.bytes) !== row.data.sha256) throw new DamagedError(`source of ${id}`);
  return row.data.bytes;
}

/** The contents that changes bring to be shown. */
export const contentIdsOf = (changes: readonly Change[]): readonly string[] =>
  changes.flatMap((change) =>
    change.kind === 'transcript' && change.after !== null ? [contentIdOf(change.id, change.after)] : [],
  );

/** Which content a transcript shows: that of its last reading. */
export const contentIdOf = (id: string, record: TranscriptRecord | null | undefined): string =>
  record?.content ?? id;

export function writeContents(database: Database, contents: readonly NewContent[]): void {
  const source = database.prepare('INSERT OR IGNORE INTO sources (sha256, name, bytes) VALUES (?, ?, ?)');
  const transcript = database.prepare(
    `INSERT INTO transcripts (id, source, format, text, text_sha256, parse, parse_sha256) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, fileName, bytes, sourceHash, format, parsed, textHash, encoding, settings } of contents) {
    source.run(sourceHash, fileName, bytes);
    const parse = packParse(parsed, { encoding, settings });
    transcript.run(id, sourceHash, format, parsed.text, textHash, parse, sha256(parse));
  }
}

const stagedKey = 'staged';

/** Writes contents that no record shows yet, and notes which: an edit that follows makes them part of the project. */
export function stageContents(database: Database, contents: readonly NewContent[]): void {
  writeContents(database, contents);
  noteStaged(database, [...stagedIds(database), ...contents.map(({ id }) => id)]);
}

/** An edit has been written that shows these contents: of what is staged they are no longer. */
export function settleStaged(database: Database, shown: readonly string[]): void {
  const staged = stagedIds(database);
  if (staged.length === 0) return;
  const settled = new Set(shown);
  noteStaged(
    database,
    staged.filter((id) => !settled.has(id)),
  );
}

/**
 * Takes staged contents out again whose edit never came: those of an import that failed, or all, when the project is opened, of one
 * whose process died.
 */
export function dropStaged(database: Database, ids: readonly string[] = stagedIds(database)): void {
  if (ids.length === 0) return;
  const staged = new Set(stagedIds(database));
  removeContents(
    database,
    ids.filter((id) => staged.has(id)),
  );
  settleStaged(database, ids);
}

function noteStaged(database: Database, ids: readonly string[]): void {
  database
    .prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)')
    .run(stagedKey, JSON.stringify(ids));
}

function stagedIds(database: Database): readonly string[] {
  const noted = firstRow(database, 'SELECT value FROM meta WHERE key = ?', stagedKey)?.['value'];
  return typeof noted === 'string' ? z.array(z.string()).parse(JSON.parse(noted)) : [];
}

function removeContents(database: Database, ids: Iterable<string>): void {
  const remove = database.prepare('DELETE FROM transcripts WHERE id = ?');
  for (const id of ids) remove.run(id);
  database.exec('DELETE FROM sources WHERE sha256 NOT IN (SELECT source FROM transcripts)');
}

/**
 * Lets go of what only the undone `steps` had brought: nothing can reach it once a new edit takes their place. What the
 * `present` records show stays, whichever step named it.
 */
export function dropContentsOf(
  database: Database,
  steps: readonly Step[],
  present: ReadonlyMap<string, TranscriptRecord>,
): void {
  const kept = new Set([...present].map(([id, record]) => contentIdOf(id, record)));
  const gone = steps.flatMap(({ changes }) => contentIdsOf(changes)).filter((id) => !kept.has(id));
  if (gone.length > 0) removeContents(database, new Set(gone));
}

/** The first source whose bytes are not what was imported; undefined where all are. */
export function damagedSource(database: Database): string | undefined {
  const rows = database.prepare('SELECT sha256, name, bytes FROM sources').iterate();
  const Row = z.object({ sha256: z.string(), name: z.string(), bytes: z.instanceof(Uint8Array) });
  for (const given of rows) {
    const row = Row.safeParse(given);
    if (!row.success) return '';
    if (sha256(row.data.bytes) !== row.data.sha256) return row.data.name;
  }
  return undefined;
}
