import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPassing } from './first-passing';

test('finds where the numbers begin to pass, wherever that is', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(2500), (from, length, border) => {
      const to = from + length;
      const found = firstPassing(from, to, (at) => at >= border);
      expect(found).toBe(Math.min(to, Math.max(from, border)));
    }),
  );
});

test('asks of none outside the range, and of few', () => {
  const asked: number[] = [];
  firstPassing(5, 1_000_000, (at) => {
    asked.push(at);
    return at >= 777;
  });
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(5);
  expect(Math.max(...asked)).toBeLessThan(1_000_000);
  expect(asked.length).toBeLessThanOrEqual(20);
});

test('the end of a range beyond 2^31 is no negative number', () => {
  expect(firstPassing(2 ** 30, 2 ** 31 - 1, () => false)).toBe(2 ** 31 - 1);
});
