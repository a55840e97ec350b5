import { hdD } from '../../analysis/stats/hd-d';
import { mtld } from '../../analysis/stats/mtld';
import { fleschEase, fleschKincaid, type CountedSentence } from '../../analysis/stats/readability';
import { englishSyllables } from '../../analysis/stats/syllables';
import {
  movingAverageInterval,
  movingAverageRatio,
  typeTokenRatio,
} from '../../analysis/stats/type-token-ratio';
import { wordSequence } from '../../analysis/stats/word-sequence';
import { yulesK } from '../../analysis/stats/yules-k';
import { tokenKind } from '../../analysis/tokens/token-kind';
import { gatherBy } from '../../analysis/transcript/gather';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { ReadabilityRow, RichnessRow } from '../contract/overview';
import type { Corpus, CorpusDocument, Stretch } from './corpus';
import { madeOf, selectionView, type SelectedDocument, type SelectionView } from './selection';
import { maskedText, spokenSentences } from './spoken-sentences';
import type { Work } from './work';

/** Below so many words MTLD, HD-D and the readability formulas say little. */
const leastWords = 100;

/** A speech, or all that one speaker says: documents with the stretches that are looked at. */
interface Portion extends Pick<RichnessRow, 'transcript' | 'speaker'> {
  readonly parts: readonly Pick<SelectedDocument, 'document' | 'stretches'>[];
}

function portionsOf(view: SelectionView, by: 'speech' | 'speaker'): readonly Portion[] {
  if (by === 'speech')
    return view.documents.map((part) => ({ transcript: part.document.source.id, parts: [part] }));
  const speakers = new Map<
    Portion['speaker'],
    { document: CorpusDocument; stretches: readonly Stretch[] }[]
  >();
  for (const { document, stretches } of view.documents) {
    const speakerOf = ({ turn }: Stretch) =>
      turn === undefined ? undefined : document.source.turns[turn]?.speaker;
    for (const [speaker, own] of gatherBy(stretches, speakerOf)) {
      const parts = speakers.get(speaker) ?? [];
      speakers.set(speaker, parts);
      parts.push({ document, stretches: own });
    }
  }
  return [...speakers].map(([speaker, parts]) => (speaker === undefined ? { parts } : { speaker, parts }));
}

const nameOf = ({ transcript, speaker }: Portion): Pick<RichnessRow, 'transcript' | 'speaker'> => ({
  ...(transcript === undefined ? {} : { transcript }),
  ...(speaker === undefined ? {} : { speaker }),
});

/** How varied the vocabulary is. Words alone, case folded; numbers and emoji are left out. */
export function overviewRichness(
  corpus: Corpus,
  { selection, by, window }: Checked<'overview.richness'>,
  work: Work,
): Result<Output<'overview.richness'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { foldedOf } = corpus;
  const isWord = wordForms(corpus);
  const portions = portionsOf(view.value, by);
  const rows = portions.map((portion, at) => {
    work.step(at, portions.length, by === 'speech' ? 'speeches measured' : 'speakers measured');
    return { ...nameOf(portion), ...richnessOf(wordsIn(portion, { foldedOf, isWord }), window) };
  });
  const made = madeOf(corpus, view.value, {
    method: 'Lexical richness',
    settings: {
      unit: 'word form, case folded, without numbers',
      'MATTR window': window,
      MTLD: 'TTR <= 0.72, both ways',
      'HD-D': '42 words a draw',
    },
  });
  return succeed({ made, rows });
}

/** By form of the corpus: 1 where it is a word, no number and no emoji. */
const wordForms = ({ lexicon }: Corpus): Uint8Array =>
  Uint8Array.from({ length: lexicon.size }, (_, form) =>
    tokenKind(lexicon.wordOf(form)) === 'word' ? 1 : 0,
  );

interface Forms {
  readonly foldedOf: Uint32Array;
  readonly isWord: Uint8Array;
}

