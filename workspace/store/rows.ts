import { z } from 'zod';
import { sha256 } from './content';
import { Change, type Direction } from './records';
import { firstRow, type Database } from './sqlite';

/** A row whose checksum or shape is not what was written. `part` names it: `annotation 3f2c…`. */
export class DamagedError extends Error {
  readonly part: string;
  constructor(part: string) {
    super(`damaged: ${part}`);
    this.part = part;
  }
}

const RecordRow = z.object({ kind: z.string(), id: z.string(), body: z.string(), sha256: z.string() });

/** Each record as the change that makes it. */
export function* readRecords(database: Database): Generator<Change> {
  for (const given of database
    .prepare('SELECT kind, id, body, sha256 FROM records ORDER BY kind, id')
    .iterate()) {
    const row = parsed(RecordRow, given, 'record');
    const part = `${row.kind} ${row.id}`;
    if (row.sha256 !== sumOf(row.kind, row.id, row.body)) throw new DamagedError(part);
    yield parsed(Change, { kind: row.kind, id: row.id, before: null, after: jsonOf(row.body, part) }, part);
  }
}

/** Writes the records of `changes` as they are after it (`forward`), or as they were before (`back`, last change first). */
export function writeChanges(database: Database, changes: readonly Change[], direction: Direction): void {
  const put = database.prepare(
    `INSERT INTO records (kind, id, body, sha256) VALUES (?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body, sha256 = excluded.sha256`,
  );
  const remove = database.prepare('DELETE FROM records WHERE kind = ? AND id = ?');
  for (const { kind, id, before, after } of direction === 'forward' ? changes : changes.toReversed()) {
    const wanted = direction === 'forward' ? after : before;
    if (wanted === null) remove.run(kind, id);
    else {
      const body = JSON.stringify(wanted);
      put.run(kind, id, body, sumOf(kind, id, body));
    }
  }
}

const StepRow = z.object({
  step: z.number(),
  label: z.string(),
  at: z.string(),
  changes: z.string(),
  sha256: z.string(),
});
type StepRow = z.infer<typeof StepRow>;

/** One line of the history. */
export interface Step {
  readonly step: number;
  readonly label: string;
  readonly changes: readonly Change[];
}

/** The step that undo would take back, or that redo would do again; undefined where there is none. */
export function nextStep(database: Database, direction: Direction): Step | undefined {
  const row = nextRow(database, direction);
  return row && stepOf(row);
}

/** What undo and redo would do, `Merge 2 speakers`; undefined where there is nothing. */
export const nextLabel = (database: Database, direction: Direction): string | undefined =>
  nextRow(database, direction)?.label;

function nextRow(database: Database, direction: Direction): StepRow | undefined {
  const row = firstRow(
    database,
    direction === 'back'
      ? 'SELECT * FROM history WHERE undone = 0 ORDER BY step DESC LIMIT 1'
      : 'SELECT * FROM history WHERE undone = 1 ORDER BY step LIMIT 1',
  );
  return row && soundRow(row);
}

/** The steps that were undone and that a new edit makes unreachable. */
export const undoneSteps = (database: Database): readonly Step[] =>
  database.prepare('SELECT * FROM history WHERE undone = 1 ORDER BY step').all().map(soundRow).map(stepOf);

export function writeStep(database: Database, label: string, changes: readonly Change[], at: string): void {
  const body = JSON.stringify(changes);
  database
    .prepare('INSERT INTO history (label, at, changes, sha256) VALUES (?, ?, ?, ?)')
    .run(label, at, body, sumOf(label, at, body));
}

function soundRow(given: unknown): StepRow {
  const row = parsed(StepRow, given, 'history');
  if (row.sha256 !== sumOf(row.label, row.at, row.changes)) throw new DamagedError(`history ${row.step}`);
  return row;
}

function stepOf({ step, label, changes }: StepRow): Step {
  const part = `history ${step}`;
  return { step, label, changes: parsed(z.array(Change), jsonOf(changes, part), part) };
}

/** Parts are told apart by NUL, which JSON and ids cannot hold. */
const sumOf = (...parts: readonly string[]): string => sha256(parts.join('\0'));

function jsonOf(text: string, part: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DamagedError(part);
  }
}

function parsed<Value>(shape: z.ZodType<Value>, value: unknown, part: string): Value {
  const result = shape.safeParse(value);
  if (!result.success) throw new DamagedError(part);
  return result.data;
}
