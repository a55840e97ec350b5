import { scoreSentence, type SentenceScore } from '../../analysis/sentiment/score-sentence';
import { smoothGaussian } from '../../analysis/sentiment/smooth';
import type { Span } from '../../analysis/model/span';
import type { Checked, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/basics';
import type { Corpus, CorpusDocument } from './corpus';
import { naturalScorer } from './natural-sentiment';
import { madeOf, selectionView, type SelectedDocument } from './selection';
import { ruleScorer } from './sentiment-lexicon';
import { noWork, type Work } from './work';
import { maskedText, spokenSentences, stretchesOfKinds, type SpokenSentence } from './spoken-sentences';

type Method = Checked<'sentiment.arc'>['method'];
type Sentences = Output<'sentiment.arc'>['sentences'];

/** A method in one language. */
export interface Scorer {
  readonly name: string;
  readonly language: string;
  /** Words in its list. */
  readonly size: number;
  readonly score: (text: string, span: Span) => SentenceScore;
}

export async function scorerOf(language: string | undefined, method: Method): Promise<Scorer | undefined> {
  if (language === undefined) return undefined;
  if (method === 'natural') {
    const natural = await naturalScorer(language);
    return (
      natural && {
        name: natural.lexicon.name,
        language,
        size: natural.lexicon.valences.size,
        score: natural.score,
      }
    );
  }
  const found = ruleScorer(language);
  if (!found) return undefined;
  const { lexicon, rules } = found;
  return {
    name: lexicon.name,
    language,
    size: lexicon.valences.size,
    score: (text, span) => scoreSentence(text, span, lexicon, rules),
  };
}

export const methodNames: Readonly<Record<Method, string>> = {
  rules: 'Word list with VADER’s rules, by sentence',
  natural: 'natural’s SentimentAnalyzer, by sentence',
};

interface ScoredSentence extends SpokenSentence {
  readonly compound: number | undefined;
  readonly words: number;
  readonly listed: number;
}

interface ScoredDocument {
  readonly sentences: readonly ScoredSentence[];
  readonly scorer: Scorer | undefined;
}

/** Sentences do not hang on who is selected: kept per document for each method and choice of kinds. */
const scored = new WeakMap<CorpusDocument, Map<string, Promise<ScoredDocument>>>();

function scoredDocument(
  document: CorpusDocument,
  method: Method,
  kinds: readonly string[],
): Promise<ScoredDocument> {
  const key = [method, ...kinds].join(' ');
  const known = scored.get(document) ?? new Map<string, Promise<ScoredDocument>>();
  scored.set(document, known);
  const found = known.get(key) ?? scoreDocument(document, method, kinds);
  known.set(key, found);
  return found;
}

async function scoreDocument(
  document: CorpusDocument,
  method: Method,
  kinds: readonly string[],
): Promise<ScoredDocument> {
  const scorer = await scorerOf(document.source.language, method);
  const stretches = stretchesOfKinds(document, kinds);
  const masked = maskedText(document.source.text, stretches);
  const sentences = spokenSentences(masked, stretches).map((sentence) => {
    const score = scorer?.score(masked, sentence);
    return {
      ...sentence,
      compound: score?.compound,
      words: score?.words ?? 0,
      listed: score?.listed ?? 0,
    };
  });
  return { sentences, scorer };
}

/** VADER's own borders between negative, neutral and positive. */
const positiveFrom = 0.05;

/** Sentiment along the selected speeches, sentence by sentence; the mean along a speech never reaches into the next one. */
interface ScoredPart {
  readonly selected: SelectedDocument;
  readonly scorer: Scorer | undefined;
  readonly sentences: readonly ScoredSentence[];
}

export async function sentimentArc(
  corpus: Corpus,
  { selection, method, sigma }: Checked<'sentiment.arc'>,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.arc'>>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const kinds = selection.kinds ?? ['speech'];
  const { documents } = view.value;
  const parts: ScoredPart[] = [];
  for (const selected of documents) {
    work.step(parts.length, documents.length, 'speeches weighed');
    const { sentences, scorer } = await scoredDocument(selected.document, method, kinds);
    parts.push({ selected, scorer, sentences: withinSelection(sentences, selected) });
  }
  const all = parts.flatMap(({ sentences }) => sentences);
  const values = all.flatMap(({ compound }) => (compound === undefined ? [] : [compound]));
  const scorers = new Map(
    parts.flatMap(({ scorer }) => (scorer ? [[scorer.language, scorer] as const] : [])),
  );
  const lexicon = lexiconOf([...scorers.values()]);
  return succeed({
    made: madeOf(corpus, view.value, {
      method: methodNames[method],
      settings: { sigma, lexicon: lexicon?.name ?? 'none' },
    }),
    lexicon,
    sentences: parts.flatMap(({ selected, sentences }) => rowsOf(selected.document, sentences)),
    smooth: parts.flatMap(({ sentences }) =>
      smoothGaussian(
        sentences.map(({ compound }) => compound),
        sigma,
      ).map((value) => value ?? null),
    ),
    events: eventsAmong(parts),
    mean: values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length,
    negative: values.filter((value) => value <= -positiveFrom).length,
    near: values.filter((value) => value > -positiveFrom && value < positiveFrom).length,
    positive: values.filter((value) => value >= positiveFrom).length,
    coverage: shareOf(all),
  });
}

function withinSelection(
  sentences: readonly ScoredSentence[],
  { stretches }: SelectedDocument,
): ScoredSentence[] {
  const turns = new Set(stretches.map(({ turn }) => turn));
  return sentences.filter(({ turn }) => turns.has(turn));
}

function rowsOf({ source }: CorpusDocument, sentences: readonly ScoredSentence[]): Sentences {
  return sentences.map(({ start, end, turn, compound }) => ({
    transcript: source.id,
    speaker: turn === undefined ? undefined : source.turns[turn]?.speaker,
    start,
    end,
    compound,
  }));
}

function lexiconOf(scorers: readonly Scorer[]): Output<'sentiment.arc'>['lexicon'] {
  if (scorers.length === 0) return undefined;
  return {
    name: [...new Set(scorers.map(({ name }) => name))].join(' + '),
    language: scorers.map(({ language }) => language).join(' + '),
    words: scorers.reduce((sum, { size }) => sum + size, 0),
  };
}

function shareOf(sentences: readonly ScoredSentence[]): number {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const listed = sentences.reduce((sum, sentence) => sum + sentence.listed, 0);
  return words === 0 ? 0 : listed / words;
}

/** Applause and the like in the selected turns. What comes before the first sentence of its speech follows nothing, and is left out. */
function eventsAmong(
  parts: readonly { readonly selected: SelectedDocument; readonly sentences: readonly ScoredSentence[] }[],
): Output<'sentiment.arc'>['events'] {
  let before = 0;
  return parts.flatMap(({ selected: { document, stretches }, sentences }) => {
    const turns = new Set(stretches.map(({ turn }) => turn));
    const first = before;
    before += sentences.length;
    return document.stretches
      .filter(({ kind, turn }) => kind === 'event' && turns.has(turn))
      .flatMap(({ start, end }) => {
        const after = sentences.findLastIndex((sentence) => sentence.start < start);
        return after < 0
          ? []
          : [{ after: first + after, text: document.source.text.slice(start, end).trim() }];
      });
  });
}

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
  { transcript, span, method }: Checked<'sentiment.receipt'>,
): Promise<Result<Output<'sentiment.receipt'>>> {
  const view = selectionView(corpus, { transcripts: [transcript] });
  if (!view.ok) return view;
  const document = corpus.document(transcript);
  if (!document) return fail('not-found', transcript);
  const { text, language } = document.source;
  if (span.end > text.length) return fail('span-outside', `${span.start}-${span.end}`);
  const spoken = stretchesOfKinds(document, ['speech']);
  const hasSpeech = spoken.some(({ start, end }) => start < span.end && end > span.start);
  const scorer = await scorerOf(language, method);
  const { compound, positive, negative, neutral, sum, punctuation, words, parts } =
    scorer?.score(hasSpeech ? spokenText(document) : text, span) ?? nothing;
  return succeed({
    made: madeOf(corpus, view.value, {
      method: methodNames[method],
      settings: { lexicon: scorer?.name ?? 'none' },
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
