import type { Selection, SpeakerId } from '../contract/basics';
import { comparableName } from '../project/find-speakers';
import type { OpenedFiles, Speech } from './open-speeches';

/** Speakers of this name, case aside; where there is none, those in whose name it stands as a word: `Putin` for `Vladimir Putin`. */
export function speakersNamed({ speakers }: OpenedFiles, name: string): SpeakerId[] {
  const wanted = comparableName(name);
  const all = [...speakers].map(([id, printed]) => ({ id, name: comparableName(printed) }));
  const same = all.filter((speaker) => speaker.name === wanted);
  const near = same.length > 0 ? same : all.filter((speaker) => ` ${speaker.name} `.includes(` ${wanted} `));
  return near.map(({ id }) => id);
}

/** The transcripts of these speeches, and in them only the people of these names. */
export function sideOf(
  speeches: readonly Speech[],
  opened: OpenedFiles,
  names: readonly string[],
): Selection {
  const ids = names.flatMap((name) => speakersNamed(opened, name));
  return {
    transcripts: speeches.map(({ document }) => document.id),
    ...(names.length > 0 && { speakers: ids }),
  };
}
