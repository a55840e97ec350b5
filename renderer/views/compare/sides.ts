import type { SetId, SpeakerId, TranscriptId, Selection } from '../../../workspace/contract/basics';
import type { ProjectState, Speaker, TranscriptSummary } from '../../../workspace/contract/project';
import { byDate } from '../../text/by-date';
import { joined } from '../../text/joined';
import { countOf, formatDate } from '../../text/numbers';
import { mainSpeaker, speakerName, speechTitle } from '../../text/speech-label';

/** One side of a comparison; `rest` is all that the other side is not. */
export type Side =
  | { readonly kind: 'speaker'; readonly id: SpeakerId }
  | { readonly kind: 'speech'; readonly id: TranscriptId }
  | { readonly kind: 'set'; readonly id: SetId }
  | { readonly kind: 'rest' };

export interface Sides {
  readonly a: Side;
  readonly b: Side;
}

type Project = Pick<ProjectState, 'speakers' | 'transcripts' | 'sets'>;

/** `speaker:s1`, as the address says it. */
export const formatSide = (side: Side): string => (side.kind === 'rest' ? 'rest' : `${side.kind}:${side.id}`);

/** Undefined for what is no side, or none of this project any more. */
export function parseSide(project: Project, text: string | undefined): Side | undefined {
  if (text === undefined) return undefined;
  if (text === 'rest') return { kind: 'rest' };
  return everySide(project).find((side) => formatSide(side) === text);
}

/** Persons by words, then generic voices, sets, and speeches in the order of the project. */
function everySide(project: Project): Side[] {
  return [
    ...bySize(project.speakers).map(({ id }) => ({ kind: 'speaker' as const, id })),
    ...project.sets.map(({ id }) => ({ kind: 'set' as const, id })),
    ...project.transcripts.map(({ id }) => ({ kind: 'speech' as const, id })),
  ];
}

const bySize = (speakers: readonly Speaker[]): readonly Speaker[] =>
  speakers
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => Number(a.kind === 'generic') - Number(b.kind === 'generic') || b.words - a.words);

/** Whoever says less than a twentieth of what the other says is no side to begin with: little can be told from chance. */
const smallest = 20;

/**
 * Two sides to begin with: the two speeches looked at where there are just two; else the two persons with the most words, where the second
 * says enough beside the first; else the two longest speeches; else the only person and whoever else speaks. Undefined where there is nothing to compare.
 */
export function usualSides(project: Project, looked: readonly TranscriptSummary[]): Sides | undefined {
  const speech = ({ id }: TranscriptSummary): Side => ({ kind: 'speech', id });
  const [first, second, third] = looked;
  const restricted = looked.length < project.transcripts.length;
  if (restricted && first && second && !third) return { a: speech(first), b: speech(second) };
  const speakers = bySize(project.speakers);
  const persons = speakers.filter(({ kind }) => kind === 'person');
  const [one, other] = persons.length >= 2 ? persons : [];
  if (one && other && other.words * smallest >= one.words)
    return { a: { kind: 'speaker', id: one.id }, b: { kind: 'speaker', id: other.id } };
  const [longest, next] = project.transcripts.toSorted((a, b) => b.words - a.words);
  if (longest && next) return { a: speech(longest), b: speech(next) };
  const [alone, voice] = speakers;
  return alone && voice
    ? { a: { kind: 'speaker', id: alone.id }, b: { kind: 'speaker', id: voice.id } }
    : undefined;
}

/** The sides that the address asks for, made whole by the usual ones; never twice the same and never twice the rest. */
export function sidesOf(
  project: Project,
  looked: readonly TranscriptSummary[],
  asked: { readonly a?: string | undefined; readonly b?: string | undefined },
): Sides | undefined {
  const usual = usualSides(project, looked);
  if (!usual) return undefined;
  const a = parseSide(project, asked.a);
  const b = parseSide(project, asked.b);
  if (a && b && formatSide(a) !== formatSide(b)) return { a, b };
  if (a) return { a, b: [usual.b, usual.a].find((side) => formatSide(side) !== formatSide(a)) ?? usual.b };
  if (b) return { a: [usual.a, usual.b].find((side) => formatSide(side) !== formatSide(b)) ?? usual.a, b };
  return usual;
}

/** What a side is in the contract's terms. `rest` needs to know what it is the rest of. */
export function selectionOf(project: Project, side: Side, other: Side): Selection {
  switch (side.kind) {
    case 'speaker':
      return { speakers: [side.id] };
    case 'speech':
      return { transcripts: [side.id] };
    case 'set':
      return { transcripts: [...membersOf(project, side.id)] };
    case 'rest':
      return restOf(project, other);
  }
}

