import type { PhraseWord } from './phrase-words';

/** Indices [first, last] into the words, both inside. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Runs between stop words and punctuation (Rose et al. 2010). */
export function stopBoundedRuns(words: readonly PhraseWord[]): WordRange[] {
  return runsOf(words, ({ stop }) => !stop);
}

/** Runs of adjectives and nouns that end in a noun: the noun phrases of term extraction (Justeson & Katz 1995), without their "of". */
export function nounRuns(words: readonly PhraseWord[]): WordRange[] {
  return runsOf(words, ({ role }) => role !== 'other').flatMap(({ first, last }) => {
    let end = last;
    while (end >= first && words[end]?.role !== 'noun') end -= 1;
    return end < first ? [] : [{ first, last: end }];
  });
}

/** Two neighbouring noun runs with one linking word between them, as one: `balance of power`, `projet de loi`. */
export function linkedRuns(
  words: readonly PhraseWord[],
  runs: readonly WordRange[],
): (WordRange & { readonly link: number })[] {
  return runs.flatMap((run, index) => {
    const next = runs[index + 1];
    const link = words[run.last + 1];
    const joined =
      next?.first === run.last + 2 &&
      link?.links === true &&
      !link.breakBefore &&
      words[next.first]?.breakBefore === false;
    return joined ? [{ first: run.first, last: next.last, link: run.last + 1 }] : [];
  });
}

function runsOf(words: readonly PhraseWord[], belongs: (word: PhraseWord) => boolean): WordRange[] {
  const runs: WordRange[] = [];
  let first: number | undefined;
  for (const [index, word] of words.entries()) {
    if (first !== undefined && (word.breakBefore || !belongs(word))) {
      runs.push({ first, last: index - 1 });
      first = undefined;
    }
    if (first === undefined && belongs(word)) first = index;
  }
  if (first !== undefined) runs.push({ first, last: words.length - 1 });
  return runs;
}

/** The keys of a range joined by spaces: phrases with one key are one phrase. */
export function rangeKey(words: readonly PhraseWord[], { first, last }: WordRange): string {
  let key = words[first]?.key ?? '';
  for (let index = first + 1; index <= last; index += 1) key += ` ${words[index]?.key ?? ''}`;
  return key;
}
