import type { Span } from '../model/span';
import type { Tokens } from '../tokens/tokenize';

/** What a word is to a phrase: it names something, it can stand before a noun in a phrase, or neither. */
export type WordRole = 'noun' | 'modifier' | 'other';

/** A piece of text with its tag of the Universal Dependencies set (`NOUN`, `PROPN`, `ADJ`, ...) and its lemma, as a tagger cuts it. */
export interface TaggedPiece {
  readonly piece: string;
  readonly tag: string;
  readonly lemma: string;
}

/** Cuts and tags a text, in order. Pieces stand in the text as they are; what is between them may be left out. */
export type TagText = (text: string) => readonly TaggedPiece[];

const blank = 0x20;
const roleByTag: Readonly<Record<string, WordRole>> = { NOUN: 'noun', PROPN: 'noun', ADJ: 'modifier' };

/** What a word of this tag is to a phrase. */
export const roleOfTag = (tag: string): WordRole => roleByTag[tag] ?? 'other';

/** Gives the tagger's pieces of a span, and where in the text each stands; without those that it has rewritten. */
export function eachPiece(
  text: string,
  span: Span,
  tagText: TagText,
  take: (tagged: TaggedPiece, found: number) => void,
): void {
  const said = text.slice(span.start, span.end);
  let at = 0;
  for (const tagged of tagText(said)) {
    const { piece } = tagged;
    // Most stand where the one before ends, or behind one blank.
    const next = said.charCodeAt(at) === blank ? at + 1 : at;
    const found = said.startsWith(piece, next) ? next : said.indexOf(piece, at);
    // A piece the tagger has rewritten: the next one is looked for from the same place.
    if (found < 0 || found > at + 200) continue;
    at = found + piece.length;
    take(tagged, span.start + found);
  }
}

/**
 * The role of each token that lies in `span`, by a tagger that cuts words in its own way: `don't` is two pieces there, `peace-keeping`
 * three. A token is what its last tagged part is, possessive endings and hyphens aside.
 * @returns as many as `tokens` are given; `other` where the tagger has nothing at that place
 */
export function roleOfTokens(text: string, span: Span, tokens: Tokens, tagText: TagText): WordRole[] {
  const roles = Array.from<WordRole>({ length: tokens.length }).fill('other');
  let token = 0;
  eachPiece(text, span, tagText, ({ tag }, found) => {
    while (token < tokens.length && (tokens.ends[token] ?? 0) <= found) token += 1;
    if (found < (tokens.starts[token] ?? Infinity)) return;
    if (tag !== 'PART' && tag !== 'PUNCT') roles[token] = roleOfTag(tag);
  });
  return roles;
}