const membersOf = (project: Project, id: SetId): readonly TranscriptId[] =>
  project.sets.find((set) => set.id === id)?.transcripts ?? [];

function restOf(project: Project, other: Side): Selection {
  if (other.kind === 'speaker')
    return { speakers: project.speakers.filter(({ id }) => id !== other.id).map(({ id }) => id) };
  const taken = new Set(transcriptsOf(project, other).map(({ id }) => id));
  return { transcripts: project.transcripts.filter(({ id }) => !taken.has(id)).map(({ id }) => id) };
}

/** The transcripts that a side's words stand in. */
function transcriptsOf(project: Project, side: Side): readonly TranscriptSummary[] {
  switch (side.kind) {
    case 'speaker':
      return project.transcripts.filter(({ speakers }) => speakers.includes(side.id));
    case 'speech':
      return project.transcripts.filter(({ id }) => id === side.id);
    case 'set': {
      const members = new Set(membersOf(project, side.id));
      return project.transcripts.filter(({ id }) => members.has(id));
    }
    case 'rest':
      return project.transcripts;
  }
}

/** The side's name, set large beside its letter. */
export function sideName(project: Project, side: Side): string {
  switch (side.kind) {
    case 'speaker':
      return speakerName(project, side.id) ?? 'Nobody';
    case 'set':
      return project.sets.find(({ id }) => id === side.id)?.name ?? 'A set';
    case 'speech': {
      const transcript = project.transcripts.find(({ id }) => id === side.id);
      return transcript ? speechTitle(transcript) : 'A speech';
    }
    case 'rest':
      return 'All others';
  }
}

/** What stands below the name: `4 speeches, 1982–1988`, or date and speaker of one speech. */
export function sideAbout(project: Project, side: Side, other: Side): string {
  if (side.kind === 'rest')
    return `${other.kind === 'speaker' ? 'everybody' : 'every speech'} but ${sideName(project, other)}`;
  const transcripts = transcriptsOf(project, side);
  const [only, second] = transcripts;
  if (side.kind === 'speech' || (only && !second)) {
    const about = [
      side.kind === 'speech' ? undefined : only && speechTitle(only),
      only?.date === undefined ? undefined : formatDate(only.date),
      side.kind === 'speech' && only ? speakerName(project, mainSpeaker(project, only)) : undefined,
    ];
    return joined(about);
  }
  const years = transcripts.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 4)])).toSorted();
  const [from, to] = [years[0], years.at(-1)];
  const span = from === undefined ? '' : from === to ? `, ${from}` : `, ${from}–${to ?? from}`;
  return `${countOf(transcripts.length, 'speech', 'speeches')}${span}`;
}

export interface SideChoice {
  readonly side: Side;
  readonly text: string;
  /** Words or speeches, at the right of the list. */
  readonly note: string;
}
export interface SideGroup {
  readonly title: string;
  readonly choices: readonly SideChoice[];
}

/** What can be chosen for a side, in groups; only what contains all words of the filter. */
export function sideGroups(project: Project, filter: string): readonly SideGroup[] {
  const wanted = filter.toLowerCase().split(/\s+/u).filter(Boolean);
  const matches = ({ text, note }: SideChoice): boolean => {
    const whole = `${text} ${note}`.toLowerCase();
    return wanted.every((word) => whole.includes(word));
  };
  const groups: SideGroup[] = [
    {
      title: 'Speakers',
      choices: bySize(project.speakers).map(({ id, name, words }) => ({
        side: { kind: 'speaker', id },
        text: name,
        note: countOf(words, 'word'),
      })),
    },
    {
      title: 'Sets',
      choices: project.sets.map(({ id, name, transcripts }) => ({
        side: { kind: 'set', id },
        text: name,
        note: countOf(transcripts.length, 'speech', 'speeches'),
      })),
    },
    {
      title: 'Speeches',
      choices: byDate(project.transcripts).map((transcript) => ({
        side: { kind: 'speech', id: transcript.id },
        text: [speechTitle(transcript), speakerName(project, mainSpeaker(project, transcript))]
          .filter((part) => part !== undefined)
          .join(', '),
        note: transcript.date === undefined ? countOf(transcript.words, 'word') : formatDate(transcript.date),
      })),
    },
    {
      title: 'The rest',
      choices: [{ side: { kind: 'rest' }, text: 'All others', note: 'what the other side is not' }],
    },
  ];
  return groups
    .map(({ title, choices }) => ({ title, choices: choices.filter(matches) }))
    .filter(({ choices }) => choices.length > 0);
}
