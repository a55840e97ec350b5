import { createHash, randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { TranscriptId } from '../contract/basics';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import type { ImportedFile } from '../contract/project';
import type { ReadFile } from '../import/import-file';
import { unpackFile, type UnpackedFile } from '../import/unpack';
import type { NewContent } from '../store/content';
import type { Change, Records } from '../store/records';
import { assignLabels, SpeakerFinder } from './find-speakers';
import { olderVersion } from './older-version';
import type { Session } from './session';
import { countOf, quoted } from './step-labels';
import { unlessAborted } from './unless-aborted';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Job {
  readonly job: string;
  readonly files: readonly GivenFile[];
  /** What a project is called that has to be made for them; the first transcript's title where it is not given. */
  readonly projectName?: string;
}

/** One file as it came, or taken out of the archive that was given at place `given`. */
interface Part extends GivenFile {
  readonly given?: number;
  readonly failure?: Failure;
}

/** `read` is undefined for bytes that are in the project, or were read before in the same job. */
interface Reading {
  readonly file: Part;
  readonly hash: string;
  readonly read: Result<ReadFile> | undefined;
}

/**
 * Reads the files one after the other, those inside archives too, and adds the good ones in one step of undo; each file is told how
 * it ended. Makes a project where none is open. Fails as a whole only when cancelled (nothing is added then), or when the project
 * cannot be made or written.
 */
export function importFiles(session: Session, given: Job): Promise<Result<{ files: ImportedFile[] }>> {
  return session.runJob(given.job, (signal) =>
    session.inTurn(async () => {
      const readings = await readAll(session, given, signal);
      return readings === undefined ? fail('cancelled') : addAll(session, readings, given.projectName);
    }),
  );
}

async function readAll(
  session: Session,
  { job, files }: Job,
  signal: AbortSignal,
): Promise<readonly Reading[] | undefined> {
  const known = session.project.ok ? transcriptsBySource(session.project.value.records) : new Map();
  const readings: Reading[] = [];
  const seen = new Set<string>();
  for (const [index, given] of files.entries()) {
    session.tell({ kind: 'progress', job, done: index, total: files.length, detail: given.name });
    const parts = signal.aborted
      ? undefined
      : await unlessAborted(partsOf(session, given, index, signal), signal);
    if (parts === undefined) return undefined;
    for (const file of parts) {
      if (signal.aborted) return undefined;
      const hash = createHash('sha256').update(file.bytes).digest('hex');
      const isNew = !known.has(hash) && !seen.has(hash);
      const read =
        file.failure ??
        (isNew ? await session.options.reader.read(file.bytes, file.name, signal) : undefined);
      if (read?.ok) seen.add(hash);
      readings.push({ file, hash, read });
    }
  }
  if (signal.aborted) return undefined;
  session.tell({ kind: 'progress', job, done: files.length, total: files.length, detail: '' });
  return readings;
}

/** What a given file stands for: itself, or each file of the archive that it is. */
async function partsOf(
  { options: { reader } }: Session,
  { name, bytes }: GivenFile,
  given: number,
  signal: AbortSignal,
): Promise<readonly Part[]> {
  const unpacked = await unpackFile(bytes, name, (table, part) => reader.split(table, part, signal));
  if (!unpacked.ok) return [{ name, bytes, failure: unpacked }];
  const [only] = unpacked.value;
  if (only?.bytes === bytes) return [{ name, bytes }];
  return unpacked.value.map((file: UnpackedFile): Part => ({ ...file, given }));
}

async function addAll(
  session: Session,
  readings: readonly Reading[],
  projectName: string | undefined,
): Promise<Result<{ files: ImportedFile[] }>> {
  const first = readings.find(({ read }) => read?.ok);
  if (first?.read?.ok && !session.project.ok) {
    const name =
      projectName ?? first.read.value.parsed.title ?? basename(first.file.name, extname(first.file.name));
    const created = await session.create(name);
    if (!created.ok) return created;
  }
  const { project } = session;
  const known = project.ok ? transcriptsBySource(project.value.records) : new Map<string, TranscriptId>();
  const contents: Added[] = [];
  const files = readings.map(({ file: { name: fileName, bytes, given }, hash, read }): ImportedFile => {
    const file = { fileName, ...(given !== undefined && { given }) };
    if (read?.ok === false) return { ...file, ok: false, code: read.code, ...detailOf(read.detail) };
    const there = known.get(hash);
    if (there !== undefined) return { ...file, ok: true, transcript: there, alreadyThere: true };
    // It was there when we looked, and somebody has removed it since.
    if (read === undefined) return { ...file, ok: false, code: 'not-found', detail: fileName };
    const id = TranscriptId.parse(randomUUID());
    known.set(hash, id);
    const { parsed, format, textHash, encoding } = read.value;
    contents.push({ id, fileName, bytes, sourceHash: hash, format, parsed, textHash, encoding });
    const newerOf = project.ok ? olderVersion(project.value.records, { fileName, parsed }) : undefined;
    return { ...file, ok: true, transcript: id, alreadyThere: false, ...(newerOf && { newerOf }) };
  });
  if (!project.ok || contents.length === 0) return succeed({ files });
  const label =
    contents.length === 1
      ? `Add ${quoted(contents[0]?.fileName ?? '')}`
      : `Add ${countOf(contents.length, 'transcript')}`;
  const added = await session.apply(
    { label, changes: changesFor(contents, project.value.records) },
    contents,
  );
  return added.ok ? succeed({ files }) : added;
}

type Added = NewContent & { readonly id: TranscriptId };

function changesFor(contents: readonly Added[], records: Records): readonly Change[] {
  const finder = new SpeakerFinder(records.speakers);
  let order = Math.max(0, ...[...records.transcripts.values()].map((transcript) => transcript.order));
  const transcripts = contents.map(({ id, fileName, sourceHash, parsed }): Change => {
    order += 1;
    const { title, date, place, language } = parsed;
    const after = {
      order,
      fileName,
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place }),
      ...(language !== undefined && { language }),
      sourceHash,
      labels: assignLabels(parsed, [], finder),
    };
    return { kind: 'transcript', id, before: null, after };
  });
  return [...finder.changes(), ...transcripts];
}

const transcriptsBySource = ({ transcripts }: Records): Map<string, TranscriptId> =>
  new Map([...transcripts].map(([id, { sourceHash }]) => [sourceHash, id]));

const detailOf = (detail: string | undefined): { detail?: string } =>
  detail === undefined ? {} : { detail };
