import { matchesPattern } from '../../analysis/concordance/query';
import { plainWords } from '../../analysis/concordance/query-pieces';
import type { SingleWord } from '../../analysis/concordance/query-words';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { Lexicon } from '../../analysis/tokens/lexicon';
import type { WordGroup } from '../contract/tables';
import type { Corpus } from './corpus';
import type { Sequence } from './sequence';

/** A member of several words, as a text says it. */
interface GroupPhrase {
  /** The number of its group, from 1 on. */
  readonly group: number;
  /** For each of its words the case-folded forms that fill it; undefined: any. */
  readonly words: readonly (ReadonlySet<number> | undefined)[];
}

/** What some groups of words are made of, in a corpus as it is now. */
export interface GroupMembers {
  /** For each form the number of its group, from 1 on; 0: none. */
  readonly ofForms: Uint16Array;
  /** By the case-folded form that a phrase begins with: the longest first, then in the order of the groups. */
  readonly phrases: ReadonlyMap<number, readonly GroupPhrase[]>;
}

/** The words of a member, cut as those of a text are: of most it is one. */
const wordsOf = (member: string): readonly SingleWord[] => member.split(/\s+/u).flatMap(plainWords);

/** Whether a group has a member of several words. */
export const hasPhrases = (groups: readonly WordGroup[]): boolean =>
  groups.some(({ words }) => words.some((member) => wordsOf(member).length > 1));

export function membersOf({ folded, foldedOf, lexicon }: Corpus, groups: readonly WordGroup[]): GroupMembers {
  const byFolded = new Uint16Array(folded.size);
  const phrases: GroupPhrase[] = [];
  groups.forEach(({ words: members }, at) => {
    for (const member of members) {
      const [first, ...others] = wordsOf(member).map((word) => formsThatFill(folded, word));
      if (others.length > 0) phrases.push({ group: at + 1, words: [first, ...others] });
      // The first group that has a word takes it; a member of any word at all is none.
      else for (const id of first ?? []) byFolded[id] ||= at + 1;
    }
  });
  return {
    ofForms: new Uint16Array(lexicon.size).map((_, form) => byFolded[foldedOf[form] ?? 0] ?? 0),
    phrases: byFirstWord(phrases, folded.size),
  };
}

/** Undefined: any. */
function formsThatFill(folded: Lexicon, word: SingleWord): ReadonlySet<number> | undefined {
  switch (word.kind) {
    case 'any':
      return undefined;
    case 'pattern': {
      const pattern = foldCase(word.pattern);
      const fitting = new Set<number>();
      for (let id = 0; id < folded.size; id++)
        if (matchesPattern(folded.wordOf(id), pattern)) fitting.add(id);
      return fitting;
    }
    case 'word':
    case 'lemma': {
      const id = folded.find(foldCase(word.kind === 'word' ? word.word : word.lemma));
      return new Set(id === undefined ? [] : [id]);
    }
  }
}

function byFirstWord(phrases: readonly GroupPhrase[], forms: number): GroupMembers['phrases'] {
  const begins = new Map<number, GroupPhrase[]>();
  for (const phrase of phrases.toSorted((a, b) => b.words.length - a.words.length))
    for (const id of phrase.words[0] ?? Array(forms).keys()) {
      const others = begins.get(id);
      if (others) others.push(phrase);
      else begins.set(id, [phrase]);
    }
  return begins;
}

/** Finds phrases from left to right, none over another or over the end of a turn; `words` are the case-folded forms of the sequence. */
export function eachPhrase(
  phrases: GroupMembers['phrases'],
  words: Uint32Array,
  { runs }: Pick<Sequence, 'runs'>,
  found: (at: number, length: number, group: number) => void,
): void {
  let at = 0;
  for (const end of runs)
    while (at < end) {
      const said = phrases.get(words[at] ?? 0)?.find((phrase) => standsAt(phrase, words, at, end));
      if (said) found(at, said.words.length, said.group);
      at += said?.words.length ?? 1;
    }
}

const standsAt = (phrase: GroupPhrase, words: Uint32Array, at: number, end: number): boolean =>
  at + phrase.words.length <= end &&
  phrase.words.every((fitting, place) => fitting === undefined || fitting.has(words[at + place] ?? 0));