function wordsIn({ parts }: Portion, { foldedOf, isWord }: Forms): number[] {
  const words: number[] = [];
  for (const { document, stretches } of parts) {
    for (const { from, to } of stretches)
      for (let token = from; token < to; token++) {
        const form = document.forms[token] ?? 0;
        if (isWord[form] === 1) words.push(foldedOf[form] ?? 0);
      }
  }
  return words;
}

function richnessOf(words: readonly number[], window: number): Omit<RichnessRow, 'transcript' | 'speaker'> {
  const sequence = wordSequence(words);
  const value = movingAverageRatio(sequence, window);
  const measured = {
    ttr: typeTokenRatio(sequence),
    mtld: mtld(sequence),
    hdd: hdD(sequence),
    yuleK: yulesK(sequence),
  };
  return {
    tokens: words.length,
    types: sequence.types,
    ...(value === undefined ? {} : { mattr: { value, ...movingAverageInterval(sequence, window) } }),
    ...withoutAbsent(measured),
    small: words.length < leastWords,
  };
}

/** The members that have a value. */
const withoutAbsent = (
  values: Readonly<Record<string, number | undefined>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );

/** How easy it reads, by sentences and syllables: English alone. */
export function overviewReadability(
  corpus: Corpus,
  { selection, by }: Checked<'overview.readability'>,
  work: Work,
): Result<Output<'overview.readability'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const isWord = wordForms(corpus);
  const syllables = new Map<number, number>();
  const syllablesOf = (form: number): number | undefined => {
    if (isWord[form] !== 1) return undefined;
    const known = syllables.get(form) ?? englishSyllables(corpus.lexicon.wordOf(form));
    syllables.set(form, known);
    return known;
  };
  const portions = portionsOf(view.value, by);
  const rows = portions.map((portion, at) => {
    work.step(at, portions.length, by === 'speech' ? 'speeches measured' : 'speakers measured');
    return { ...nameOf(portion), ...readabilityOf(portion, syllablesOf) };
  });
  const made = madeOf(corpus, view.value, {
    method: 'Readability',
    settings: {
      formulas: 'Flesch reading ease, Flesch-Kincaid grade',
      language: 'English only',
      syllables: 'by spelling',
      interval: '95%, over sentences (delta method)',
    },
  });
  return succeed({ made, rows });
}

function readabilityOf(
  { parts }: Portion,
  syllablesOf: (form: number) => number | undefined,
): Omit<ReadabilityRow, 'transcript' | 'speaker'> {
  const english = parts.filter(({ document }) => document.source.language === 'en');
  const others = parts.filter(({ document }) => document.source.language !== 'en');
  const sentences = english
    .flatMap((part) => sentencesIn(part, syllablesOf))
    .filter(({ words }) => words > 0);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const [flesch, grade] = [fleschEase(sentences), fleschKincaid(sentences)];
  return {
    words,
    sentences: sentences.length,
    syllables: sentences.reduce((sum, sentence) => sum + sentence.syllables, 0),
    ...(flesch === undefined ? {} : { flesch }),
    ...(grade === undefined ? {} : { grade }),
    otherWords: others.reduce(
      (sum, { stretches }) => sum + stretches.reduce((all, { from, to }) => all + to - from, 0),
      0,
    ),
    small: words < leastWords,
  };
}

/** The sentences that are looked at. @param syllablesOf undefined for what is no word: it is left out */
function sentencesIn(
  { document, stretches }: Portion['parts'][number],
  syllablesOf: (form: number) => number | undefined,
): readonly CountedSentence[] {
  const { starts } = document.tokens;
  const tokens = stretches.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at));
  let next = 0;
  return spokenSentences(maskedText(document.source.text, stretches), stretches).map(({ end }) => {
    let [words, syllables] = [0, 0];
    for (; next < tokens.length; next++) {
      const token = tokens[next] ?? 0;
      if ((starts[token] ?? 0) >= end) break;
      const spoken = syllablesOf(document.forms[token] ?? 0);
      if (spoken === undefined) continue;
      words += 1;
      syllables += spoken;
    }
    return { words, syllables };
  });
}
