import { randomUUID } from 'node:crypto';
import type { ParsedTranscript } from '../../analysis/model/transcript';
import { correctTranscript } from '../../analysis/transcript/correct';
import { fail, succeed, type ReadSettingsShape, type Result, type TranscriptId } from '../contract/basics';
import { encodingFamilies } from '../contract/encodings';
import type { ReadSettings } from '../import/format';
import { assignLabels, SpeakerFinder } from '../project/find-speakers';
import type { Project } from '../project/project';
import { factsAfter, rebaseWork, type Move } from '../project/rebase';
import type { Session } from '../project/session';
import { quoted } from '../project/step-labels';
import type { NewContent } from '../store/content';
import type { Change, CorrectionShape } from '../store/records';
import type { Handlers } from './handler';

type Told = Result<{ kept: number; lost: number }>;

export const readingCommands: Handlers<'transcript.reread' | 'transcript.replace'> = {
  'transcript.reread': (session, { id, settings }) => session.inTurn(() => reread(session, id, settings)),
  'transcript.replace': (session, { id, by }) => replace(session, id, by),
};

async function reread(session: Session, id: TranscriptId, settings: ReadSettingsShape): Promise<Told> {
  const { project } = session;
  if (!project.ok) return project;
  const name = project.value.records.transcripts.get(id)?.fileName;
  if (name === undefined) return fail('not-found', id);
  const bytes = project.value.file.source(id);
  if (!bytes.ok) return bytes;
  const read = await session.options.reader.read(bytes.value, name, undefined, settingsOf(settings));
  if (!read.ok) return read;
  // While it was read, the work on it may have gone on.
  const before = project.value.records.transcripts.get(id);
  const old = project.value.file.content(id);
  if (before === undefined) return fail('not-found', id);
  if (!old.ok) return old;
  const { parsed, format, textHash, encoding } = read.value;
  const content: NewContent = {
    id: randomUUID(),
    fileName: name,
    bytes: bytes.value,
    sourceHash: before.sourceHash,
    ...{ format, parsed, textHash, encoding, settings },
  };
  const from = old.value.parsed;
  const move = { from: from.text, to: parsed.text, sameBytes: true };
  const moved = moveWork(session, project.value, { id, parsed, move });
  const facts = factsAfter(before, from, parsed);
  const after = { ...facts, content: content.id, labels: moved.labels };
  const label = `Read ${quoted(before.title ?? name)} again${inEncoding(settings.encoding)}`;
  const changes: Change[] = [...moved.changes, { kind: 'transcript', id, before, after }];
  const done = await session.apply({ label, changes }, [content]);
  return done.ok ? succeed({ kept: moved.kept, lost: moved.lost }) : done;
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
  const moved = moveWork(session, project.value, { id, parsed, move, added });
  const { sourceHash, fileName } = newer;
  const after = {
    ...factsAfter(before, old.value.parsed, parsed),
    ...{ sourceHash, fileName, content: newer.content ?? by, labels: moved.labels },
  };
  const changes: Change[] = [
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
  /** Corrections that were made to the new text itself. */
  readonly added?: readonly CorrectionShape[];
}

/** The changes that move the work on a transcript to another reading of it, and whose its labels are then. */
function moveWork(session: Session, { records }: Project, { id, parsed, move, added = [] }: Moving) {
  const { annotations, corrections: kept, ...counts } = rebaseWork(records, id, move, session.now());
  const corrections = [...kept, ...added];
  const finder = new SpeakerFinder(records.speakers);
  const corrected = correctTranscript(parsed, corrections);
  const labels = assignLabels(corrected, records.transcripts.get(id)?.labels ?? [], finder);
  const known = records.corrections.get(id) ?? null;
  const correction: Change[] =
    corrections.length === 0 ? [] : [{ kind: 'correction', id, before: known, after: { corrections } }];
  return { labels, changes: [...finder.changes(), ...annotations, ...correction], ...counts };
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

const settingsOf = ({ encoding }: ReadSettingsShape): ReadSettings =>
  encoding === undefined ? {} : { encoding };

function inEncoding(encoding: string | undefined): string {
  const known = encodingFamilies.flatMap(({ encodings }) => encodings).find(({ name }) => name === encoding);
  return known === undefined ? '' : ` as ${known.label}`;
}
