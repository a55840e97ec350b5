import { realpathSync, statSync } from 'node:fs';
import type { TranscriptId } from '../contract/basics';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import type { Content, NewContent } from './content';
import {
  contentIdOf,
  contentIdsOf,
  dropContentsOf,
  dropStaged,
  readContent,
  readSourceOf,
  settleStaged,
  stageContents,
  writeContents,
} from './contents';
import { copyProject } from './copy-project';
import type { ProjectLock } from './project-lock';
import { Records, type Direction, type Edit } from './records';
import {
  DamagedError,
  nextLabel,
  nextStep,
  readRecords,
  undoneSteps,
  writeChanges,
  writeStep,
  type Step,
} from './rows';
import { failureOf, inTransaction, type Database } from './sqlite';

/** Whether this process may change the project, and if not, why. */
export type Access =
  | { readonly kind: 'writer'; readonly lock: ProjectLock }
  | { readonly kind: 'in-use'; readonly heldBy: string }
  | { readonly kind: 'not-writable' };

/**
 * An open project: one SQLite file, and its records in memory. A change is an edit, written with its line of the history in one
 * transaction; what was answered with success is on the disk. Made by `openProject` and `createProject`.
 */
export class ProjectFile {
  readonly path: string;
  readonly access: Access;
  readonly records = new Records();
  readonly #database: Database;
  readonly #node: bigint;
  readonly #clock: () => Date;
  #labels: Labels;

  /** Throws DamagedError. */
  constructor(path: string, database: Database, access: Access, clock: () => Date) {
    this.path = path;
    this.access = access;
    this.#database = database;
    this.#node = statSync(path, { bigint: true }).ino;
    this.#clock = clock;
    for (const change of readRecords(database)) this.records.apply(change, 'forward');
    this.#labels = labelsOf(database);
  }

  /**
   * Writes contents ahead of the edit that will show them, so that many can be written with pauses between them. Until then they are
   * no part of the project: `drop` takes them out again, and so does the next opening.
   */
  stage(contents: readonly NewContent[]): Result<undefined> {
    const failure = this.#write(() => {
      stageContents(this.#database, contents);
    });
    return failure ?? succeed(undefined);
  }

  /** Takes out what was staged for an edit that is not coming. */
  drop(ids: readonly string[]): Result<undefined> {
    const failure = this.#write(() => {
      dropStaged(this.#database, ids);
    });
    return failure ?? succeed(undefined);
  }

  /** Does `edit`, and lets go of what had been undone. `contents` are what its new transcripts were read from, as far as they
   * are not staged. */
  apply(edit: Edit, contents: readonly NewContent[] = []): Result<undefined> {
    const failure = this.#write(() => {
      dropContentsOf(this.#database, undoneSteps(this.#database), this.records.transcripts);
      this.#database.exec('DELETE FROM history WHERE undone = 1');
      writeContents(this.#database, contents);
      settleStaged(this.#database, contentIdsOf(edit.changes));
      writeChanges(this.#database, edit.changes, 'forward');
      writeStep(this.#database, edit.label, edit.changes, this.#clock().toISOString());
    });
    if (failure) return failure;
    for (const change of edit.changes) this.records.apply(change, 'forward');
    this.#labels = { back: edit.label, forward: undefined };
    return succeed(undefined);
  }

  /** Takes the last edit back (`back`), or does again the one taken back last. */
  move(direction: Direction): Result<Step> {
    let step: Step | undefined;
    const failure = this.#write(() => {
      step = nextStep(this.#database, direction);
      if (step === undefined) return;
      writeChanges(this.#database, step.changes, direction);
      const undone = direction === 'back' ? 1 : 0;
      this.#database.prepare('UPDATE history SET undone = ? WHERE step = ?').run(undone, step.step);
    });
    if (failure) return failure;
    if (step === undefined) return fail(direction === 'back' ? 'nothing-to-undo' : 'nothing-to-redo');
    const steps = direction === 'back' ? step.changes.toReversed() : step.changes;
    for (const change of steps) this.records.apply(change, direction);
    this.#labels = labelsOf(this.#database);
    return succeed(step);
  }

  /** What undo (`back`) and redo would do; undefined where there is nothing. */
  label(direction: Direction): string | undefined {
    return direction === 'back' ? this.#labels.back : this.#labels.forward;
  }

  /** The text a transcript shows now, that of its last reading. */
  content(id: TranscriptId): Result<Content> {
    try {
      const content = readContent(this.#database, contentIdOf(id, this.records.transcripts.get(id)));
      return content === undefined ? fail('not-found', id) : succeed(content);
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  /** The bytes it was read from, as they came. */
  source(id: TranscriptId): Result<Uint8Array> {
    try {
      const bytes = readSourceOf(this.#database, contentIdOf(id, this.records.transcripts.get(id)));
      return bytes === undefined ? fail('not-found', id) : succeed(bytes);
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  /** Writes the whole project, history and all, to `target`; what stands there is replaced at once or not at all. */
  saveCopy(target: string): Result<undefined> {
    try {
      if (sameFile(target, this.path)) return fail('bad-request', target);
      copyProject(this.#database, target);
      return succeed(undefined);
    } catch (error) {
      const failure = failureOf(error, target);
      if (failure) return failure;
      throw error;
    }
  }

  /** Leaves one file behind, without a log or a lock beside it. */
  close(): void {
    const mayWrite = this.access.kind === 'writer' && !this.#isGone();
    try {
      // Takes the log into the file and the log away. Closing alone would leave both to the garbage collector, which is when the
      // drop-in's statements let go of the database.
      if (mayWrite) this.#database.exec('PRAGMA journal_mode = DELETE');
    } catch (error) {
      // All edits are in the log; the next opening takes them over.
      if (failureOf(error, this.path) === undefined) throw error;
    } finally {
      this.#database.close();
      if (this.access.kind === 'writer') this.access.lock.release();
    }
  }

  /** Undefined when `work` was done and committed. */
  #write(work: () => void): Failure | undefined {
    if (this.access.kind === 'in-use') return fail('project-in-use', this.access.heldBy);
    if (this.access.kind === 'not-writable') return fail('not-writable', this.path);
    // An open file that was moved or thrown away would go on taking edits that nobody finds again.
    if (this.#isGone()) return fail('file-missing', this.path);
    try {
      inTransaction(this.#database, () => {
        work();
        this.#database.exec("UPDATE meta SET value = value + 1 WHERE key = 'edits'");
      });
      return undefined;
    } catch (error) {
      return this.#failureOf(error);
    }
  }

  #isGone(): boolean {
    return statSync(this.path, { bigint: true, throwIfNoEntry: false })?.ino !== this.#node;
  }

  #failureOf(error: unknown): Failure {
    if (error instanceof DamagedError) return fail('project-damaged', error.part);
    const failure = failureOf(error, this.path);
    if (failure) return failure;
    throw error;
  }
}

/** Whether two paths, each however written, lead to one file that exists. */
export function sameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
}

interface Labels {
  readonly back: string | undefined;
  readonly forward: string | undefined;
}

const labelsOf = (database: Database): Labels => ({
  back: nextLabel(database, 'back'),
  forward: nextLabel(database, 'forward'),
});
