import type { SentimentArc, SentimentReceipt } from '../../../workspace/contract/tables';
import type { TranscriptId } from '../../../workspace/contract/basics';
import { toneOf, type Tone } from '../../charts/SentimentArcLayout';
import { countOf, formatCount, formatDecimal, formatShare } from '../../text/numbers';

export type Method = 'rules' | 'natural';
export type Order = 'lowest' | 'highest' | 'none';

export const methods: readonly { readonly value: Method; readonly text: string; readonly note: string }[] = [
  { value: 'rules', text: 'VADER rules', note: 'negation, boosters, “but”' },
  { value: 'natural', text: 'natural (AFINN)', note: 'sum of listed values' },
];
export const sigmas = [0, 2, 5, 10, 20] as const;

export const parseMethod = (text: string | undefined): Method => (text === 'natural' ? 'natural' : 'rules');
/** Sentences of standard deviation; 5 where the address says nothing known. */
export const parseSigma = (text: string | undefined): number =>
  sigmas.find((known) => String(known) === text) ?? 5;

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
export function sumLine({ sum, punctuation }: SentimentReceipt, method: Method): string {
  const marks = punctuation === 0 ? '' : `, of it punctuation ${formatScore(punctuation)}`;
  return `Sum ${formatScore(sum)}${marks}, ${method === 'natural' ? 'on VADER’s scale, ' : ''}scaled s / √(s² + 15)`;
}

/** `5 of 22 words are in the list.` */
export function coverageOf({ parts, words }: SentimentReceipt): string {
  const listed = parts.filter((part) => part.listed !== undefined).length;
  return `${formatCount(listed)} of ${countOf(words, 'word')} ${listed === 1 ? 'is' : 'are'} in the list.`;
}

/** What the arc rests on, for the made line. */
export function describeArc({ lexicon, coverage, sentences }: SentimentArc): string {
  const scored = sentences.filter(({ compound }) => compound !== undefined).length;
  const list =
    lexicon === undefined ? 'The list' : `The list (${lexicon.name}, ${countOf(lexicon.words, 'word')})`;
  return `${list} covers ${formatShare(coverage)} of words, ${formatCount(scored)} of ${countOf(sentences.length, 'sentence')}`;
}
