import type { SpeechPart, WordAbout, WordsAbout } from '../../../workspace/contract/tables';
import type { ProjectState } from '../../../workspace/contract/project';
import type { LegendEntry, Tone } from '../../charts/ChartLegend';
import { countOf, formatDecimal } from '../../text/numbers';
import { speakerName } from '../../text/speech-label';
import type { CloudColour } from './picture-settings';

interface Coloured {
  readonly tone: Tone;
  /** What the colour says of this word: `noun`. */
  readonly text: string;
}

export interface Colours {
  readonly tones: ReadonlyMap<string, Coloured>;
  readonly legend: readonly LegendEntry[];
  /** For the caption: what the colours are of, and what is left without one. */
  readonly about: string;
}

export const noColours: Colours = { tones: new Map(), legend: [], about: '' };

const series = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const satisfies readonly Tone[];

export const partNames: Readonly<Record<SpeechPart, { readonly one: string; readonly many: string }>> = {
  noun: { one: 'noun', many: 'Nouns' },
  name: { one: 'proper noun', many: 'Proper nouns' },
  verb: { one: 'verb', many: 'Verbs' },
  adjective: { one: 'adjective', many: 'Adjectives' },
  adverb: { one: 'adverb', many: 'Adverbs' },
  other: { one: 'other word class', many: 'Other words' },
};
export const speechParts = ['noun', 'name', 'verb', 'adjective', 'adverb', 'other'] as const;

const valences: readonly (LegendEntry & { readonly least: number })[] = [
  { tone: 'pos-3', text: 'Very positive, 2 or more', least: 2 },
  { tone: 'pos-2', text: 'Positive', least: 0 },
  { tone: 'neg-2', text: 'Negative', least: -2 },
  { tone: 'neg-3', text: 'Very negative, −2 or less', least: -Infinity },
];
/** −2 itself is very negative. */
const valenceTone = (value: number): Tone =>
  value <= -2 ? 'neg-3' : (valences.find(({ least }) => value >= least)?.tone ?? 'none');

/** The colours of words by what is known of them; only what the words have stands in the legend. */
export function coloursOf(
  colour: CloudColour,
  about: WordsAbout,
  project: Pick<ProjectState, 'speakers'>,
): Colours {
  if (colour === 'none') return noColours;
  const { colourOf, legend, sentence } = schemeOf(colour, about, project);
  const tones = new Map<string, Coloured>();
  for (const word of about.words) {
    const found = colourOf(word);
    if (found) tones.set(word.word, found);
  }
  const used = new Set([...tones.values()].map(({ tone }) => tone));
  const plain = about.words.length - tones.size;
  const left = plain === 0 ? '' : `; ${countOf(plain, 'word')} ${sentence.without}`;
  return {
    tones,
    legend: legend.filter(({ tone }) => used.has(tone)),
    about: ` Colour: ${sentence.of}${left}.`,
  };
}

interface Scheme {
  readonly colourOf: (word: WordAbout) => Coloured | undefined;
  readonly legend: readonly LegendEntry[];
  readonly sentence: { readonly of: string; readonly without: string };
}

const clearly = 'if G² ≥ 6.63';

function schemeOf(
  colour: Exclude<CloudColour, 'none'>,
  { speakers, periods, lists }: WordsAbout,
  project: Pick<ProjectState, 'speakers'>,
): Scheme {
  const toneAt = (place: number): Tone => series[place] ?? 'none';
  switch (colour) {
    case 'part':
      return {
        colourOf: ({ part }) =>
          part && { tone: toneAt(speechParts.indexOf(part)), text: partNames[part].one },
        legend: speechParts.map((part, place) => ({ tone: toneAt(place), text: partNames[part].many })),
        sentence: {
          of: 'the class of most of a word’s tokens (wink-nlp)',
          without: 'not English: not tagged',
        },
      };
    case 'valence':
      return {
        colourOf: ({ valence }) =>
          valence === undefined || valence === 0
            ? undefined
            : { tone: valenceTone(valence), text: `valence ${formatDecimal(valence)}` },
        legend: valences,
        sentence: {
          of: `value in the word list (${lists.join(', ') || 'none for this language'}), −4 to 4`,
          without: 'not in the list',
        },
      };
    case 'speaker': {
      const places = new Map(speakers.map(({ id }, place) => [id, place]));
      const nameOf = (place: number): string => speakerName(project, speakers[place]?.id) ?? 'Somebody';
      return {
        colourOf: ({ speaker }) => {
          const place = speaker === undefined ? undefined : places.get(speaker);
          return place === undefined ? undefined : { tone: toneAt(place), text: `most by ${nameOf(place)}` };
        },
        legend: speakers.map((_, place) => ({ tone: toneAt(place), text: nameOf(place) })),
        sentence: {
          of: `who of ${countOf(speakers.length, 'speaker')} says it at the highest rate, ${clearly}`,
          without: 'without a clear difference',
        },
      };
    }
    case 'period':
      return {
        colourOf: ({ period }) =>
          period === undefined
            ? undefined
            : { tone: toneAt(period), text: `most in ${periods[period]?.name ?? ''}` },
        legend: periods.map(({ name }, place) => ({ tone: toneAt(place), text: name })),
        sentence: {
          of: `when its rate is highest, ${clearly}`,
          without: periods.length < 2 ? 'without: there is one period only' : 'without a clear difference',
        },
      };
  }
}
