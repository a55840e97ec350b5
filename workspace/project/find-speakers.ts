import { randomUUID } from 'node:crypto';
import type { Voice } from '../../analysis/model/transcript';
import { SpeakerId } from '../contract/basics';
import type { Change, SpeakerRecord } from '../store/records';

/** A name as it is compared: `V.  PUTIN` and `v. putin` are one. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.,]+/g, ' ')
    .trim();

type Named = Pick<Voice, 'name' | 'kind' | 'role'>;

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

  /** A role that is read for the first time is kept. */
  find(voice: Named): SpeakerId {
    const key = keyOf(voice.kind, voice.name);
    const known = this.#ids.get(key);
    if (known === undefined) return this.#make(key, voice);
    const body = this.#bodies.get(known);
    if (body && body.now.role === undefined && voice.role !== undefined)
      body.now = { ...body.now, role: voice.role };
    return known;
  }

  changes(): readonly Change[] {
    return [...this.#bodies]
      .filter(([, { before, now }]) => before !== now)
      .map(([id, { before, now }]) => ({ kind: 'speaker', id, before, after: now }));
  }

  #make(key: string, { name, kind, role }: Named): SpeakerId {
    const id = SpeakerId.parse(randomUUID());
    this.#ids.set(key, id);
    this.#bodies.set(id, {
      before: null,
      now: { name, kind, ...(role !== undefined && { role }), aliases: [] },
    });
    return id;
  }
}

const keyOf = (kind: Voice['kind'], name: string): string => `${kind} ${comparableName(name)}`;

/**
 * Whose each label of a transcript is: labels that had a speaker keep it, a voice's other labels follow them, all else is found by
 * name. A voice without a label stands under its name.
 */
export function assignLabels(
  voices: readonly Voice[],
  before: readonly (readonly [string, SpeakerId])[],
  finder: SpeakerFinder,
): [string, SpeakerId][] {
  const speakers = new Map(before);
  for (const voice of voices) {
    const labels = voice.labels.length > 0 ? voice.labels : [voice.name];
    const known = labels.map((label) => speakers.get(label)).find((id) => id !== undefined);
    const speaker = known ?? finder.find(voice);
    for (const label of labels) if (!speakers.has(label)) speakers.set(label, speaker);
  }
  return [...speakers];
}
