import type { Voice } from '../../analysis/model/transcript';
import { proposeMerges } from '../../analysis/transcript/propose-merges';
import type { SpeakerId, TranscriptId } from '../contract/basics';
import type { SameSpeaker, Speaker } from '../contract/project';
import type { Records } from '../store/records';
import type { Tally } from './tally';

/** Reasons that say something of two who never speak in one transcript: of an office, many may have held it. */
const reasonsAcross = new Set<SameSpeaker['reason']>(['family-name', 'spelling', 'word-order']);

/**
 * Speakers who may be one person and of whom nobody has said so or the contrary: as each transcript was read, and by their names over
 * transcripts that they do not share. The surest first.
 */
export function sameSpeakers(
  records: Records,
  tallies: ReadonlyMap<TranscriptId, Tally>,
  speakers: readonly Speaker[],
): SameSpeaker[] {
  const spoken = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const pairs = new Map<string, SameSpeaker>();
  const add = (a: SpeakerId, b: SpeakerId, found: Pick<SameSpeaker, 'confidence' | 'reason'>): void => {
    if (a === b || !spoken.has(a) || !spoken.has(b) || areApart(records, a, b)) return;
    const key = keyOf(a, b);
    if ((pairs.get(key)?.confidence ?? 0) < found.confidence) pairs.set(key, { a, b, ...found });
  };
  for (const [id, { labels }] of records.transcripts) {
    const found = tallies.get(id)?.proposals ?? [];
    if (found.length === 0) continue;
    const byName = new Map(labels);
    for (const { names, confidence, reason } of found) {
      const [a, b] = names.map((name) => byName.get(name));
      if (a !== undefined && b !== undefined) add(a, b, { confidence, reason });
    }
  }
  for (const { a, b, confidence, reason } of proposalsAcross(speakers)) {
    const [one, other] = [speakers[a]?.id, speakers[b]?.id];
    if (one === undefined || other === undefined || !reasonsAcross.has(reason)) continue;
    if (!speakTogether(records, one, other)) add(one, other, { confidence, reason });
  }
  return [...pairs.values()].sort((one, other) => other.confidence - one.confidence);
}

const keyOf = (a: SpeakerId, b: SpeakerId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** In one transcript somebody has looked at both, or its format has named them. */
const speakTogether = ({ transcripts }: Records, a: SpeakerId, b: SpeakerId): boolean =>
  [...transcripts.values()].some(({ labels }) => {
    const has = (speaker: SpeakerId): boolean => labels.some(([, id]) => id === speaker);
    return has(a) && has(b);
  });

const areApart = ({ speakers }: Records, a: SpeakerId, b: SpeakerId): boolean =>
  speakers.get(a)?.apart?.includes(b) === true || speakers.get(b)?.apart?.includes(a) === true;

let last: { readonly key: string; readonly proposals: ReturnType<typeof proposeMerges> } | undefined;

/** Comparing all names takes its time, and they seldom change. */
function proposalsAcross(speakers: readonly Speaker[]): ReturnType<typeof proposeMerges> {
  const voices = speakers.map(({ name, kind, role, labels }): Voice => ({
    name,
    kind,
    role,
    labels: labels.slice(0, 1),
  }));
  const key = JSON.stringify(voices);
  if (last?.key !== key) last = { key, proposals: proposeMerges(voices) };
  return last.proposals;
}
