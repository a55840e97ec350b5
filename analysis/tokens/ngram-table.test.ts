import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NgramTable } from './ngram-table';

it('numbers sequences in the order in which they are first seen, and gives their words back', () => {
  const table = new NgramTable(2);
  const words = [7, 8, 7, 8, 9];
  const ids = [0, 1, 2, 3].map((at) => table.intern(words, at));
  expect(ids).toStrictEqual([0, 1, 0, 2]);
  expect([...table.wordsOf(2)]).toStrictEqual([8, 9]);
  expect(table.wordAt(1, 0)).toBe(8);
  expect(table.find([8, 7])).toBe(1);
  expect(table.find([9, 9])).toBeUndefined();
  expect(table.find([8])).toBeUndefined();
});

it('is a map from sequences to numbers, however many there are', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 5, maxLength: 4000 }),
      (n, words) => {
        const table = new NgramTable(n);
        const known = new Map<string, number>();
        for (let at = 0; at + n <= words.length; at++) {
          const key = words.slice(at, at + n).join(' ');
          const id = table.intern(words, at);
          expect(id).toBe(known.get(key) ?? known.size);
          known.set(key, id);
        }
        expect(table.size).toBe(known.size);
        for (const [key, id] of known) expect([...table.wordsOf(id)].join(' ')).toBe(key);
      },
    ),
    { numRuns: 30 },
  );
});
