import { group } from 'd3';
import type { BlockKind } from '../../../analysis/model/transcript';
import type { Checked } from '../../../workspace/contract';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import type { PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import { languageName } from '../../text/languages';
import { countOf, formatCount } from '../../text/numbers';

/** By name. */
export type MethodName = Checked<'phrases.table'>['method'];

interface Method {
  readonly value: MethodName;
  readonly text: string;
  readonly note: string;
  readonly digits: number;
}

export const methods: readonly Method[] = [
  {
    value: 'cvalue',
    text: 'C-value × idf, weighed',
    note: 'noun phrases, by place and form',
    digits: 2,
  },
  { value: 'cvalue-plain', text: 'C-value × idf, plain', note: 'noun phrases', digits: 1 },
  { value: 'rake', text: 'RAKE', note: 'runs between stop words', digits: 2 },
  { value: 'textrank', text: 'TextRank', note: 'words that hold together', digits: 4 },
  { value: 'tfidf', text: 'tf-idf', note: 'one to three words between stop words', digits: 1 },
];

export const methodOf = (value: MethodName): Method =>
  methods.find((known) => known.value === value) ?? { value, text: value, note: '', digits: 2 };

export const parseMethod = (text: string | undefined): MethodName =>
  methods.find(({ value }) => value === text)?.value ?? 'cvalue';

type Place = PhraseRow['places'][number];

/** A speech as a strip, with the places of a phrase along it. */
export interface Strip {
  readonly transcript: TranscriptSummary;
  readonly places: readonly (Place & {
    /** Of the text, 0 to 1. */
    readonly at: number;
  })[];
  /** False where it has more places than are known. */
  readonly whole: boolean;
}

/**
 * A strip a speech, in the order given; speeches without the phrase stay, empty, unless `onlyHits`. `cut` says that places after the
 * last one given are missing: its speech is then not whole, and speeches after it, of which nothing is known, are left out.
 */
export function stripsOf(
  places: readonly Place[],
  transcripts: readonly TranscriptSummary[],
  { onlyHits, cut }: { readonly onlyHits: boolean; readonly cut: boolean },
): readonly Strip[] {
  const byTranscript = group(places, ({ transcript }) => transcript);
  const last = places.at(-1)?.transcript;
  return transcripts.flatMap((transcript) => {
    const own = byTranscript.get(transcript.id) ?? [];
    if ((onlyHits || cut) && own.length === 0) return [];
    const length = lengthOf(transcript, own);
    const along = own.map((place) => ({ ...place, at: Math.min(1, place.start / length) }));
    return [{ transcript, places: along, whole: !(cut && transcript.id === last) }];
  });
}

/** In code units, as the places are; never shorter than its last place. */
const lengthOf = ({ characters = 0 }: TranscriptSummary, places: readonly Place[]): number =>
  places.reduce((longest, { end }) => Math.max(longest, end), Math.max(characters, 1));

/** Places as shares of all speeches laid end to end, for the narrow strip in a row. */
export function overallPlaces(
  places: readonly Place[],
  transcripts: readonly TranscriptSummary[],
): readonly number[] {
  const starts = new Map<TranscriptId, number>();
  let total = 0;
  for (const { id, characters = 0 } of transcripts) {
    starts.set(id, total);
    total += characters;
  }
  if (total === 0) return [];
  return places.flatMap(({ transcript, start }) => {
    const before = starts.get(transcript);
    return before === undefined ? [] : [Math.min(1, (before + start) / total)];
  });
}

/** Phrases that contain the text, with the ranks they have in the whole list. */
export const filterPhrases = (rows: readonly PhraseRow[], text: string): readonly PhraseRow[] => {
  const wanted = text.trim().toLowerCase();
  return wanted === '' ? rows : rows.filter(({ phrase }) => phrase.toLowerCase().includes(wanted));
};

/** Which languages have no noun phrases here, and what is shown for them. Tags of the contract, '' where it is not known. */
export function describeUnsupported(codes: readonly string[]): string {
  const known = codes.filter((code) => code !== '').map(languageName);
  const listed = inWords.format([...known, ...(codes.includes('') ? ['a language that is not known'] : [])]);
  return `Noun phrases are not found in ${listed}: what stands between stop words and punctuation counts as a phrase there.`;
}

const inWords = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const kindsInWords: Readonly<Partial<Record<BlockKind, string>>> = {
  title: 'titles',
  heading: 'headings',
  summary: 'summaries',
  furniture: 'page furniture',
};

/** `100 of 1,204 phrases by C-value × idf, 168,425 words`. */
export const describePhrases = ({ rows, total, made, readToo }: PhraseTable, method: MethodName): string =>
  `${rows.length < total ? `First ${formatCount(rows.length)} of ` : ''}${countOf(total, 'phrase')} by ${methodOf(method).text}, ${countOf(made.tokens, 'word')}${
    readToo.length === 0
      ? ''
      : `; ${inWords.format(readToo.map((kind) => kindsInWords[kind] ?? kind))} are read too`
  }`;
