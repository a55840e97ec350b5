import { expect, it } from 'vitest';
import { tokenize } from '../tokens/tokenize';
import { lemmasOfTokens } from './lemmas';
import type { TaggedPiece } from './tag-tokens';

const text = 'They don’t keep peace-keeping 😀 promises.';
const pieces: readonly TaggedPiece[] = [
  { piece: 'They', tag: 'PRON', lemma: 'they' },
  { piece: 'do', tag: 'AUX', lemma: 'do' },
  { piece: 'n’t', tag: 'PART', lemma: 'not' },
  { piece: 'keep', tag: 'VERB', lemma: 'keep' },
  { piece: 'peace', tag: 'NOUN', lemma: 'peace' },
  { piece: '-', tag: 'PUNCT', lemma: '-' },
  { piece: 'keeping', tag: 'NOUN', lemma: 'keeping' },
  { piece: 'promises', tag: 'NOUN', lemma: 'promise' },
  { piece: '.', tag: 'PUNCT', lemma: '.' },
];

it('gives each token one lemma and one tag, however the tagger cuts words', () => {
  const tokens = tokenize(text);
  const tagged = lemmasOfTokens(
    text,
    { start: 0, end: text.length },
    { tokens, from: 0, to: tokens.length },
    () => pieces,
  );
  expect(tagged.map(({ lemma, tag }) => `${lemma}/${tag}`)).toStrictEqual([
    'they/PRON',
    'do/AUX',
    'keep/VERB',
    'peace-keeping/NOUN',
    '😀/X',
    'promise/NOUN',
  ]);
});

it('gives a possessive with a hyphen the tag of its last word', () => {
  const owned = 'Secretary-General’s';
  const tokens = tokenize(owned);
  const tagged = lemmasOfTokens(
    owned,
    { start: 0, end: owned.length },
    { tokens, from: 0, to: tokens.length },
    () => [
      { piece: 'Secretary', tag: 'PROPN', lemma: 'secretary' },
      { piece: '-', tag: 'PUNCT', lemma: '-' },
      { piece: 'General', tag: 'PROPN', lemma: 'general' },
      { piece: '’s', tag: 'PART', lemma: '’s' },
    ],
  );
  expect(tagged.map(({ tag }) => tag)).toStrictEqual(['PROPN']);
});
