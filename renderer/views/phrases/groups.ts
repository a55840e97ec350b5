import type { SetId, SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { PhraseRow } from '../../../workspace/contract/tables';
import { lastName, speakerName, speechLabel, speechTitle } from '../../text/speech-label';

/** Whose phrases are told apart. */
export const groupings = [
  { value: 'speeches', text: 'Speeches' },
  { value: 'speakers', text: 'Speakers' },
  { value: 'sets', text: 'Sets' },
] as const;
export type Grouping = (typeof groupings)[number]['value'];

export const parseGrouping = (text: string | undefined): Grouping =>
  groupings.find(({ value }) => value === text)?.value ?? 'speeches';

export interface Group {
  readonly id: TranscriptId | SpeakerId | SetId;
  readonly name: string;
  /** In full, for its tip. */
  readonly title: string;
}

/** A phrase with how often each group has it. */
export interface SharedRow {
  readonly row: PhraseRow;
  /** By the group's id; groups without it are left out. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface SharedPhrases {
  /** Those that have one of the phrases, speeches in the order given, speakers by words. */
  readonly groups: readonly Group[];
  readonly rows: readonly SharedRow[];
}

type Names = Pick<ProjectState, 'speakers' | 'sets'>;

/** How often each speech, speaker or set has each phrase. A speech of two sets counts in both. */
export function sharedPhrases(
  rows: readonly PhraseRow[],
  by: Grouping,
  { project, transcripts }: { readonly project: Names; readonly transcripts: readonly TranscriptSummary[] },
): SharedPhrases {
  const counted = rows.map((row) => ({ row, counts: countsOf(row, by, project) }));
  const has = new Set(counted.flatMap(({ counts }) => [...counts.keys()]));
  return { groups: groupsBy(by, project, transcripts).filter(({ id }) => has.has(id)), rows: counted };
}

/** As many groups as there is room for, in their order: where there are more, those that say most of the phrases. */
export function groupsWithMost({ groups, rows }: SharedPhrases, room: number): readonly Group[] {
  if (groups.length <= room) return groups;
  const said = new Map<string, number>();
  for (const { counts } of rows) for (const [id, count] of counts) said.set(id, (said.get(id) ?? 0) + count);
  const most = [...groups].sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0)).slice(0, room);
  return groups.filter((group) => most.includes(group));
}

function countsOf(row: PhraseRow, by: Grouping, { sets }: Names): ReadonlyMap<string, number> {
  if (by === 'speakers') return new Map(row.bySpeakers.map(({ speaker, count }) => [speaker, count]));
  const inSpeeches = new Map(row.inSpeeches.map(({ transcript, count }) => [transcript, count]));
  if (by === 'speeches') return inSpeeches;
  return new Map(
    sets.flatMap(({ id, transcripts }) => {
      const count = transcripts.reduce((sum, transcript) => sum + (inSpeeches.get(transcript) ?? 0), 0);
      return count === 0 ? [] : [[id, count] as const];
    }),
  );
}

function groupsBy(by: Grouping, project: Names, transcripts: readonly TranscriptSummary[]): readonly Group[] {
  if (by === 'speeches')
    return transcripts.map((transcript) => ({
      id: transcript.id,
      name: short(speechLabel(project, transcript)),
      title: speechTitle(transcript),
    }));
  if (by === 'sets') return project.sets.map(({ id, name }) => ({ id, name: short(name), title: name }));
  return project.speakers.map(({ id, name }) => ({
    id,
    name: short(lastName(name)),
    title: speakerName(project, id) ?? name,
  }));
}

/** For the head of a narrow column: without the ending of a file, at most eleven letters. */
const short = (name: string): string => {
  const letters = Array.from(name.replace(/\.[a-z0-9]{2,4}$/iu, ''));
  return letters.length > 11 ? `${letters.slice(0, 10).join('')}…` : letters.join('');
};

export const ownings = [
  { value: 'all', text: 'All' },
  { value: 'shared', text: 'Shared' },
  { value: 'own', text: 'Only in one' },
] as const;
export type Owning = (typeof ownings)[number]['value'];

export const parseOwning = (text: string | undefined): Owning =>
  ownings.find(({ value }) => value === text)?.value ?? 'all';

/** Those of two groups and more, those of one alone, or all. */
export const ownedRows = (rows: readonly SharedRow[], owning: Owning): readonly SharedRow[] =>
  owning === 'all'
    ? rows
    : rows.filter(({ counts }) => (owning === 'shared' ? counts.size > 1 : counts.size === 1));

/**
 * By `rank`, `phrase`, `count`, `groups` (how many have it) or the id of a group; equals by rank, the best first whichever way it goes.
 */
export function sortShared(
  rows: readonly SharedRow[],
  { id, descending }: { readonly id: string; readonly descending: boolean },
): readonly SharedRow[] {
  const sign = descending ? -1 : 1;
  const valueOf = ({ row, counts }: SharedRow): number => {
    if (id === 'rank') return row.rank;
    if (id === 'count') return row.count;
    return id === 'groups' ? counts.size : (counts.get(id) ?? 0);
  };
  return [...rows].sort(
    (a, b) =>
      sign * (id === 'phrase' ? a.row.phrase.localeCompare(b.row.phrase, 'en') : valueOf(a) - valueOf(b)) ||
      a.row.rank - b.row.rank,
  );
}
