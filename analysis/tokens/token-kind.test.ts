import { expect, it } from 'vitest';
import { tokenKind } from './token-kind';
import { tokenize } from './tokenize';

it('tells words from numbers and emoji, a joined emoji being one token', () => {
  const text = 'go 12 3,500.25 10:30 covid-19 90’s U.S. 预算 ٣٥ 👩‍👩‍👧 🇫🇷 ❤️';
  const { length, starts, ends } = tokenize(text);
  const kinds = Array.from({ length }, (_, token) => tokenKind(text.slice(starts[token], ends[token])));
  expect(kinds).toEqual([
    'word',
    'number',
    'number',
    'number',
    'word',
    'word',
    'word',
    'word',
    'number',
    'emoji',
    'emoji',
    'emoji',
  ]);
});
