import { fail, succeed } from '../contract/result';
import { countOf, quoted } from '../project/step-labels';
import { speakerOfTurn } from '../project/tally';
import type { Change, TranscriptRecord } from '../store/records';
import { missingOf, type Handlers } from './handler';

export const transcriptCommands: Handlers<
  'transcript.text' | 'transcript.describe' | 'transcript.dates' | 'transcript.remove'
> = {
  'transcript.text': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const record = project.value.records.transcripts.get(id);
    if (record === undefined) return fail('not-found', id);
    const text = project.value.text(id);
    if (!text.ok) return text;
    const { parsed } = text.value;
    return succeed({
      id,
      text: parsed.text,
      blocks: parsed.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
      turns: parsed.turns.map((turn) => {
        const speaker = speakerOfTurn(record, turn, parsed);
        return {
          start: turn.start,
          end: turn.end,
          ...(turn.label !== undefined && { label: turn.label }),
          ...(turn.given !== undefined && { given: true as const }),
          ...(speaker !== undefined && { speaker }),
        };
      }),
    });
  },

  'transcript.describe': (session, { id, title, date, place, language }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.transcripts.get(id);
    if (before === undefined) return fail('not-found', id);
    const after = described(before, { title: title?.trim(), date, place: place?.trim(), language });
    const label = `Change what is known of ${quoted(before.title ?? before.fileName)}`;
    return session.apply({ label, changes: [{ kind: 'transcript', id, before, after }] });
  },

  'transcript.dates': (session, { dates }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { transcripts } = project.value.records;
    const missing = missingOf(
      transcripts,
      dates.map(({ id }) => id),
    );
    if (missing) return missing;
    const changes = dates.flatMap(({ id, date }): Change[] => {
      const before = transcripts.get(id);
      return before === undefined ? [] : [{ kind: 'transcript', id, before, after: { ...before, date } }];
    });
    return session.apply({ label: `Set the dates of ${countOf(dates.length, 'transcript')}`, changes });
  },

  'transcript.remove': (session, { ids }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { records } = project.value;
    const missing = missingOf(records.transcripts, ids);
    if (missing) return missing;
    const gone = new Set(ids);
    const transcripts = [...records.transcripts].filter(([id]) => gone.has(id));
    const changes: Change[] = [
      ...[...records.annotations]
        .filter(([, { transcript }]) => gone.has(transcript))
        .map(([id, before]): Change => ({ kind: 'annotation', id, before, after: null })),
      ...[...records.sets]
        .filter(([, set]) => set.transcripts.some((id) => gone.has(id)))
        .map(([id, before]): Change => {
          const kept = before.transcripts.filter((transcript) => !gone.has(transcript));
          return { kind: 'set', id, before, after: { ...before, transcripts: kept } };
        }),
      ...[...records.corrections]
        .filter(([id]) => gone.has(id))
        .map(([id, before]): Change => ({ kind: 'correction', id, before, after: null })),
      ...transcripts.map(([id, before]): Change => ({ kind: 'transcript', id, before, after: null })),
    ];
    const [only] = transcripts.length === 1 ? transcripts : [];
    const name =
      only === undefined ? countOf(gone.size, 'transcript') : quoted(only[1].title ?? only[1].fileName);
    return session.apply({ label: `Remove ${name}`, changes });
  },
};

/** What is given replaces what was there; an empty text takes it away. */
function described(
  before: TranscriptRecord,
  given: {
    readonly title: string | undefined;
    readonly date: string | undefined;
    readonly place: string | undefined;
    readonly language: string | undefined;
  },
): TranscriptRecord {
  const { title, date, place, language, languageSet, ...rest } = before;
  const kept = (value: string | undefined, old: string | undefined): string | undefined =>
    value === undefined ? old : value === '' ? undefined : value;
  const now = {
    title: kept(given.title, title),
    date: kept(given.date, date),
    place: kept(given.place, place),
    language: kept(given.language, language),
  };
  return {
    ...rest,
    ...(now.title !== undefined && { title: now.title }),
    ...(now.date !== undefined && { date: now.date }),
    ...(now.place !== undefined && { place: now.place }),
    ...(now.language !== undefined && { language: now.language }),
    ...(now.language !== undefined &&
      (given.language !== undefined || languageSet) && { languageSet: true as const }),
  };
}
