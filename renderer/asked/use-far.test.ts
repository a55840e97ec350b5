import { expect, test } from 'vitest';
import { saidFar, shareOf } from './use-far';

test('a share is told once something is done of what can be counted', () => {
  expect(shareOf({ done: 3, total: 12 })).toBe(0.25);
  expect(shareOf({ done: 0, total: 12 })).toBeUndefined();
  expect(shareOf({ done: 3, total: 0 })).toBeUndefined();
  expect(shareOf(undefined)).toBeUndefined();
});

test('how far it is, in words', () => {
  expect(saidFar({ done: 1200, total: 30_000, detail: 'sentences' })).toBe('1,200 of 30,000 sentences');
  expect(saidFar({ done: 1, total: 2, detail: '' })).toBe('1 of 2');
});
