import type { SpeakerId } from '../../../workspace/contract/basics';
import type {
  OverviewFacts,
  OverviewFollows,
  OverviewTurns,
  Period,
} from '../../../workspace/contract/overview';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { Follow, Follower } from '../../charts/FollowMatrix';
import type { Lengths } from '../../charts/TurnLengths';
import type { Strip } from '../../charts/TurnStrips';
import { median } from '../../../analysis/stats/median';
import {
  countOf,
  formatCount,
  formatDate,
  formatDecimal,
  formatMonth,
  formatShare,
} from '../../text/numbers';
import { languageName } from '../../text/languages';
import { lastName, speakerName, speakerOf, speechesOf, speechTitle } from '../../text/speech-label';

export const sections = ['turns', 'lengths', 'time', 'questions', 'richness', 'readability'] as const;
export type Section = (typeof sections)[number];
export const sectionTitles: Readonly<Record<Section, string>> = {
  turns: 'Turn by turn',
  lengths: 'Length of turns',
  time: 'Words over time',
  questions: 'Questions and answers',
  richness: 'Lexical richness',
  readability: 'Readability',
};
export const parseSection = (text: string | undefined): Section =>
  sections.find((known) => known === text) ?? 'turns';

/** What stands for words that no label gives to anybody. */
export const nobody = 'No label';

type Names = Pick<ProjectState, 'speakers'>;

/** The name of a speaker, or what stands for none. */
export const nameOf = (project: Names | undefined, id: SpeakerId | undefined): string =>
  (project && speakerName(project, id)) ?? nobody;

/** `63%`, `7.4%`, `<0.1%` of what is not nothing. */
export const shareText = (share: number): string => formatShare(share, share < 0.0995 ? 1 : 0);

/** `62`, `3.5`. */
export const formatMedian = (value: number | undefined): string =>
  value === undefined ? '–' : Number.isInteger(value) ? formatCount(value) : formatDecimal(value);

/** The languages by words, at most three by name: one alone is never left out. */
export function languagesText({ languages }: Pick<OverviewFacts, 'languages'>): string {
  const names = languages.map(({ language }) => languageName(language));
  return names.length <= 3
    ? names.join(', ')
    : `${names.slice(0, 2).join(', ')} and ${names.length - 2} more`;
}

/** `27 April 2011 – 15 June 2022`; one date where both are the same; a dash for none. */
export function datesText({ from, to }: Pick<OverviewFacts, 'from' | 'to'>): string {
  if (from === undefined || to === undefined) return '–';
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;
}

/** `10 speeches, 322 turns, 57,895 words`. */
export const describeFacts = ({ speeches, turns, words }: OverviewFacts): string =>
  `${countOf(speeches, 'speech', 'speeches')}, ${countOf(turns, 'turn')}, ${countOf(words, 'word')}; labels are not counted, speakers are brought together as in the library`;

/** The speakers that find room, and the changes among them; `left` tells how many changes are not shown. */
export function followsShown(
  project: Names | undefined,
  { speakers, cells, changes }: OverviewFollows,
  room: number,
): { readonly speakers: readonly Follower[]; readonly follows: readonly Follow[]; readonly left: number } {
  const shown = speakers.slice(0, room);
  const place = new Map(shown.map(({ id }, index) => [id, index]));
  const follows = cells.flatMap(({ from, to, count, expected, residual }): Follow[] => {
    const [row, column] = [place.get(from), place.get(to)];
    return row === undefined || column === undefined
      ? []
      : [{ from: row, to: column, count, expected, residual }];
  });
  return {
    speakers: shown.map(({ id, generic }) => ({ id, generic, name: nameOf(project, id) })),
    follows,
    left: changes - follows.reduce((sum, { count }) => sum + count, 0),
  };
}

/** Colours by place of the speaker: 1 to 8 for the persons who speak most, 0 for all others. */
export function coloursOf({ speakers }: Pick<OverviewTurns, 'speakers'>): readonly number[] {
  let next = 1;
  return speakers.map(({ generic }) => (generic || next > 8 ? 0 : next++));
}

/** What stands where a date would. */
export const noDate = '–';

/** `27 Apr 2011`; a dash for none. */
export function shortDate(iso: string | undefined): string {
  if (iso === undefined) return noDate;
  const day = /^\d{4}-\d{2}-(\d{2})/u.exec(iso)?.[1];
  return day === undefined ? formatMonth(iso) : `${Number(day)} ${formatMonth(iso)}`;
}

