import type { Span } from '../model/span';
import { foldCase } from '../tokens/fold-case';
import type { Tokens } from '../tokens/tokenize';
import { piecesIn, type TagText } from './tag-tokens';

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
  const tagged = Array.from({ length: to - from }, (_, at): TaggedToken => {
    const word = text.slice(tokens.starts[from + at], tokens.ends[from + at]);
    return { lemma: foldCase(word), tag: 'X' };
  });
  let token = from;
  for (const { piece, found, tag, lemma } of piecesIn(text, span, tagText)) {
    while (token < to && (tokens.ends[token] ?? 0) <= found) token += 1;
    const [start, end] = [tokens.starts[token] ?? Infinity, tokens.ends[token] ?? 0];
    if (token >= to || found < start || tag === 'PUNCT') continue;
    const before = tagged[token - from];
    if (before === undefined) continue;
    if (found === start && found + piece.length >= end)
      tagged[token - from] = { lemma: foldCase(lemma), tag };
    else if (text.slice(start, end).includes('-')) {
      // The ending of `Secretary-General’s` is not what the word is.
      if (tag !== 'PART') tagged[token - from] = { lemma: before.lemma, tag };
    } else if (found === start) tagged[token - from] = { lemma: foldCase(lemma), tag };
  }
  return tagged;
}
