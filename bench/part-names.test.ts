import { expect, test } from 'vitest';
import { askedParts } from './part-names';

const parts = ['counting', 'window', 'gigabyte'];

test('all parts but the long ones where none is named', () => {
  expect(askedParts(parts, [], new Set(['gigabyte']))).toStrictEqual(['counting', 'window']);
});

test('those that are named, in their own order', () => {
  expect(askedParts(parts, ['gigabyte', 'counting'], new Set(['gigabyte']))).toStrictEqual([
    'counting',
    'gigabyte',
  ]);
});

test('a name that is none is told with all that are', () => {
  expect(() => askedParts(parts, ['windows'])).toThrow(
    'There is no part windows. There are: counting, window, gigabyte.',
  );
});
