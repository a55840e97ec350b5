import type { Span } from '../model/span';
import { cValue } from './c-value';
import { linkedRuns, nounRuns, rangeKey, stopBoundedRuns, type WordRange } from './candidates';
import type { PhraseWord } from './phrase-words';
import { rakeScores } from './rake';
import { textRank } from './textrank';

export type PhraseMethod = 'cvalue' | 'rake' | 'textrank';

/** A phrase of one speech. */
export interface SpeechPhrase {
  /** The keys of its words joined by spaces. */
  readonly key: string;
  /** By this speech alone. */
  readonly score: number;
  /** Where it stands, in order, inside longer phrases too. */
  readonly places: readonly Span[];
}

/**
 * The phrases of one speech with their scores, in no order (docs/methods/key-phrases.md).
 * - `cvalue`: C-value over noun phrases of up to five words, divided by log2(100 + words before its first place)
 * - `rake`: Rose et al. 2010 over runs between stop words; `textrank`: Mihalcea & Tarau 2004, a noun phrase's score the sum over its words
 */
export function speechPhrases(words: readonly PhraseWord[], method: PhraseMethod): SpeechPhrase[] {
  const found = extractors[method](words);
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

const extractors: Readonly<Record<PhraseMethod, (words: readonly PhraseWord[]) => Extracted[]>> = {
  cvalue: byCValue,
  rake: byRake,
  textrank: byTextRank,
};

/** Longer ones are names of names, rarely repeated. */
const longest = 5;
/** About the length of the words of welcome: what is first said within them is not early, it is courtesy. */
const welcome = 100;
/** Where at least this many phrases are said twice, those said once are left out. */
const enough = 10;

interface Candidate {
  readonly ranges: WordRange[];
  /** Keys of the candidates it has been seen inside. */
  readonly inside: Set<string>;
}

function byCValue(words: readonly PhraseWord[]): Extracted[] {
  const candidates = new Map<string, Candidate>();
  const runs = nounRuns(words);
  for (const run of runs) gatherParts(candidates, words, run);
  for (const run of linkedRuns(words, runs)) gatherLinked(candidates, words, run);
  const recurring = [...candidates].filter(([, { ranges }]) => ranges.length > 1);
  return (recurring.length >= enough ? recurring : [...candidates]).map(([key, { ranges, inside }]) => {
    const [first = { first: 0, last: 0 }] = ranges;
    const longer = [...inside].map((other) => candidates.get(other)?.ranges.length ?? 0);
    const value = cValue(first.last - first.first + 1, ranges.length, longer, 1);
    return { key, score: value / Math.log2(welcome + first.first), ranges };
  });
}

function candidateOf(candidates: Map<string, Candidate>, key: string): Candidate {
  const known = candidates.get(key);
  if (known) return known;
  const made = { ranges: [], inside: new Set<string>() };
  candidates.set(key, made);
  return made;
}

/** Every part of the run that ends in a noun, with the parts it lies in. */
function gatherParts(candidates: Map<string, Candidate>, words: readonly PhraseWord[], run: WordRange): void {
  const parts: { first: number; last: number; key: string }[] = [];
  for (let first = run.first; first <= run.last; first += 1)
    for (let last = first; last <= Math.min(run.last, first + longest - 1); last += 1)
      if (words[last]?.role === 'noun') parts.push({ first, last, key: rangeKey(words, { first, last }) });
  for (const { first, last, key } of parts) {
    const candidate = candidateOf(candidates, key);
    candidate.ranges.push({ first, last });
    for (const other of parts)
      if (other.key !== key && other.first <= first && last <= other.last) candidate.inside.add(other.key);
  }
}

/** The whole of a linked run; its halves were gathered on their own, and lie in it. */
function gatherLinked(
  candidates: Map<string, Candidate>,
  words: readonly PhraseWord[],
  run: WordRange & { readonly link: number },
): void {
  if (run.last - run.first >= longest) return;
  const key = rangeKey(words, run);
  candidateOf(candidates, key).ranges.push(run);
  for (const half of [
    { first: run.first, last: run.link - 1 },
    { first: run.link + 1, last: run.last },
  ])
    candidates.get(rangeKey(words, half))?.inside.add(key);
}

function byRake(words: readonly PhraseWord[]): Extracted[] {
  const runs = stopBoundedRuns(words);
  const scores = rakeScores(
    runs.map(({ first, last }) => words.slice(first, last + 1).map(({ key }) => key)),
  );
  return grouped(words, runs, (key) => scores.get(key) ?? 0);
}

function byTextRank(words: readonly PhraseWord[]): Extracted[] {
  const ranks = textRank(spacedKeys(words));
  return grouped(words, nounRuns(words), (key) =>
    key.split(' ').reduce((sum, word) => sum + (ranks.get(word) ?? 0), 0),
  );
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
  scoreOf: (key: string) => number,
): Extracted[] {
  const byKey = new Map<string, WordRange[]>();
  for (const run of runs) {
    const key = rangeKey(words, run);
    const ranges = byKey.get(key);
    if (ranges) ranges.push(run);
    else byKey.set(key, [run]);
  }
  return [...byKey].map(([key, ranges]) => ({ key, score: scoreOf(key), ranges }));
}
