import type { ProjectState } from '../project';

/** A project with nothing in it, for tests that say what matters to them. */
export const emptyProject: ProjectState = {
  name: 'Speeches',
  path: '/speeches.rostrum',
  readOnly: false,
  revision: 1,
  transcripts: [],
  speakers: [],
  proposals: [],
  sets: [],
  views: [],
  wordLists: [],
  lexicons: [],
  codes: [],
  annotations: [],
};
