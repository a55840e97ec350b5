import type { SpeakerId } from '../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../workspace/contract/project';
import { isolated } from './joined';

type Names = Pick<ProjectState, 'speakers'>;

/** The speaker's name as the project has it; undefined for nobody, or somebody who is gone. */
export const speakerName = ({ speakers }: Names, id: SpeakerId | undefined): string | undefined =>
  id === undefined ? undefined : speakers.find((known) => known.id === id)?.name;

/** Title, or else the file's name. */
export const speechTitle = ({ title, fileName }: Pick<TranscriptSummary, 'title' | 'fileName'>): string =>
  title === undefined || title === '' ? fileName : title;

/** Of those who speak, the person who says most; a voice that is no person only where there is nobody else. */
export function mainSpeaker(
  { speakers }: Names,
  { speakers: heard }: Pick<TranscriptSummary, 'speakers'>,
): SpeakerId | undefined {
  const isPerson = (id: SpeakerId): boolean => speakers.find((known) => known.id === id)?.kind === 'person';
  return heard.find(isPerson) ?? heard[0];
}

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
