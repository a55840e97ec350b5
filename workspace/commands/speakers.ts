import { randomUUID } from 'node:crypto';
import { groupVoices } from '../../analysis/transcript/voices';
import { SpeakerId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { comparableName, SpeakerFinder } from '../project/find-speakers';
import { countOf, quoted } from '../project/step-labels';
import type {
  Change,
  CorrectionRecord,
  CorrectionShape,
  SpeakerRecord,
  TranscriptRecord,
} from '../store/records';
import { missingOf, type Handlers } from './handler';

export const speakerCommands: Handlers<
  | 'speaker.edit'
  | 'speaker.merge'
  | 'speaker.apart'
  | 'speaker.split'
  | 'transcript.setSpeaker'
  | 'transcript.setSoleSpeaker'
> = {
  'speaker.edit': (session, { id, name, role, party, kind }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.speakers.get(id);
    if (before === undefined) return fail('not-found', id);
    const after = editedSpeaker(before, {
      name: name?.trim(),
      role: role?.trim(),
      party: party?.trim(),
      kind,
    });
    if (after.name === '') return fail('bad-request', 'name');
    const label =
      after.name === before.name
        ? `Change ${quoted(before.name)}`
        : `Rename ${quoted(before.name)} to ${quoted(after.name)}`;
    return session.apply({ label, changes: [{ kind: 'speaker', id, before, after }] });
  },

  'speaker.merge': (session, { from, into }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { speakers, transcripts } = project.value.records;
    const gone = new Set(from.filter((id) => id !== into));
    const missing = missingOf(speakers, [...gone, into]);
    if (missing) return missing;
    const target = speakers.get(into);
    if (target === undefined) return fail('not-found', into);
    if (gone.size === 0) return succeed({});
    const merged = [...speakers].filter(([id]) => gone.has(id));
    const aliases = merged.flatMap(([, { name, aliases: others }]) => [name, ...others]);
    const role = target.role ?? merged.find(([, speaker]) => speaker.role !== undefined)?.[1].role;
    const party = target.party ?? merged.find(([, speaker]) => speaker.party !== undefined)?.[1].party;
    const after = {
      ...withAliases(target, aliases),
      ...(role !== undefined && { role }),
      ...(party !== undefined && { party }),
    };
    const changes: Change[] = [
      { kind: 'speaker', id: into, before: target, after },
      ...merged.map(([id, before]): Change => ({ kind: 'speaker', id, before, after: null })),
    ];
    for (const [id, before] of transcripts) {
      const replaced = replaceSpeakers(before, gone, into);
      if (replaced !== before) changes.push({ kind: 'transcript', id, before, after: replaced });
    }
    for (const [id, before] of project.value.records.corrections) {
      const after = giveTurns(before, gone, into);
      if (after !== before) changes.push({ kind: 'correction', id, before, after });
    }
    const label = `Merge ${countOf(merged.length + 1, 'speaker')} into ${quoted(target.name)}`;
    return session.apply({ label, changes });
  },

  'speaker.apart': (session, { a, b }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { speakers } = project.value.records;
    const [before, other] = [speakers.get(a), speakers.get(b)];
    if (before === undefined || other === undefined) return fail('not-found', before === undefined ? a : b);
    const after = { ...before, apart: [...new Set([...(before.apart ?? []), b])] };
    const label = `Keep ${quoted(before.name)} and ${quoted(other.name)} apart`;
    return session.apply({ label, changes: [{ kind: 'speaker', id: a, before, after }] });
  },

  'speaker.split': async (session, { id, label }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { speakers, transcripts } = project.value.records;
    const before = speakers.get(id);
    const [voice] = groupVoices([label]);
    if (before === undefined || voice === undefined) return fail('not-found', id);
    const own = SpeakerId.parse(randomUUID());
    const { name, kind, role } = voice;
    const made = { name, kind, ...(role !== undefined && { role }), aliases: [], apart: [id] };
    const names = new Set([name, label].map(comparableName));
    const aliases = before.aliases.filter((alias) => !names.has(comparableName(alias)));
    const changes: Change[] = [
      { kind: 'speaker', id, before, after: { ...before, aliases } },
      { kind: 'speaker', id: own, before: null, after: made },
    ];
    for (const [transcript, record] of transcripts) {
      const labels = record.labels.map(([printed, whose]): [string, SpeakerId] => [
        printed,
        printed === label && whose === id ? own : whose,
      ]);
      if (record.labels.some(([printed, whose]) => printed === label && whose === id))
        changes.push({ kind: 'transcript', id: transcript, before: record, after: { ...record, labels } });
    }
    if (changes.length === 2) return fail('not-found', label);
    const done = await session.apply({ label: `Split ${quoted(label)} off ${quoted(before.name)}`, changes });
    return done.ok ? succeed({ id: own }) : done;
  },

  'transcript.setSpeaker': (session, { id, label, speaker }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { speakers, transcripts } = project.value.records;
    const before = transcripts.get(id);
    if (before === undefined) return fail('not-found', id);
    const finder = new SpeakerFinder(speakers);
    const named = typeof speaker === 'string' ? speaker : findByName(finder, speakers, speaker.name);
    if (typeof speaker === 'string' && !speakers.has(speaker)) return fail('not-found', speaker);
    const labels: [string, SpeakerId][] = [
      ...before.labels.filter(([printed]) => printed !== label),
      [label, named],
    ];
    return session.apply({
      label: `Give the turns of ${quoted(label)} to another speaker`,
      changes: [...finder.changes(), { kind: 'transcript', id, before, after: { ...before, labels } }],
    });
  },

  'transcript.setSoleSpeaker': (session, { ids, name }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { speakers, transcripts } = project.value.records;
    const missing = missingOf(transcripts, ids);
    if (missing) return missing;
    if (name.trim() === '') return fail('bad-request', 'name');
    const finder = new SpeakerFinder(speakers);
    const soleSpeaker = findByName(finder, speakers, name);
    const wanted = new Set(ids);
    const changes = [...transcripts]
      .filter(([id, before]) => wanted.has(id) && before.soleSpeaker !== soleSpeaker)
      .map(([id, before]): Change => ({ kind: 'transcript', id, before, after: { ...before, soleSpeaker } }));
    const label = `Name ${quoted(name)} as the speaker of ${countOf(changes.length, 'transcript')}`;
    return session.apply({ label, changes: changes.length === 0 ? [] : [...finder.changes(), ...changes] });
  },
};

/** A name that a person typed: a speaker who has it, of whatever kind, else a new person. */
export function findByName(
  finder: SpeakerFinder,
  speakers: ReadonlyMap<SpeakerId, SpeakerRecord>,
  typed: string,
): SpeakerId {
  const name = typed.replace(/\s+/g, ' ').trim();
  const wanted = comparableName(name);
  const generic = [...speakers.values()].some(
    (speaker) => speaker.kind === 'generic' && comparableName(speaker.name) === wanted,
  );
  return finder.find({ name, kind: generic ? 'generic' : 'person', role: undefined });
}

/** An empty role or party takes it away. A person's old name finds them in the next import too. */
function editedSpeaker(before: SpeakerRecord, changed: Changed): SpeakerRecord {
  const { role: oldRole, party: oldParty, ...rest } = before;
  const { name = before.name, kind = before.kind, role = oldRole, party = oldParty } = changed;
  const after: SpeakerRecord = {
    ...rest,
    name,
    kind,
    ...(role !== undefined && role !== '' && { role }),
    ...(party !== undefined && party !== '' && { party }),
  };
  return after.kind === 'person' && after.name !== before.name ? withAliases(after, [before.name]) : after;
}

/** What a person typed; absent members stay as they are. */
type Changed = { readonly [Member in 'name' | 'role' | 'party']: string | undefined } & {
  readonly kind: SpeakerRecord['kind'] | undefined;
};

function withAliases(speaker: SpeakerRecord, names: readonly string[]): SpeakerRecord {
  return {
    ...speaker,
    aliases: [...new Set([...speaker.aliases, ...names])].filter((name) => name !== speaker.name),
  };
}

function replaceSpeakers(
  record: TranscriptRecord,
  gone: ReadonlySet<SpeakerId>,
  into: SpeakerId,
): TranscriptRecord {
  const sole = record.soleSpeaker;
  const isAffected = record.labels.some(([, id]) => gone.has(id)) || (sole !== undefined && gone.has(sole));
  if (!isAffected) return record;
  return {
    ...record,
    labels: record.labels.map(([label, id]) => [label, gone.has(id) ? into : id]),
    ...(sole !== undefined && { soleSpeaker: gone.has(sole) ? into : sole }),
  };
}

/** Turns that were given to those who are gone, one by one. */
function giveTurns(
  record: CorrectionRecord,
  gone: ReadonlySet<SpeakerId>,
  into: SpeakerId,
): CorrectionRecord {
  const isGiven = (correction: CorrectionShape): boolean =>
    'turn' in correction && correction.speaker !== undefined && gone.has(correction.speaker);
  return record.corrections.some(isGiven)
    ? {
        corrections: record.corrections.map((correction) =>
          isGiven(correction) ? { ...correction, speaker: into } : correction,
        ),
      }
    : record;
}
