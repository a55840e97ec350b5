import type { SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../workspace/contract/project';
import { isolated } from './joined';

type Names = Pick<ProjectState, 'speakers'>;

type Speakers = ProjectState['speakers'];

/** By id, of each list that is looked into: a project has thousands of both, asked for row by row. */
const speakersById = new WeakMap<Speakers, ReadonlyMap<SpeakerId, Speakers[number]>>();
const speechesById = new WeakMap<
  readonly TranscriptSummary[],
  ReadonlyMap<TranscriptId, TranscriptSummary>
>();

/** Who has this id; undefined for nobody, or somebody who is gone. A list is indexed once and must not change after. */
export function speakerOf({ speakers }: Names, id: SpeakerId | undefined): Speakers[number] | undefined {
  if (id === undefined) return undefined;
  const index = speakersById.get(speakers) ?? new Map(speakers.map((speaker) => [speaker.id, speaker]));
  speakersById.set(speakers, index);
  return index.get(id);
}

const noSpeeches: ReadonlyMap<TranscriptId, TranscriptSummary> = new Map();

/** The speeches of a project by their ids; none without a project. As of speakers, a list is indexed once. */
export function speechesOf(
  project: Pick<ProjectState, 'transcripts'> | undefined,
): ReadonlyMap<TranscriptId, TranscriptSummary> {
  if (project === undefined) return noSpeeches;
  const { transcripts } = project;
  const index =
    speechesById.get(transcripts) ?? new Map(transcripts.map((transcript) => [transcript.id, transcript]));
  speechesById.set(transcripts, index);
  return index;
}

/** The speaker's name as the project has it; undefined for nobody, or somebody who is gone. */
export const speakerName = (names: Names, id: SpeakerId | undefined): string | undefined =>
  speakerOf(names, id)?.name;

/** Title, or else the file's name. */
export const speechTitle = ({ title, fileName }: Pick<TranscriptSummary, 'title' | 'fileName'>): string =>
  title === undefined || title === '' ? fileName : title;

/** Of those who speak, the person who says most; a voice that is no person only where there is nobody else. */
export const mainSpeaker = (
  names: Names,
  { speakers: heard }: Pick<TranscriptSummary, 'speakers'>,
): SpeakerId | undefined => heard.find((id) => speakerOf(names, id)?.kind === 'person') ?? heard[0];

/**
 * `1988 Reagan` for the narrow column beside a line: year and the last name of who speaks there, or of who speaks most; a speech
 * without either is called by its title, which may begin with the year.
 */
export function speechLabel(names: Names, transcript: TranscriptSummary, speaker?: SpeakerId): string {
  const year = transcript.date?.slice(0, 4);
  const name = speakerName(names, speaker ?? mainSpeaker(names, transcript));
  const who = name === undefined ? speechTitle(transcript) : lastName(name);
  return year === undefined || who.startsWith(year) ? who : `${year} ${isolated(who)}`;
}

/** `Bush` of `George W. Bush`, `Bush Jr.` of `George Bush Jr.`; a name in one word, or in a script without spaces, stays whole. */
export function lastName(name: string): string {
  const words = name.trim().split(/\s+/u);
  const tail = /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(words.at(-1) ?? '') ? 2 : 1;
  return words.slice(-tail).join(' ');
}
