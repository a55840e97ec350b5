import type { Checked, Output } from '../contract';
import type { SentenceScore } from '../../analysis/sentiment/score-sentence';
import { fail, succeed, type Result } from '../contract/result';
import type { Corpus, CorpusDocument } from './corpus';
import { madeOf, selectionView } from './selection';
import { lexiconName, methodName, scorerOf, weighingOf } from './sentiment-scorer';
import { maskedText, stretchesOfKinds } from './spoken-sentences';

/** Receipts are asked for one after the other: the masked text is kept. */
const masks = new WeakMap<CorpusDocument, string>();

function spokenText(document: CorpusDocument): string {
  const known = masks.get(document);
  if (known !== undefined) return known;
  const masked = maskedText(document.source.text, stretchesOfKinds(document, ['speech']));
  masks.set(document, masked);
  return masked;
}

/** Why a sentence (any span of a transcript's text) has its score. What is not speech in it is not looked at, unless nothing else is. */
export async function sentimentReceipt(
  corpus: Corpus,
  question: Checked<'sentiment.receipt'>,
): Promise<Result<Output<'sentiment.receipt'>>> {
  const { transcript, span } = question;
  const weighing = weighingOf(question);
  if (weighing === undefined) return fail('not-found', 'lexicon');
  const view = selectionView(corpus, { transcripts: [transcript] });
  if (!view.ok) return view;
  const document = corpus.document(transcript);
  if (!document) return fail('not-found', transcript);
  const { text, language } = document.source;
  if (span.end > text.length) return fail('span-outside', `${span.start}-${span.end}`);
  const spoken = stretchesOfKinds(document, ['speech']);
  const hasSpeech = spoken.some(({ start, end }) => start < span.end && end > span.start);
  const scorer = await scorerOf(language, weighing);
  const { compound, positive, negative, neutral, sum, punctuation, words, parts } =
    scorer?.score(hasSpeech ? spokenText(document) : text, span) ?? nothing;
  return succeed({
    made: madeOf(corpus, view.value, {
      method: methodName(weighing),
      settings: { lexicon: scorer ? lexiconName(scorer.name, weighing) : 'none' },
    }),
    transcript,
    ...span,
    text: text.slice(span.start, span.end),
    compound,
    positive,
    negative,
    neutral,
    sum,
    punctuation,
    words,
    parts: parts.map(({ rules, ...part }) => ({ ...part, rules: [...rules] })),
  });
}

/** Of a language without a list. */
const nothing: SentenceScore = {
  compound: undefined,
  positive: 0,
  negative: 0,
  neutral: 0,
  sum: 0,
  punctuation: 0,
  words: 0,
  listed: 0,
  parts: [],
};
