import type { WordClass } from '../pos/word-classes';

/** One place of a query that one word of the text fills. `tag`: only as this word class. */
export type SingleWord =
  | { readonly kind: 'word'; readonly word: string; readonly tag?: WordClass }
  /** `*` (any characters) and `?` (one character). */
  | { readonly kind: 'pattern'; readonly pattern: string; readonly tag?: WordClass }
  /** Every form of a dictionary word. */
  | { readonly kind: 'lemma'; readonly lemma: string; readonly tag?: WordClass }
  | { readonly kind: 'any'; readonly tag?: WordClass };

/** A part of a query. */
export type QueryWord =
  | SingleWord
  /** `least` to `most` words, whichever. */
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly QueryWord[])[] }
  /** A regular expression over the words of a turn, a space between each; it is a query of its own. */
  | { readonly kind: 'expression'; readonly expression: string };

/** The widest gap, in words. */
export const widestGap = 20;

/** Whether the query asks what only a tagger knows: lemmas and word classes. */
export const needsTagger = (words: readonly QueryWord[]): boolean =>
  words.some((part) => {
    if (part.kind === 'choice') return part.options.some(needsTagger);
    if (part.kind === 'gap' || part.kind === 'expression') return false;
    return part.kind === 'lemma' || part.tag !== undefined;
  });
