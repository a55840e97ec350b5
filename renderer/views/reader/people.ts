import type { SpeakerId } from '../../../workspace/contract/basics';
import type { ProjectState, Speaker } from '../../../workspace/contract/project';

export interface Person {
  readonly speaker: Speaker;
  /** 1 to 8: its colour everywhere, by its place in the project. */
  readonly colour: number;
}

/** The project's speakers by id, each with its colour. */
export const peopleOf = ({ speakers }: Pick<ProjectState, 'speakers'>): ReadonlyMap<SpeakerId, Person> =>
  new Map(speakers.map((speaker, index) => [speaker.id, { speaker, colour: (index % 8) + 1 }]));
