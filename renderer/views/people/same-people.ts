import type { SpeakerId } from '../../../workspace/contract/basics';
import type { ProjectState, SameSpeaker, Speaker } from '../../../workspace/contract/project';

/** Two who may be one: `into` is whose name would stand for both. */
export interface Pair {
  readonly into: Speaker;
  readonly from: Speaker;
  /** `the same family name`. */
  readonly why: string;
}

const reasons: Readonly<Record<SameSpeaker['reason'], string>> = {
  'family-name': 'the same family name, one of them without a given name',
  office: 'an office, and somebody who holds one of that name',
  spelling: 'names that differ in a letter or two',
  'word-order': 'the same names in another order',
  nameless: 'two ways to name a voice without a name',
};

/** What is asked of these speakers, the surest first; of all where none are given. */
export function pairsOf(
  { proposals, speakers }: Pick<ProjectState, 'proposals' | 'speakers'>,
  of?: readonly SpeakerId[],
): readonly Pair[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return proposals.flatMap(({ a, b, reason }) => {
    const [one, other] = [byId.get(a), byId.get(b)];
    if (!one || !other || (of && !of.includes(a) && !of.includes(b))) return [];
    const [into, from] = isFuller(other, one) ? [other, one] : [one, other];
    return [{ into, from, why: reasons[reason] }];
  });
}

/** The name with more words to it stands for both; of two such, whoever says more. */
function isFuller(one: Speaker, other: Speaker): boolean {
  const [words, others] = [one, other].map(({ name }) => name.split(/\s+/u).length);
  return words === others ? one.words > other.words : (words ?? 0) > (others ?? 0);
}

/** `2 pairs of names may be one person each.` */
export const pairsSentence = (count: number): string =>
  count === 1 ? 'Two names may be one person.' : `${count} pairs of names may be one person each.`;
