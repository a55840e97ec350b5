import type { Span } from '../../analysis/model/span';
import { findAlike } from '../../analysis/transcript/alike';
import { correctTranscript, turnAt } from '../../analysis/transcript/correct';
import type { SpeakerId, TranscriptId } from '../contract/basics';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import { assignLabels, SpeakerFinder } from '../project/find-speakers';
import type { Project } from '../project/project';
import type { Session } from '../project/session';
import { countOf, quoted } from '../project/step-labels';
import type { Change, CorrectionShape } from '../store/records';
import type { Handlers } from './handler';
import { findByName } from './speakers';

export const correctionCommands: Handlers<
  'transcript.setKind' | 'transcript.setTurnSpeaker' | 'transcript.splitTurn' | 'transcript.joinTurn'
> = {
  'transcript.setKind': async (session, { id, span, kind, alike }) => {
    const text = textOf(session, id);
    if (!text.ok) return text;
    const { project, parsed } = text.value;
    if (span.start >= span.end || span.end > parsed.text.length) return fail('span-outside', id);
    const spans = alike === undefined ? [span] : findAlike(parsed.text, parsed.blocks, span, alike);
    const made = spans.map(({ start, end }): CorrectionShape => ({ start, end, kind }));
    const label =
      spans.length === 1
        ? `Mark a passage as ${kind}`
        : `Mark ${countOf(spans.length, 'passage')} as ${kind}`;
    const done = await correct(session, { project, id, made, label });
    return done.ok ? succeed({ changed: spans.length }) : done;
  },

  'transcript.setTurnSpeaker': (session, { id, at, speaker }) => {
    const text = textOf(session, id);
    if (!text.ok) return text;
    const { project, turn } = { ...text.value, turn: turnHolding(text.value, at) };
    if (turn === undefined) return fail('span-outside', id);
    const finder = new SpeakerFinder(project.records.speakers);
    const given = speakerGiven(project, finder, speaker);
    if (!given.ok) return given;
    const made: CorrectionShape = { ...headOf(turn), turn: 'speaker', speaker: given.value };
    const label = `Give a turn to ${nameIn(finder, project, given.value)}`;
    return correct(session, { project, id, made: [made], label, finder });
  },

  'transcript.splitTurn': (session, { id, at, speaker }) => {
    const text = textOf(session, id);
    if (!text.ok) return text;
    const { project, parsed } = text.value;
    const turn = turnHolding(text.value, at);
    if (turn === undefined || parsed.text.slice(turn.start, at).trim() === '')
      return fail('span-outside', id);
    // A turn begins with a word, not with the space before it.
    const start = at + (/^\s*/u.exec(parsed.text.slice(at, turn.end))?.[0].length ?? 0);
    if (start >= turn.end) return fail('span-outside', id);
    const finder = new SpeakerFinder(project.records.speakers);
    const given = speaker === undefined ? undefined : speakerGiven(project, finder, speaker);
    if (given?.ok === false) return given;
    const made: CorrectionShape = {
      ...headOf({ start, end: turn.end }),
      turn: 'split',
      ...(given !== undefined && { speaker: given.value }),
    };
    return correct(session, { project, id, made: [made], label: 'Split a turn', finder });
  },

  'transcript.joinTurn': (session, { id, at }) => {
    const text = textOf(session, id);
    if (!text.ok) return text;
    const { project, parsed } = text.value;
    const turn = turnHolding(text.value, at);
    if (turn === undefined || turn.start === parsed.turns[0]?.start) return fail('span-outside', id);
    const made: CorrectionShape = { ...headOf(turn), turn: 'join' };
    return correct(session, {
      project,
      id,
      made: [made],
      label: 'Join a turn with the one before it',
    });
  },
};

interface OpenText {
  readonly project: Project;
  /** With the corrections so far. */
  readonly parsed: ReturnType<typeof correctTranscript>;
}

function textOf({ project }: Session, id: TranscriptId): Result<OpenText> {
  if (!project.ok) return project;
  if (!project.value.records.transcripts.has(id)) return fail('not-found', id);
  const text = project.value.text(id);
  return text.ok ? succeed({ project: project.value, parsed: text.value.parsed }) : text;
}

const turnHolding = ({ parsed }: OpenText, at: number): Span | undefined =>
  parsed.turns[turnAt(parsed.turns, at)];

/** A turn's correction stands at its first words, by which it is found again in another reading of the text. */
const headOf = ({ start, end }: Span): Span => ({
  start,
  end: Math.min(Math.max(end, start + 1), start + 80),
});

function speakerGiven(
  { records: { speakers } }: Project,
  finder: SpeakerFinder,
  speaker: SpeakerId | { readonly name: string },
): Result<SpeakerId> {
  if (typeof speaker === 'string')
    return speakers.has(speaker) ? succeed(speaker) : fail('not-found', speaker);
  return speaker.name.trim() === ''
    ? fail('bad-request', 'name')
    : succeed(findByName(finder, speakers, speaker.name));
}

function nameIn(finder: SpeakerFinder, { records }: Project, id: SpeakerId): string {
  const made = finder.changes().find((change) => change.id === id);
  const record = made?.kind === 'speaker' ? made.after : records.speakers.get(id);
  return quoted(record?.name ?? '');
}

interface Step {
  readonly project: Project;
  readonly id: TranscriptId;
  readonly made: readonly CorrectionShape[];
  readonly label: string;
  /** Whom the step makes. */
  readonly finder?: SpeakerFinder;
}

/** Adds corrections to those there are; voices of new labels get a speaker. */
function correct(
  session: Session,
  { project, id, made, label, finder = new SpeakerFinder(project.records.speakers) }: Step,
): Promise<Result<Record<string, never>>> | Failure {
  const { records } = project;
  const before = records.transcripts.get(id);
  if (before === undefined) return fail('not-found', id);
  const content = project.file.content(id);
  if (!content.ok) return content;
  const known = records.corrections.get(id) ?? null;
  const corrections = [...(known?.corrections ?? []), ...made];
  const labels = assignLabels(correctTranscript(content.value.parsed, corrections), before.labels, finder);
  const changes: Change[] = [
    ...finder.changes(),
    { kind: 'transcript', id, before, after: { ...before, labels } },
    { kind: 'correction', id, before: known, after: { corrections } },
  ];
  return session.apply({ label, changes });
}
