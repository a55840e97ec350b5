import type { SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { SpeakerRow } from '../../../workspace/contract/overview';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { datesInNames, type NamedDate } from '../../state/file-dates';
import { isolated } from '../../text/joined';
import { countOf, formatCount, formatDate } from '../../text/numbers';
import { speechTitle } from '../../text/speech-label';
import { describeWarning } from '../../text/warnings';

/** What mends it. */
export type Mend =
  | { readonly kind: 'read'; readonly transcript: TranscriptId; readonly text: string }
  | { readonly kind: 'speaker'; readonly transcripts: readonly TranscriptId[]; readonly text: string }
  | { readonly kind: 'describe'; readonly transcript: TranscriptId; readonly text: string }
  | { readonly kind: 'dates'; readonly dates: readonly NamedDate[]; readonly text: string }
  | { readonly kind: 'same-people'; readonly text: string };

export interface Need {
  readonly id: string;
  /** `look`: a person should look before going on; `told`: it is only said. */
  readonly weight: 'look' | 'told';
  readonly title: string;
  readonly sentence: string;
  readonly mend?: Mend;
}

/** Below so many words richness and readability say little. */
const small = 100;

const quoted = (transcript: TranscriptSummary): string => `“${isolated(speechTitle(transcript))}”`;
const speeches = (count: number): string => countOf(count, 'speech', 'speeches');

/** What needs a look in what was imported, the most pressing first. Each with the action that mends it, where there is one. */
export function needsOf(
  project: Pick<ProjectState, 'proposals' | 'speakers' | 'readOnly'>,
  transcripts: readonly TranscriptSummary[],
  rows: readonly SpeakerRow[],
): readonly Need[] {
  const needs = [
    ...warned(transcripts),
    ...unlabelled(transcripts, project.readOnly),
    ...samePeople(project),
    ...undated(transcripts, project.readOnly),
    ...smallSamples(project, rows),
    ...namelessVoices(project, rows),
  ];
  return [...needs].sort((a, b) => Number(a.weight === 'told') - Number(b.weight === 'told'));
}

/** So many warnings of one kind are told one by one. */
const oneByOne = 3;

const titles: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'unsure-labels': ['Labels that look unsure', 'have labels that look unsure'],
  'no-speech': ['No speech was found', 'have no speech that was found'],
  'replacement-characters': ['Characters that could not be read', 'have characters that could not be read'],
  'unsure-language': ['A language that is not certain', 'are in a language that is not certain'],
  'parenthesis-kept-as-speech': ['Kept as speech', 'have parentheses that are kept as speech'],
};

function warned(transcripts: readonly TranscriptSummary[]): readonly Need[] {
  return Object.entries(titles).flatMap(([code, [one, many]]) => {
    const found = transcripts.flatMap((transcript) => {
      const warning = transcript.warnings.find((known) => known.code === code);
      return warning === undefined ? [] : [{ transcript, text: describeWarning(warning) }];
    });
    const [first] = found;
    if (first === undefined) return [];
    const weight = first.text.weight === 'told' ? 'told' : 'look';
    if (found.length > oneByOne)
      return [
        {
          id: code,
          weight,
          title: `${speeches(found.length)} ${many}`,
          sentence: `${quoted(first.transcript)}: ${first.text.sentence}`,
          mend: mendOf(code, first.transcript, 'the first'),
        },
      ];
    return found.map(({ transcript, text }): Need => ({
      id: `${code} ${transcript.id}`,
      weight,
      title: one,
      sentence: `${quoted(transcript)}: ${text.sentence}`,
      mend: mendOf(code, transcript, 'it'),
    }));
  });
}

/** A language is set where a speech is described; all else is looked at in the text. */
const mendOf = (code: string, { id }: TranscriptSummary, which: 'it' | 'the first'): Mend =>
  code === 'unsure-language'
    ? { kind: 'describe', transcript: id, text: which === 'it' ? 'Set its language' : 'Set the first' }
    : { kind: 'read', transcript: id, text: `Look at ${which}` };

