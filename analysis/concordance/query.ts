import { printedForm } from '../tokens/fold-case';
import { tokenize } from '../tokens/tokenize';

/** One place of a query: a word as it stands, a pattern with `*` (any characters) and `?` (one character), or any one word. */
export type QueryWord =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'any' };

export type ParsedQuery =
  | { readonly kind: 'words'; readonly words: readonly QueryWord[] }
  | { readonly kind: 'empty' }
  /** There is something, but no word to look for: `?!`, `* *`. */
  | { readonly kind: 'wordless' };

/**
 * Reads a query: words are cut as those of a text are, so that `don't`, `U.S.` and `well-being` are one each; marks around words do not
 * count. Words keep their case.
 */
export function parseQuery(query: string): ParsedQuery {
  const pieces = query.trim().split(/\s+/u);
  if (pieces.join('') === '') return { kind: 'empty' };
  const words = pieces.flatMap(readPiece);
  return words.some(({ kind }) => kind !== 'any') ? { kind: 'words', words } : { kind: 'wordless' };
}

function readPiece(piece: string): readonly QueryWord[] {
  if (/^\*+$/u.test(piece)) return [{ kind: 'any' }];
  if (/[*?]/u.test(piece)) {
    const pattern = printedForm(piece).replace(/^[^\p{L}\p{M}\p{N}*?]+|[^\p{L}\p{M}\p{N}*?]+$/gu, '');
    return /[\p{L}\p{M}\p{N}]/u.test(pattern) ? [{ kind: 'pattern', pattern }] : [];
  }
  const { starts, ends, length } = tokenize(piece);
  return Array.from({ length }, (_, token) => ({
    kind: 'word',
    word: printedForm(piece.slice(starts[token], ends[token])),
  }));
}

/** Whether a word is of a pattern's shape, case and all (fold both where it does not count); takes at most pattern x word steps. */
export function matchesPattern(word: string, pattern: string): boolean {
  let at = 0;
  let place = 0;
  // Where the last `*` stands, and up to where it has taken characters: the only point worth going back to.
  let star: number | undefined;
  let taken = 0;
  while (at < word.length) {
    if (pattern[place] === '*') {
      star = place++;
      taken = at;
    } else if (pattern[place] === '?' || (place < pattern.length && pattern[place] === word[at])) {
      at++;
      place++;
    } else if (star !== undefined) {
      place = star + 1;
      at = ++taken;
    } else return false;
  }
  while (pattern[place] === '*') place++;
  return place === pattern.length;
}