/** `Biden, Suga`: who has most words in a transcript, or its title. */
function stripName(project: ProjectState, transcript: TranscriptSummary): string {
  const people = transcript.speakers
    .flatMap((id) => speakerOf(project, id) ?? [])
    .filter(({ kind }) => kind === 'person')
    .slice(0, 2)
    .map(({ name }) => lastName(name));
  return people.length === 0 ? speechTitle(transcript) : people.join(', ');
}

/** The transcripts as strips, by date; those without one stand last, in the order of the project. */
export function stripsOf(
  project: ProjectState,
  turns: OverviewTurns,
): readonly (Strip & { readonly source: OverviewTurns['transcripts'][number] })[] {
  const colours = coloursOf(turns);
  const known = speechesOf(project);
  return turns.transcripts
    .flatMap((source) => {
      const transcript = known.get(source.transcript);
      return transcript === undefined ? [] : [{ source, transcript }];
    })
    .sort((a, b) => ((a.transcript.date ?? '~') < (b.transcript.date ?? '~') ? -1 : 1))
    .map(({ source, transcript }) => ({
      id: source.transcript,
      date: shortDate(transcript.date),
      name: stripName(project, transcript),
      words: source.words,
      colours: source.speakers.map((place) => (place < 0 ? 0 : (colours[place] ?? 0))),
      source,
    }));
}

/** The lengths of the turns by speaker, those with most words first. */
export function lengthsOf(project: Names | undefined, turns: OverviewTurns): readonly Lengths[] {
  const words = turns.speakers.map((): number[] => []);
  for (const transcript of turns.transcripts)
    transcript.speakers.forEach((place, turn) => words[place]?.push(transcript.words[turn] ?? 0));
  return turns.speakers.flatMap(({ id, generic }, place) => {
    const own = words[place] ?? [];
    const middle = median(own);
    if (middle === undefined) return [];
    const longest = own.reduce((most, count) => Math.max(most, count), 0);
    return [{ id, generic, name: nameOf(project, id), words: own, median: middle, longest }];
  });
}

export const periods: readonly { readonly value: Period; readonly text: string }[] = [
  { value: 'speech', text: 'Speech' },
  { value: 'month', text: 'Month' },
  { value: 'year', text: 'Year' },
  { value: 'decade', text: 'Decade' },
];
/** As the address has it. */
export const parsePeriod = (text: string | undefined, usual: Period): Period =>
  periods.find(({ value }) => value === text)?.value ?? usual;

/** What the bars over time are: they stand side by side, however long the time between them. */
export const orderText = (period: Period): string =>
  period === 'speech'
    ? 'Words a speech, in the order of time.'
    : `Words a ${period}, in the order of time; ${period}s without a speech are left out.`;

/** The dates that a period stands for, as a selection has them. */
export function datesOfPeriod(label: string): { readonly from: string; readonly to: string } {
  const decade = /^(\d{3})0s$/u.exec(label)?.[1];
  return decade === undefined ? { from: label, to: label } : { from: `${decade}0`, to: `${decade}9` };
}

export const windows = [25, 50, 100, 500] as const;
export const parseWindow = (text: string | undefined): number =>
  windows.find((known) => String(known) === text) ?? 50;

export interface Sort {
  readonly id: string;
  readonly descending: boolean;
}

/** The next order when a head is pressed: numbers begin with the most, names with a. */
export const nextSort = (now: Sort | undefined, id: string): Sort => ({
  id,
  descending: now?.id === id ? !now.descending : id !== 'name',
});

/** Rows without a value stand last, whichever way. */
export const byValue = <Row>(
  rows: readonly Row[],
  value: (row: Row) => number | undefined,
  descending: boolean,
): readonly Row[] => {
  const last = descending ? -Infinity : Infinity;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [first, second] = [value(a) ?? last, value(b) ?? last];
    return first === second ? 0 : sign * (first - second);
  });
};

export const byName = <Row>(
  rows: readonly Row[],
  name: (row: Row) => string,
  descending: boolean,
): readonly Row[] => rows.toSorted((a, b) => (descending ? -1 : 1) * name(a).localeCompare(name(b)));