/** A speech by one person that the project knows is as it should be. */
function unlabelled(transcripts: readonly TranscriptSummary[], readOnly: boolean): readonly Need[] {
  const found = transcripts.filter(
    ({ warnings, speakers }) => speakers.length === 0 && warnings.some(({ code }) => code === 'no-labels'),
  );
  const [first] = found;
  if (first === undefined) return [];
  const words = found.reduce((sum, transcript) => sum + transcript.words, 0);
  const alone = found.length === 1;
  return [
    {
      id: 'no-labels',
      weight: 'look',
      title: alone ? 'One speech has no labels' : `${speeches(found.length)} have no labels`,
      sentence: `${alone ? `${quoted(first)}: its` : 'Their'} ${countOf(words, 'word')} ${words === 1 ? 'counts' : 'count'} for no speaker.`,
      ...(readOnly
        ? {}
        : {
            mend: {
              kind: 'speaker' as const,
              transcripts: found.map(({ id }) => id),
              text: alone ? 'Say who speaks' : 'Say who speaks in all of them',
            },
          }),
    },
  ];
}

function samePeople({ proposals, readOnly }: Pick<ProjectState, 'proposals' | 'readOnly'>): readonly Need[] {
  if (proposals.length === 0) return [];
  return [
    {
      id: 'same-people',
      weight: 'look',
      title: 'Names that may be one person',
      sentence: `${countOf(proposals.length, 'pair')} of names in this project: they are counted apart until you say that they are one.`,
      ...(readOnly ? {} : { mend: { kind: 'same-people', text: 'Decide' } }),
    },
  ];
}

function undated(transcripts: readonly TranscriptSummary[], readOnly: boolean): readonly Need[] {
  const found = transcripts.filter(({ date }) => date === undefined || date === '');
  const [first] = found;
  if (first === undefined) return [];
  const alone = found.length === 1;
  const named = datesInNames(found);
  const [told] = named;
  return [
    {
      id: 'undated',
      weight: 'look',
      title: alone ? 'One speech has no date' : `${speeches(found.length)} have no date`,
      sentence: `${alone ? `${quoted(first)} is` : 'They are'} not in what is shown over time.${told ? ` ${nameTells(named.length, told)}` : ''}`,
      ...(readOnly
        ? {}
        : {
            mend: told
              ? {
                  kind: 'dates' as const,
                  dates: named,
                  text: named.length === 1 ? 'Take it' : `Take these ${formatCount(named.length)} dates`,
                }
              : {
                  kind: 'describe' as const,
                  transcript: first.id,
                  text: alone ? 'Set its date' : `Set the date of ${quoted(first)}`,
                },
          }),
    },
  ];
}

/** `The name of “1789-Washington.txt” tells 1789.` */
const nameTells = (count: number, { fileName, date }: NamedDate): string =>
  count === 1
    ? `The name of “${isolated(fileName)}” tells ${formatDate(date)}.`
    : `The names of ${countOf(count, 'file')} tell it: “${isolated(fileName)}” is of ${formatDate(date)}.`;

function smallSamples(
  { speakers }: Pick<ProjectState, 'speakers'>,
  rows: readonly SpeakerRow[],
): readonly Need[] {
  const few = rows.filter(
    ({ generic, words, speaker }) => !generic && words < small && speaker !== undefined,
  );
  if (few.length === 0) return [];
  const names = few.slice(0, 2).map(({ speaker }) => named(speakers, speaker));
  const who =
    few.length > 2 ? `${names.join(', ')} and ${formatCount(few.length - 2)} more` : names.join(' and ');
  return [
    {
      id: 'small',
      weight: 'told',
      title: 'Small samples',
      sentence: `${who} ${few.length === 1 ? 'says' : 'say'} fewer than ${small} words${few.length === 1 ? '' : ' each'}; their richness and readability are shown grey.`,
    },
  ];
}

const named = (speakers: ProjectState['speakers'], id: SpeakerId | undefined): string =>
  isolated(speakers.find((known) => known.id === id)?.name ?? '');

function namelessVoices(
  { speakers }: Pick<ProjectState, 'speakers'>,
  rows: readonly SpeakerRow[],
): readonly Need[] {
  const voices = rows.filter(({ generic, speaker }) => generic && speaker !== undefined);
  const turns = voices.reduce((sum, row) => sum + row.turns, 0);
  if (voices.length === 0) return [];
  const names = voices.slice(0, 2).map(({ speaker }) => `“${named(speakers, speaker)}”`);
  const rest = voices.length > 2 ? ` and ${formatCount(voices.length - 2)} more` : '';
  return [
    {
      id: 'voices',
      weight: 'told',
      title:
        voices.length === 1
          ? 'One voice without a name'
          : `${formatCount(voices.length)} voices without a name`,
      sentence: `${countOf(turns, 'turn')} by ${names.join(', ')}${rest} ${turns === 1 ? 'is' : 'are'} never taken for a person.`,
    },
  ];
}
