import type { SentimentArc, SentimentReceipt } from '../../../workspace/contract/tables';
import type { LexiconId, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SentimentMethod, SentimentSum } from '../../../workspace/contract/sentiment';
import { toneOf, type Tone } from '../../charts/SentimentArcLayout';
import { countOf, formatCount, formatDecimal, formatShare } from '../../text/numbers';

export type Order = 'lowest' | 'highest' | 'none';

export const modes = [
  { value: 'speech', text: 'Along the speech' },
  { value: 'speaker', text: 'By speaker' },
  { value: 'date', text: 'By date' },
  { value: 'word', text: 'By word' },
  { value: 'distribution', text: 'Distribution' },
] as const;
export type Mode = (typeof modes)[number]['value'];
export const parseMode = (text: string | undefined): Mode =>
  modes.find(({ value }) => value === text)?.value ?? 'speech';

/** What a person chooses as method: one of the three, or a list of their own by its id. */
export interface MethodChoice {
  readonly value: string;
  readonly text: string;
  readonly note: string;
}
export const methods: readonly (MethodChoice & { readonly value: SentimentMethod })[] = [
  { value: 'rules', text: 'VADER rules', note: 'as published; other languages by own lists' },
  { value: 'extended', text: 'VADER, extended', note: 'with AFINN’s words, names left out' },
  { value: 'natural', text: 'natural (AFINN)', note: 'mean of listed values' },
];

export const methodChoices = (lexicons: ProjectState['lexicons']): readonly MethodChoice[] => [
  ...methods,
  ...lexicons.map(({ id, name, words }) => ({
    value: id,
    text: name,
    note: `own list, ${countOf(words, 'word')}`,
  })),
];

export interface Weighing {
  readonly method: SentimentMethod;
  readonly lexicon?: LexiconId;
}

/** A list that is gone from the project is VADER's again. */
export function weighingOf(text: string | undefined, lexicons: ProjectState['lexicons']): Weighing {
  const own = lexicons.find(({ id }) => id === text);
  if (own) return { method: 'rules', lexicon: own.id };
  return { method: methods.find(({ value }) => value === text)?.value ?? 'rules' };
}

/** Below so many scored sentences a mean is greyed. */
export const fewScored = 20;

/** How the method did against what people say, for the made line (docs/methods/sentiment.md). */
export function howGood({ method, lexicon: own }: Weighing, lexicon: SentimentArc['lexicon']): string {
  if (own !== undefined) return 'your own list was not measured against readers.';
  if (lexicon?.language !== 'en')
    return 'lists of other languages than English were not measured against readers.';
  if (method === 'natural') return 'not measured against readers here.';
  return method === 'extended' ? 'r = .52 with raters of news.' : 'r = .50 with raters of news.';
}

export const sentenceSigmas = [0, 2, 5, 10, 20] as const;

/** Sentences of standard deviation; 5 where the address says nothing known. */
export const parseSigma = (text: string | undefined): number =>
  sentenceSigmas.find((known) => String(known) === text) ?? 5;

/** `−0.89`, `+0.42`, `0.00`. */
export const formatScore = (score: number): string => {
  const text = formatDecimal(score, 2);
  return score > 0 && text !== '0.00' ? `+${text}` : text;
};

/** The tone of a score as class names take it; undefined scores have none. */
export const toneClass = (score: number | undefined): string => {
  const tone: Tone = score === undefined ? 'zero' : toneOf(score);
  return tone.startsWith('neg') ? 'is-negative' : tone.startsWith('pos') ? 'is-positive' : 'is-near';
};

/** Indices of sentences: lowest or highest first (earlier first among equals), or those without a word of the list, in order. */
export function sentencesBy(order: Order, sentences: SentimentArc['sentences']): readonly number[] {
  const scored = sentences.flatMap(({ compound }, index) =>
    compound === undefined ? [] : [{ compound, index }],
  );
  switch (order) {
    case 'none':
      return sentences.flatMap(({ compound }, index) => (compound === undefined ? [index] : []));
    case 'lowest':
      return scored
        .toSorted((a, b) => a.compound - b.compound || a.index - b.index)
        .map(({ index }) => index);
    case 'highest':
      return scored
        .toSorted((a, b) => b.compound - a.compound || a.index - b.index)
        .map(({ index }) => index);
  }
}

