import { randomUUID } from 'node:crypto';
import type { ParsedTranscript, Voice } from '../../analysis/model/transcript';
import { SpeakerId } from '../contract/basics';
import type { Change, SpeakerRecord } from '../store/records';

/** A name as it is compared: `V.  PUTIN` and `v. putin` are one. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

type Named = Pick<Voice, 'name' | 'kind' | 'role'> & { readonly party?: string | undefined };

/**
 * Who somebody is across transcripts: the same name, or a name a speaker went by before, is the same speaker, but a person is never
 * a voice without a name. Collects the changes that make the new ones.
 */
export class SpeakerFinder {
  readonly #ids = new Map<string, SpeakerId>();
  readonly #bodies = new Map<SpeakerId, { before: SpeakerRecord | null; now: SpeakerRecord }>();

  constructor(speakers: Iterable<readonly [SpeakerId, SpeakerRecord]>) {
    for (const [id, record] of speakers) {
      this.#bodies.set(id, { before: record, now: record });
      for (const name of [record.name, ...record.aliases]) {
        const key = keyOf(record.kind, name);
        if (!this.#ids.has(key)) this.#ids.set(key, id);
      }
    }
  }

  /** A role and a party that are read for the first time are kept. */
  find(voice: Named): SpeakerId {
    const key = keyOf(voice.kind, voice.name);
    const known = this.#ids.get(key);
    if (known === undefined) return this.#make(key, voice);
    const body = this.#bodies.get(known);
    if (body) body.now = completed(body.now, voice);
    return known;
  }

  isGeneric(id: SpeakerId): boolean {
    return this.#bodies.get(id)?.now.kind === 'generic';
  }

  changes(): readonly Change[] {
    return [...this.#bodies]
      .filter(([, { before, now }]) => before !== now)
      .map(([id, { before, now }]) => ({ kind: 'speaker', id, before, after: now }));
  }

  #make(key: string, { name, kind, role, party }: Named): SpeakerId {
    const id = SpeakerId.parse(randomUUID());
    this.#ids.set(key, id);
    this.#bodies.set(id, {
      before: null,
      now: completed({ name, kind, aliases: [] }, { role, party }),
    });
    return id;
  }
}

/** The same record where nothing is new. */
function completed(record: SpeakerRecord, { role, party }: Pick<Named, 'role' | 'party'>): SpeakerRecord {
  const withRole = record.role === undefined && role !== undefined ? { ...record, role } : record;
  return withRole.party === undefined && party !== undefined ? { ...withRole, party } : withRole;
}

const keyOf = (kind: Voice['kind'], name: string): string => `${kind} ${comparableName(name)}`;

/**
 * Whose each label of a transcript is: labels that had a speaker keep it, a voice's other labels follow them, all else is found by
 * name. A voice without a label stands under its name.
 */
export function assignLabels(
  { voices, known = [] }: Pick<ParsedTranscript, 'voices' | 'known'>,
  before: readonly (readonly [string, SpeakerId])[],
  finder: SpeakerFinder,
): [string, SpeakerId][] {
  const speakers = new Map(before);
  const parties = new Map(known.map(({ label, party }) => [label, party]));
  for (const voice of voices) {
    const labels = voice.labels.length > 0 ? voice.labels : [voice.name];
    const had = labels.map((label) => speakers.get(label)).find((id) => id !== undefined);
    const party = labels.map((label) => parties.get(label)).find((name) => name !== undefined);
    const speaker = had ?? finder.find({ ...voice, party });
    for (const label of labels) if (!speakers.has(label)) speakers.set(label, speaker);
  }
  return [...speakers];
}
