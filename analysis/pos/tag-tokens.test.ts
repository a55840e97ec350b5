import { describe, expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize';
import { roleOfTokens, type TaggedPiece } from './tag-tokens';

const pieces = (...tagged: [string, string][]): TaggedPiece[] =>
  tagged.map(([piece, tag]) => ({ piece, tag, lemma: '' }));

describe('the roles of tokens by a tagger of its own mind', () => {
  const text = 'Before. Peace-keeping isn’t America’s old idea.';
  const span = { start: 8, end: text.length };
  const tokens = tokenize(text, [span]);

  it('go by the last tagged part of a token, possessive endings aside', () => {
    const tagged = pieces(
      ['Peace', 'NOUN'],
      ['-', 'PUNCT'],
      ['keeping', 'NOUN'],
      ['is', 'AUX'],
      ['n’t', 'PART'],
      ['America', 'PROPN'],
      ['’s', 'PART'],
      ['old', 'ADJ'],
      ['idea', 'NOUN'],
      ['.', 'PUNCT'],
    );
    const asked: string[] = [];
    const roles = roleOfTokens(text, span, tokens, (part) => {
      asked.push(part);
      return tagged;
    });
    expect(asked).toStrictEqual(['Peace-keeping isn’t America’s old idea.']);
    expect(roles).toStrictEqual(['noun', 'other', 'noun', 'modifier', 'noun']);
  });

  it('pass over a piece that does not stand in the text', () => {
    const roles = roleOfTokens(text, span, tokens, () => pieces(['Friede', 'NOUN'], ['idea', 'NOUN']));
    expect(roles).toStrictEqual(['other', 'other', 'other', 'other', 'noun']);
  });
});