/** The sentence that holds a place (or, between sentences, the last that begins before it). */
export function sentenceAt(
  sentences: SentimentArc['sentences'],
  place: { readonly transcript: TranscriptId; readonly start: number } | undefined,
): number | undefined {
  if (!place) return undefined;
  const index = sentences.findLastIndex(
    ({ transcript, start }) => transcript === place.transcript && start <= place.start,
  );
  return index < 0 ? undefined : index;
}

/** What a sentence says on one line. */
export const sentenceText = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): string => text.slice(start, end).replaceAll(/\s+/gu, ' ').trim();

export interface ReceiptPart {
  readonly text: string;
  /** `changes`: a word that only changes others. */
  readonly role: 'plain' | 'negative' | 'positive' | 'changes';
}

/** The sentence cut at the words that made its score. */
export function receiptParts({ text, start, parts }: SentimentReceipt): readonly ReceiptPart[] {
  const cut: ReceiptPart[] = [];
  let at = 0;
  for (const part of parts) {
    const [from, to] = [part.start - start, part.end - start];
    if (from < at || to > text.length) continue;
    if (from > at) cut.push({ text: text.slice(at, from), role: 'plain' });
    cut.push({ text: text.slice(from, to), role: roleOf(part) });
    at = to;
  }
  if (at < text.length) cut.push({ text: text.slice(at), role: 'plain' });
  return cut;
}

const roleOf = ({ listed, counts }: SentimentReceipt['parts'][number]): ReceiptPart['role'] => {
  if (listed === undefined) return 'changes';
  const value = counts ?? listed;
  return value < 0 ? 'negative' : value > 0 ? 'positive' : 'changes';
};

/** How the contributions became the score, in words. */
export function sumLine({ sum, punctuation }: SentimentReceipt, method: SentimentMethod): string {
  const marks = punctuation === 0 ? '' : ' with punctuation';
  return `Sum ${formatScore(sum)}${marks}, ${method === 'natural' ? 'on VADER’s scale, ' : ''}scaled s / √(s² + 15)`;
}

/** `5 of 22 words are in the list (22.7%).` */
export function coverageOf({ parts, words }: SentimentReceipt): string {
  const listed = parts.filter((part) => part.listed !== undefined).length;
  const share = words === 0 ? '' : ` (${formatShare(listed / words)})`;
  return `${formatCount(listed)} of ${countOf(words, 'word')} ${listed === 1 ? 'is' : 'are'} in the list${share}.`;
}

/** `mean +0.12 (95% +0.08 to +0.16 over 12 speeches), 214 of 300 sentences`. */
export function describeSum({ mean, low, high, over, speeches, scored, sentences }: SentimentSum): string {
  const interval =
    low === undefined || high === undefined
      ? ''
      : ` (95% ${formatScore(low)} to ${formatScore(high)}${over === 'speeches' ? ` over ${formatCount(speeches)} speeches` : ''})`;
  const of = `${formatCount(scored)} of ${countOf(sentences, 'sentence')}`;
  if (mean === undefined) return `no score, ${of}`;
  // An interval of a handful of scores goes beyond the scale.
  return scored < fewScored
    ? `mean ${formatScore(mean)}, ${of}: too few to rely on`
    : `mean ${formatScore(mean)}${interval}, ${of}`;
}

/** What the arc rests on, for the made line. */
export function describeArc({ lexicon, coverage, sentences }: SentimentArc): string {
  const scored = sentences.filter(({ compound }) => compound !== undefined).length;
  const list =
    lexicon === undefined ? 'The list' : `The list (${lexicon.name}, ${countOf(lexicon.words, 'word')})`;
  return `${list} covers ${formatShare(coverage)} of words, ${formatCount(scored)} of ${countOf(sentences.length, 'sentence')}`;
}
