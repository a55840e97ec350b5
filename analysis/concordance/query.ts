import { isExpression, readExpression } from './expression';
import { readPieces } from './query-pieces';
import type { Problem } from './query-problem';
import type { QueryWord } from './query-words';

export type { QueryWord } from './query-words';

export type ParsedQuery =
  | { readonly kind: 'words'; readonly words: readonly QueryWord[] }
  | { readonly kind: 'empty' }
  /** There is something, but no word to look for: `?!`, `* *`. */
  | { readonly kind: 'wordless' }
  | { readonly kind: 'wrong'; readonly problem: Problem };

/**
 * Reads a query. Words are cut as those of a text are, so that `don't`, `U.S.` and `well-being` are one each; marks around words do not
 * count, and words keep their case. docs/methods/concordance.md tells the language.
 */
export function parseQuery(query: string): ParsedQuery {
  if (query.trim() === '') return { kind: 'empty' };
  if (isExpression(query)) {
    const read = readExpression(query);
    return read.ok
      ? { kind: 'words', words: [{ kind: 'expression', expression: read.expression }] }
      : { kind: 'wrong', problem: read.problem };
  }
  const read = readPieces(query);
  if (!read.ok) return { kind: 'wrong', problem: read.problem };
  return read.words.some(hasWord) ? { kind: 'words', words: read.words } : { kind: 'wordless' };
}

/** Whether something is said of the words that fill it: a place that any word fills is nothing to look for. */
function hasWord(part: QueryWord): boolean {
  if (part.kind === 'choice') return part.options.every((option) => option.some(hasWord));
  if (part.kind === 'any') return part.tag !== undefined;
  return part.kind !== 'gap';
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
