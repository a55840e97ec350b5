import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { ParsedTranscript, TableFacts } from '../../analysis/model/transcript';
import { correctTranscript } from '../../analysis/transcript/correct';
import type { Checked } from '../contract';
import type { ReadSettingsShape, TranscriptId } from '../contract/basics';
import { fail, succeed, type Result } from '../contract/result';
import { TranscriptTable } from '../contract/columns';
import { encodingFamilies } from '../contract/encodings';
import type { ReadSettings } from '../import/format';
import { speechTable } from '../import/read-csv';
import { assignLabels, SpeakerFinder } from '../project/find-speakers';
import type { Project } from '../project/project';
import { factsAfter, rebaseWork, type Move } from '../project/rebase';
import type { Session } from '../project/session';
import { countOf, quoted } from '../project/step-labels';
import type { NewContent } from '../store/content';
import type { Change, CorrectionShape } from '../store/records';
import type { Handlers } from './handler';

type Told = Result<{ kept: number; lost: number }>;
type Given = Checked<'transcript.reread'>['settings'];

export const readingCommands: Handlers<'transcript.table' | 'transcript.reread' | 'transcript.replace'> = {
  'transcript.table': (session, { id }) => tableOf(session, id),
  'transcript.reread': (session, given) => session.inTurn(() => reread(session, given)),
  'transcript.replace': (session, { id, by }) => replace(session, id, by),
};

async function tableOf(session: Session, id: TranscriptId): Promise<Result<TranscriptTable>> {
  const { project } = session;
  if (!project.ok) return project;
  const read = await readKept(session, project.value, id, {});
  if (!read.ok) return read;
  const { table, content } = read.value;
  return table === undefined ? fail('format-unknown', content.format) : succeed(TranscriptTable.parse(table));
}

async function reread(
  session: Session,
  { id, others, settings }: Checked<'transcript.reread'>,
): Promise<Result<{ kept: number; lost: number; left: number }>> {
  const { project } = session;
  if (!project.ok) return project;
  const first = await readKept(session, project.value, id, settings);
  if (!first.ok) return first;
  const readings: Reread[] = [first.value];
  const also = new Set(others);
  also.delete(id);
  for (const other of also) {
    const read = await readKept(session, project.value, other, settings);
    const alike = read.ok && isDeepStrictEqual(read.value.table?.columns, first.value.table?.columns);
    if (alike) readings.push(read.value);
  }
  const name = project.value.records.transcripts.get(id)?.title ?? first.value.content.fileName;
  const finder = new SpeakerFinder(project.value.records.speakers);
  // While they were read, the work on them may have gone on.
  const shown = readings.map((reading) => showReading(session, project.value, { reading, finder }));
  if (shown[0]?.ok === false) return shown[0];
  const done = shown.flatMap((each) => (each.ok ? [each.value] : []));
  const what = done.length === 1 ? quoted(name) : countOf(done.length, 'transcript');
  const label = `Read ${what} again${inWhichWay(settings)}`;
  const changes = [...finder.changes(), ...done.flatMap((each) => each.changes)];
  const applied = await session.apply(
    { label, changes },
    done.map(({ content }) => content),
  );
  if (!applied.ok) return applied;
  const sum = (count: 'kept' | 'lost'): number => done.reduce((total, each) => total + each[count], 0);
  return succeed({ kept: sum('kept'), lost: sum('lost'), left: also.size + 1 - done.length });
}

interface Reread {
  readonly id: TranscriptId;
  readonly content: NewContent;
  readonly table: TableFacts | undefined;
}

/** The kept bytes of a transcript read as they were, but for what is `given`. */
async function readKept(
  { options: { reader } }: Session,
  { records, file }: Project,
  id: TranscriptId,
  given: Given,
): Promise<Result<Reread>> {
  const record = records.transcripts.get(id);
  if (record === undefined) return fail('not-found', id);
  const [bytes, old] = [file.source(id), file.content(id)];
  if (!bytes.ok) return bytes;
  if (!old.ok) return old;
  const { format: was } = old.value;
  if (given.columns && was !== speechTable.format) return fail('format-unknown', was);
  const settings = settledAfter(old.value.settings, given);
  const { fileName, sourceHash } = record;
  const read = await reader.read(bytes.value, fileName, undefined, settings);
  if (!read.ok) return read;
  const { parsed, format, textHash, encoding, table } = read.value;
  const reading = { format, parsed, textHash, encoding, settings };
  const content = { id: randomUUID(), fileName, bytes: bytes.value, sourceHash, ...reading };
  return succeed({ id, content, table });
}

/** What an absent member was stays; `null` goes back to what the content tells. */
function settledAfter(was: ReadSettingsShape | undefined, given: Given): ReadSettings {
  const encoding = given.encoding === undefined ? was?.encoding : given.encoding;
  const columns = given.columns === undefined ? was?.columns : given.columns;
  return { ...(encoding && { encoding }), ...(columns && { columns }) };
}

