import type { ProjectState } from '../../../workspace/contract/project';

/** Between which dates the speeches of a project lie, and how many have none. */
export function datesOf({ transcripts }: Pick<ProjectState, 'transcripts'>): {
  readonly first: string | undefined;
  readonly last: string | undefined;
  readonly undated: number;
} {
  const dates = transcripts.flatMap(({ date }) => (date === undefined ? [] : [date])).sort();
  return { first: dates[0], last: dates.at(-1), undated: transcripts.length - dates.length };
}
