import type { SetId, SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState, Speaker, TranscriptSummary } from '../../workspace/contract/project';
import { byDate } from '../text/by-date';
import { formatDate, formatMonth } from '../text/numbers';

/** `others`: those in no set. */
export type GroupId = SetId | 'others';

export type LibraryRow =
  | {
      readonly kind: 'group';
      readonly id: GroupId;
      readonly name: string;
      readonly open: boolean;
      readonly transcripts: readonly TranscriptId[];
    }
  | {
      readonly kind: 'transcript';
      readonly group: GroupId | undefined;
      readonly transcript: TranscriptSummary;
      /** `Jan 1960`; undefined without a date. */
      readonly date: string | undefined;
      /** Who speaks, or what it is called. */
      readonly name: string;
    };

type Parts = Pick<ProjectState, 'transcripts' | 'speakers' | 'sets'>;

/** Sets with their transcripts, then the others; without sets the transcripts alone. A filter opens every group. */
export function libraryRows(
  project: Parts,
  { filter, closed }: { readonly filter: string; readonly closed: ReadonlySet<GroupId> },
): readonly LibraryRow[] {
  const speakers = new Map(project.speakers.map((speaker) => [speaker.id, speaker]));
  const names = shortNames(project.speakers);
  const matches = filterOf(filter, speakers);
  const shown = new Map(project.transcripts.filter(matches).map((transcript) => [transcript.id, transcript]));
  const rowOf = (transcript: TranscriptSummary, group: GroupId | undefined): LibraryRow => ({
    kind: 'transcript',
    group,
    transcript,
    date: transcript.date === undefined ? undefined : formatMonth(transcript.date),
    name: nameOf(transcript, speakers, names),
  });
  if (project.sets.length === 0) return byDate([...shown.values()]).map((one) => rowOf(one, undefined));

  const grouped = new Set(project.sets.flatMap(({ transcripts }) => transcripts));
  const others = project.transcripts.filter(({ id }) => !grouped.has(id)).map(({ id }) => id);
  const groups: { id: GroupId; name: string; transcripts: readonly TranscriptId[] }[] = [
    ...project.sets,
    ...(others.length > 0 ? [{ id: 'others' as const, name: 'In no set', transcripts: others }] : []),
  ];
  const filtering = filter.trim() !== '';
  return groups.flatMap(({ id, name, transcripts }): LibraryRow[] => {
    const inside = byDate(transcripts.flatMap((one) => shown.get(one) ?? []));
    if (filtering && inside.length === 0) return [];
    const open = filtering || !closed.has(id);
    return [
      { kind: 'group', id, name, open, transcripts },
      ...(open ? inside.map((one) => rowOf(one, id)) : []),
    ];
  });
}

/** Every word of the filter stands in title, place, file name, date or a speaker's name. */
function filterOf(
  filter: string,
  speakers: ReadonlyMap<SpeakerId, Speaker>,
): (transcript: TranscriptSummary) => boolean {
  const words = filter.toLocaleLowerCase('en').split(/\s+/u).filter(Boolean);
  return (transcript) => {
    const text = [
      transcript.title,
      transcript.place,
      transcript.fileName,
      transcript.date,
      transcript.date === undefined ? undefined : formatDate(transcript.date),
      ...transcript.speakers.map((id) => speakers.get(id)?.name),
    ]
      .join('\n')
      .toLocaleLowerCase('en');
    return words.every((word) => text.includes(word));
  };
}

/** The one person who speaks, else the title, else the file's name. */
function nameOf(
  transcript: TranscriptSummary,
  speakers: ReadonlyMap<SpeakerId, Speaker>,
  names: ReadonlyMap<SpeakerId, string>,
): string {
  const persons = transcript.speakers.filter((id) => speakers.get(id)?.kind === 'person');
  const [only] = persons;
  const name = persons.length === 1 && only !== undefined ? names.get(only) : undefined;
  return name ?? transcript.title ?? transcript.fileName;
}

/**
 * Names short enough for a narrow column: the last word, with initials before it where two persons share it
 * (`G. W. Bush` and `G. Bush`); the whole name where even that is the same.
 */
export function shortNames(
  speakers: readonly Pick<Speaker, 'id' | 'name' | 'kind'>[],
): ReadonlyMap<SpeakerId, string> {
  const persons = speakers.filter(({ kind }) => kind === 'person');
  const lasts = countBy(persons.map(({ name }) => lastWord(name)));
  const initialled = countBy(persons.map(({ name }) => withInitials(name)));
  return new Map(
    speakers.map(({ id, name, kind }) => {
      if (kind !== 'person' || lasts.get(lastWord(name)) === 1)
        return [id, kind === 'person' ? lastWord(name) : name];
      return [id, initialled.get(withInitials(name)) === 1 ? withInitials(name) : name];
    }),
  );
}

/** `Bush` of `George W. Bush`, `King Jr.` of `Martin Luther King Jr.` */
function lastWord(name: string): string {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? name;
  return /^(jr|sr|i{1,3}|iv)\.?$/iu.test(last) && words.length > 2 ? words.slice(-2).join(' ') : last;
}

function withInitials(name: string): string {
  const last = lastWord(name);
  const before = name
    .slice(0, name.length - last.length)
    .trim()
    .split(/\s+/u)
    .filter(Boolean);
  return [...before.map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 46)}.`), last].join(' ');
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
