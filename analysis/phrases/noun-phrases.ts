import { linkedRuns, nounRuns, rangeKey, type WordRange } from './candidates';
import type { PhraseWord } from './phrase-words';

/** A noun phrase of a text: all the places where words with these keys stand as one. */
export interface NounPhrase {
  /** The keys of its words joined by spaces. */
  readonly key: string;
  /** With a linking word: `balance of power` has three. */
  readonly length: number;
  /** In order; inside longer phrases too. */
  readonly ranges: readonly WordRange[];
  /** Keys of the longer phrases that it has been seen inside. */
  readonly inside: ReadonlySet<string>;
  /** Of its places, how many are a whole run of adjectives and nouns, not a part of one. */
  readonly whole: number;
  /** How many begin with an adjective. */
  readonly modified: number;
  /** How many begin with a capital. */
  readonly capital: number;
  /** How many are two runs joined by a linking word. */
  readonly linked: number;
}

/** Longer ones are names of names, rarely repeated. */
const longest = 5;

interface Gathered {
  readonly key: string;
  readonly length: number;
  readonly ranges: WordRange[];
  readonly inside: Set<string>;
  whole: number;
  modified: number;
  capital: number;
  linked: number;
}

/**
 * The noun phrases of a text by key: every part, of at most five words, that ends in a noun, of every run; and two runs with a link
 * between them. `step` is called at every run, so that long work can be told of and called off.
 */
export function nounPhrases(
  words: readonly PhraseWord[],
  step: () => void = () => undefined,
): ReadonlyMap<string, NounPhrase> {
  const phrases = new Map<string, Gathered>();
  const runs = nounRuns(words);
  for (const run of runs) {
    step();
    gatherParts(phrases, words, run);
  }
  for (const run of linkedRuns(words, runs)) {
    step();
    gatherLinked(phrases, words, run);
  }
  return phrases;
}

function gathered(phrases: Map<string, Gathered>, key: string, { first, last }: WordRange): Gathered {
  const known = phrases.get(key);
  if (known) return known;
  const made: Gathered = {
    key,
    length: last - first + 1,
    ranges: [],
    inside: new Set(),
    whole: 0,
    modified: 0,
    capital: 0,
    linked: 0,
  };
  phrases.set(key, made);
  return made;
}

function gatherParts(phrases: Map<string, Gathered>, words: readonly PhraseWord[], run: WordRange): void {
  const parts: { first: number; last: number; key: string }[] = [];
  for (let first = run.first; first <= run.last; first += 1)
    for (let last = first; last <= Math.min(run.last, first + longest - 1); last += 1)
      if (words[last]?.role === 'noun') parts.push({ first, last, key: rangeKey(words, { first, last }) });
  for (const { first, last, key } of parts) {
    const phrase = gathered(phrases, key, { first, last });
    phrase.ranges.push({ first, last });
    if (first === run.first && last === run.last) phrase.whole += 1;
    if (words[first]?.role === 'modifier') phrase.modified += 1;
    if (words[first]?.capital === true) phrase.capital += 1;
    for (const other of parts)
      if (other.key !== key && other.first <= first && last <= other.last) phrase.inside.add(other.key);
  }
}

/** The whole of a linked run; its halves were gathered on their own, and lie in it. */
function gatherLinked(
  phrases: Map<string, Gathered>,
  words: readonly PhraseWord[],
  run: WordRange & { readonly link: number },
): void {
  if (run.last - run.first >= longest) return;
  const key = rangeKey(words, run);
  const phrase = gathered(phrases, key, run);
  phrase.ranges.push({ first: run.first, last: run.last });
  phrase.linked += 1;
  phrase.whole += 1;
  for (const half of [
    { first: run.first, last: run.link - 1 },
    { first: run.link + 1, last: run.last },
  ])
    phrases.get(rangeKey(words, half))?.inside.add(key);
}
