import type { Span } from '../model/span';
import { foldCase } from '../tokens/fold-case';
import type { Tokens } from '../tokens/tokenize';
import { eachPiece, type TagText } from './tag-tokens';

export interface TaggedToken {
  /** Case folded. */
  readonly lemma: string;
  readonly tag: string;
}

/**
 * Lemma and tag of the tokens [from, to), which lie in `span`, by a tagger that cuts words in its own way: `don't` is two pieces there,
 * `peace-keeping` three. A contraction is what its first piece is (`don't`: do, AUX); a word with a hyphen keeps its form and has the
 * tag of its last piece; a token at whose place the tagger has nothing keeps its form, as `X`.
 */
export function lemmasOfTokens(
  text: string,
  span: Span,
  { tokens, from, to }: { readonly tokens: Tokens; readonly from: number; readonly to: number },
  tagText: TagText,
): TaggedToken[] {
  const tagged: (TaggedToken | undefined)[] = Array.from({ length: to - from });
  const formOf = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]);
  let token = from;
  eachPiece(text, span, tagText, ({ piece, tag, lemma }, found) => {
    while (token < to && (tokens.ends[token] ?? 0) <= found) token += 1;
    const [start, end] = [tokens.starts[token] ?? Infinity, tokens.ends[token] ?? 0];
    if (token >= to || found < start || tag === 'PUNCT') return;
    const whole = found === start && found + piece.length >= end;
    if (!whole && formOf(token).includes('-')) {
      // The ending of `Secretary-General’s` is not what the word is.
      if (tag !== 'PART') tagged[token - from] = { lemma: foldCase(formOf(token)), tag };
    } else if (found === start) tagged[token - from] = { lemma: foldCase(lemma), tag };
  });
  return Array.from(tagged, (known, at) => known ?? { lemma: foldCase(formOf(from + at)), tag: 'X' });
}
