import type { Output } from '../contract';
import type { CorpusDocument } from './corpus';
import type { SelectedDocument, SelectionView } from './selection';
import { lexiconName, scorerOf, type Scorer, type Weighing } from './sentiment-scorer';
import { eachSpokenSentence, maskedText, stretchesOfKinds, type SpokenSentence } from './spoken-sentences';
import type { Work } from './work';

export interface WeighedSentence extends SpokenSentence {
  /** -1 to 1; undefined where no word of the list stands in it. */
  readonly compound: number | undefined;
  readonly words: number;
  readonly listed: number;
}

/** A selected document with its sentences in the order of the text. */
export interface WeighedPart {
  readonly selected: SelectedDocument;
  readonly scorer: Scorer | undefined;
  readonly sentences: readonly WeighedSentence[];
}

export interface WeighedView {
  readonly parts: readonly WeighedPart[];
  /** Undefined where no language of the view has a list. */
  readonly lexicon: Output<'sentiment.arc'>['lexicon'];
}

/**
 * The sentences of a view, weighed.
 * @throws Cancelled
 */
export async function weighedView(
  view: SelectionView,
  kinds: readonly string[],
  weighing: Weighing,
  work: Work,
): Promise<WeighedView> {
  const { documents } = view;
  const parts: WeighedPart[] = [];
  for (const selected of documents) {
    const far = parts.length;
    const step = (done: number, total: number): void => {
      if (documents.length === 1) work.step(done, total, 'sentences weighed');
      else work.step(far, documents.length, 'speeches weighed');
    };
    const { sentences, scorer } = await weighedDocument(selected.document, kinds, weighing, step);
    const turns = new Set(selected.stretches.map(({ turn }) => turn));
    parts.push({ selected, scorer, sentences: sentences.filter(({ turn }) => turns.has(turn)) });
  }
  return { parts, lexicon: lexiconOf(parts, weighing) };
}

interface WeighedDocument {
  readonly sentences: readonly WeighedSentence[];
  readonly scorer: Scorer | undefined;
}

/** Scores do not hang on who is selected: kept per document, the last few ways of weighing it. What was called off is not kept. */
const weighed = new WeakMap<CorpusDocument, Map<string, WeighedDocument>>();
const keptWays = 6;

async function weighedDocument(
  document: CorpusDocument,
  kinds: readonly string[],
  weighing: Weighing,
  step: (done: number, total: number) => void,
): Promise<WeighedDocument> {
  const key = [weighing.key, ...kinds].join(' ');
  const known = weighed.get(document) ?? new Map<string, WeighedDocument>();
  weighed.set(document, known);
  const found = known.get(key);
  if (found) return found;
  step(0, 1);
  const scorer = await scorerOf(document.source.language, weighing);
  const stretches = stretchesOfKinds(document, kinds);
  const masked = maskedText(document.source.text, stretches);
  const spoken: SpokenSentence[] = [];
  for (const sentence of eachSpokenSentence(masked, stretches)) {
    if (spoken.length % 64 === 0) step(0, 1);
    spoken.push(sentence);
  }
  const sentences = spoken.map((sentence, at) => {
    if (at % 64 === 0) step(at, spoken.length);
    const score = scorer?.weigh(masked, sentence);
    const { start, end, turn } = sentence;
    return {
      start,
      end,
      turn,
      compound: score?.compound,
      words: score?.words ?? 0,
      listed: score?.listed ?? 0,
    };
  });
  const made = { sentences, scorer };
  known.set(key, made);
  for (const oldest of known.keys()) {
    if (known.size <= keptWays) break;
    known.delete(oldest);
  }
  return made;
}

function lexiconOf(parts: readonly WeighedPart[], weighing: Weighing): WeighedView['lexicon'] {
  const scorers = [
    ...new Map(parts.flatMap(({ scorer }) => (scorer ? [[scorer.language, scorer] as const] : []))).values(),
  ];
  if (scorers.length === 0) return undefined;
  const names = [...new Set(scorers.map(({ name }) => name))];
  const sizes = scorers.map(({ size }) => size);
  return {
    name: lexiconName(names.join(' + '), weighing),
    language: scorers.map(({ language }) => language).join(' + '),
    words: weighing.own ? Math.max(...sizes) : sizes.reduce((sum, size) => sum + size, 0),
  };
}
