import type { Span } from '../model/span';
import { cValue } from './c-value';
import { nounRuns, rangeKey, stopBoundedRuns, type WordRange } from './candidates';
import { nounPhrases } from './noun-phrases';
import type { PhraseWord } from './phrase-words';
import { rakeScores } from './rake';
import { scorePhrases } from './score-phrases';
import { textRank } from './textrank';

export const phraseMethods = ['cvalue', 'cvalue-plain', 'rake', 'textrank', 'tfidf'] as const;
export type PhraseMethod = (typeof phraseMethods)[number];

/** A phrase of one speech. */
export interface SpeechPhrase {
  /** The keys of its words joined by spaces. */
  readonly key: string;
  /** By this speech alone. */
  readonly score: number;
  /** Where it stands, in order, inside longer phrases too. */
  readonly places: readonly Span[];
}

export interface PhrasesOf {
  readonly method: PhraseMethod;
  /** Keys of words that any text uses; they weigh less by the default method. */
  readonly general?: ReadonlySet<string>;
  /** Called often, so that long work can be told of and called off. */
  readonly step?: () => void;
}

/**
 * The phrases of one speech with their scores, in no order (docs/methods/key-phrases.md).
 * - `cvalue`: the chance of a noun phrase to be marked by a reader, by what C-value weighs, its first place and its form
 * - `cvalue-plain`: Frantzi et al. 2000 over noun phrases of up to five words, 1 added to log2|a| (Barrón-Cedeño et al. 2009)
 * - `rake`: Rose et al. 2010 over runs between stop words
 * - `textrank`: Mihalcea & Tarau 2004, a noun phrase's score the sum over its words
 * - `tfidf`: how often one to three words between stop words stand together; weighed by idf when speeches are ranked
 */
export function speechPhrases(
  words: readonly PhraseWord[],
  { method, general = new Set(), step = () => undefined }: PhrasesOf,
): SpeechPhrase[] {
  const found = extractors[method](words, { general, step });
  return found.map(({ key, score, ranges }) => ({
    key,
    score,
    places: ranges.map(({ first, last }) => ({
      start: words[first]?.start ?? 0,
      end: words[last]?.end ?? 0,
    })),
  }));
}

interface Extracted {
  readonly key: string;
  readonly score: number;
  readonly ranges: readonly WordRange[];
}

type With = Required<Pick<PhrasesOf, 'general' | 'step'>>;
type Extract = (words: readonly PhraseWord[], given: With) => Extracted[];

const extractors: Readonly<Record<PhraseMethod, Extract>> = {
  cvalue: byChance,
  'cvalue-plain': byCValue,
  rake: byRake,
  textrank: byTextRank,
  tfidf: byCount,
};

function byChance(words: readonly PhraseWord[], { general, step }: With): Extracted[] {
  const scored = scorePhrases(nounPhrases(words, step), words.length, general, step);
  return scored.map(({ phrase: { key, ranges }, score }) => ({ key, score, ranges }));
}

function byCValue(words: readonly PhraseWord[], { step }: With): Extracted[] {
  const phrases = nounPhrases(words, step);
  return [...phrases.values()].map(({ key, length, ranges, inside }) => {
    const longer = [...inside].map((other) => phrases.get(other)?.ranges.length ?? 0);
    return { key, score: cValue(length, ranges.length, longer, 1), ranges };
  });
}

function byRake(words: readonly PhraseWord[], { step }: With): Extracted[] {
  const runs = stopBoundedRuns(words);
  const scores = rakeScores(
    runs.map(({ first, last }) => words.slice(first, last + 1).map(({ key }) => key)),
  );
  return grouped(words, runs, { scoreOf: (key) => scores.get(key) ?? 0, step });
}

function byTextRank(words: readonly PhraseWord[], { step }: With): Extracted[] {
  const ranks = textRank(spacedKeys(words), step);
  const scoreOf = (key: string): number =>
    key.split(' ').reduce((sum, word) => sum + (ranks.get(word) ?? 0), 0);
  return grouped(words, nounRuns(words), { scoreOf, step });
}

/** The most words of a phrase by tf-idf. */
const shortLength = 3;

function byCount(words: readonly PhraseWord[], { step }: With): Extracted[] {
  const parts = stopBoundedRuns(words).flatMap((run) => {
    const inside: WordRange[] = [];
    for (let first = run.first; first <= run.last; first += 1)
      for (let last = first; last <= Math.min(run.last, first + shortLength - 1); last += 1)
        inside.push({ first, last });
    return inside;
  });
  return grouped(words, parts, { scoreOf: (_key, count) => count, step });
}

/** Keys of nouns and modifiers; undefined elsewhere, and wherever a phrase cannot go on. */
function spacedKeys(words: readonly PhraseWord[]): (string | undefined)[] {
  return words.flatMap(({ key, role, breakBefore }) => {
    const word = role === 'other' ? undefined : key;
    return breakBefore ? [undefined, word] : [word];
  });
}

function grouped(
  words: readonly PhraseWord[],
  runs: readonly WordRange[],
  { scoreOf, step }: { scoreOf: (key: string, count: number) => number; step: () => void },
): Extracted[] {
  const byKey = new Map<string, WordRange[]>();
  for (const run of runs) {
    step();
    const key = rangeKey(words, run);
    const ranges = byKey.get(key);
    if (ranges) ranges.push(run);
    else byKey.set(key, [run]);
  }
  return [...byKey].map(([key, ranges]) => ({ key, score: scoreOf(key, ranges.length), ranges }));
}