/** The changes that show a transcript in a new reading of it. */
function showReading(
  session: Session,
  project: Project,
  { reading: { id, content }, finder }: { readonly reading: Reread; readonly finder: SpeakerFinder },
) {
  const before = project.records.transcripts.get(id);
  const old = project.file.content(id);
  if (before === undefined) return fail('not-found', id);
  if (!old.ok) return old;
  const { parsed: was, settings } = old.value;
  const { parsed } = content;
  // In other columns stand other words.
  const sameBytes = isDeepStrictEqual(settings?.columns, content.settings?.columns);
  const move = { from: was.text, to: parsed.text, sameBytes };
  const { labels, changes, kept, lost } = moveWork(session, project, { id, parsed, move, finder });
  const after = { ...factsAfter(before, was, parsed), content: content.id, labels };
  const shown: Change = { kind: 'transcript', id, before, after };
  return succeed({ content, changes: [...changes, shown], kept, lost });
}

async function replace(session: Session, id: TranscriptId, by: TranscriptId): Promise<Told> {
  const { project } = session;
  if (!project.ok) return project;
  const { records } = project.value;
  const [before, newer] = [records.transcripts.get(id), records.transcripts.get(by)];
  if (before === undefined || newer === undefined || id === by)
    return fail('not-found', before === undefined ? id : by);
  const [old, now] = [project.value.file.content(id), project.value.file.content(by)];
  if (!old.ok) return old;
  if (!now.ok) return now;
  const { parsed } = now.value;
  const move = { from: old.value.parsed.text, to: parsed.text, sameBytes: false };
  const added = records.corrections.get(by)?.corrections ?? [];
  const finder = new SpeakerFinder(records.speakers);
  const moved = moveWork(session, project.value, { id, parsed, move, finder, added });
  const { sourceHash, fileName } = newer;
  const after = {
    ...factsAfter(before, old.value.parsed, parsed),
    ...{ sourceHash, fileName, content: newer.content ?? by, labels: moved.labels },
  };
  const changes: Change[] = [
    ...finder.changes(),
    ...moved.changes,
    ...workOf(project.value, by, id),
    { kind: 'transcript', id, before, after },
    { kind: 'transcript', id: by, before: newer, after: null },
  ];
  const done = await session.apply(
    { label: `Replace ${quoted(before.title ?? before.fileName)} by a newer version`, changes },
    [],
  );
  return done.ok ? succeed({ kept: moved.kept, lost: moved.lost }) : done;
}

interface Moving {
  readonly id: TranscriptId;
  /** The new reading, without corrections. */
  readonly parsed: ParsedTranscript;
  readonly move: Move;
  readonly finder: SpeakerFinder;
  /** Corrections that were made to the new text itself. */
  readonly added?: readonly CorrectionShape[];
}

/** The changes that move the work on a transcript to another reading of it, and whose its labels are then; `finder` has the speakers'. */
function moveWork(session: Session, { records }: Project, { id, parsed, move, finder, added = [] }: Moving) {
  const { annotations, corrections: kept, ...counts } = rebaseWork(records, id, move, session.now());
  const corrections = [...kept, ...added];
  const corrected = correctTranscript(parsed, corrections);
  const labels = assignLabels(corrected, records.transcripts.get(id)?.labels ?? [], finder);
  const known = records.corrections.get(id) ?? null;
  const correction: Change[] =
    corrections.length === 0 ? [] : [{ kind: 'correction', id, before: known, after: { corrections } }];
  return { labels, changes: [...annotations, ...correction], ...counts };
}

/** What stands on `by` goes over to `id`, whose text is the same now; sets hold it once. */
function workOf({ records }: Project, by: TranscriptId, id: TranscriptId): readonly Change[] {
  const known = records.corrections.get(by);
  return [
    ...[...records.annotations]
      .filter(([, { transcript }]) => transcript === by)
      .map(([annotation, before]): Change => {
        return { kind: 'annotation', id: annotation, before, after: { ...before, transcript: id } };
      }),
    ...[...records.sets]
      .filter(([, { transcripts }]) => transcripts.includes(by))
      .map(([set, before]): Change => {
        const transcripts = [...new Set(before.transcripts.map((one) => (one === by ? id : one)))];
        return { kind: 'set', id: set, before, after: { ...before, transcripts } };
      }),
    ...(known === undefined ? [] : [{ kind: 'correction', id: by, before: known, after: null } as const]),
  ];
}

function inWhichWay({ encoding, columns }: Given): string {
  if (columns) return ' with other columns';
  return columns === null ? ' with its columns as recognised' : inEncoding(encoding);
}

function inEncoding(encoding: string | null | undefined): string {
  const known = encodingFamilies.flatMap(({ encodings }) => encodings).find(({ name }) => name === encoding);
  return known === undefined ? '' : ` as ${known.label}`;
}
