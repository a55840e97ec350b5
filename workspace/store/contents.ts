import { z } from 'zod';
import type { TranscriptId } from '../contract/basics';
import { packParse, sha256, unpackParse, type Content, type NewContent } from './content';
import { DamagedError, type Step } from './rows';
import { firstRow, type Database } from './sqlite';

const ContentRow = z.object({
  text: z.string(),
  text_sha256: z.string(),
  parse: z.instanceof(Uint8Array),
  parse_sha256: z.string(),
});

/** The text and what was found in it, checked; undefined where the id is unknown. Throws DamagedError. */
export function readContent(database: Database, id: TranscriptId): Content | undefined {
  const query = 'SELECT text, text_sha256, parse, parse_sha256 FROM transcripts WHERE id = ?';
  const given = firstRow(database, query, id);
  if (given === undefined) return undefined;
  const row = ContentRow.safeParse(given);
  const part = `transcript ${id}`;
  if (!row.success) throw new DamagedError(part);
  const { text, text_sha256: textHash, parse, parse_sha256: parseHash } = row.data;
  if (sha256(text) !== textHash || sha256(parse) !== parseHash) throw new DamagedError(part);
  return { parsed: unpackParse(text, parse), textHash };
}

export function writeContents(database: Database, contents: readonly NewContent[]): void {
  const source = database.prepare('INSERT OR IGNORE INTO sources (sha256, name, bytes) VALUES (?, ?, ?)');
  const transcript = database.prepare(
    `INSERT INTO transcripts (id, source, format, text, text_sha256, parse, parse_sha256) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { id, fileName, bytes, sourceHash, format, parsed, textHash } of contents) {
    source.run(sourceHash, fileName, bytes);
    const parse = packParse(parsed);
    transcript.run(id, sourceHash, format, parsed.text, textHash, parse, sha256(parse));
  }
}

/** Lets go of what only the undone `steps` had brought: nothing can reach it once a new edit takes their place. */
export function dropContentsOf(database: Database, steps: readonly Step[]): void {
  const remove = database.prepare('DELETE FROM transcripts WHERE id = ?');
  const made = steps.flatMap(({ changes }) =>
    changes.filter(({ kind, before }) => kind === 'transcript' && before === null),
  );
  for (const { id } of made) remove.run(id);
  if (made.length > 0)
    database.exec('DELETE FROM sources WHERE sha256 NOT IN (SELECT source FROM transcripts)');
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
