import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NgramTable } from './ngram-table';

/** Tables of 2 to n words, the longest last. */
function tablesTo(n: number): readonly NgramTable[] {
  const tables = [new NgramTable()];
  for (let length = 3; length <= n; length++) tables.push(new NgramTable(tables.at(-1)));
  return tables;
}

/** The ids of the sequences of the longest table in a text, one step a table. */
function idsIn(tables: readonly NgramTable[], text: readonly number[]): readonly number[] {
  const words = Uint32Array.from(text);
  const [beginnings, n] = tables.reduce<readonly [Uint32Array, number]>(
    ([shorter], table) => {
      const ids = new Uint32Array(words.length);
      table.internAll({ beginnings: shorter, words }, 0, words.length - table.n + 1, ids);
      return [ids, table.n];
    },
    [words, 1],
  );
  return [...beginnings.subarray(0, Math.max(0, words.length - n + 1))];
}

it('numbers sequences in the order in which they are first seen, and gives their words back', () => {
  const tables = tablesTo(2);
  const [table = new NgramTable()] = tables;
  expect(idsIn(tables, [7, 8, 7, 8, 9])).toStrictEqual([0, 1, 0, 2]);
  expect(table.wordsOf(2)).toStrictEqual([8, 9]);
  expect([[8, 7], [8, 9], [9, 9], [7, 9], [8]].map((words) => table.find(words))).toStrictEqual([
    1,
    2,
    undefined,
    undefined,
    undefined,
  ]);
});

it('is a map from sequences to numbers, however many there are and over however many texts', () => {
  const text = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 3000 });
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5 }), fc.array(text, { maxLength: 3 }), (n, texts) => {
      const tables = tablesTo(n);
      const known = new Map<string, number>();
      for (const words of texts) {
        const expected = words.slice(n - 1).map((_, at) => {
          const key = words.slice(at, at + n).join(' ');
          known.set(key, known.get(key) ?? known.size);
          return known.get(key);
        });
        expect(idsIn(tables, words)).toStrictEqual(expected);
      }
      const table = tables.at(-1);
      expect(table?.size).toBe(known.size);
      for (const [key, id] of known) {
        expect(table?.wordsOf(id).join(' ')).toBe(key);
        expect(table?.find(key.split(' ').map(Number))).toBe(id);
      }
    }),
    { numRuns: 30 },
  );
});

it('orders sequences word by word, as words are compared', () => {
  const tables = tablesTo(3);
  const ids = idsIn(tables, [0, 1, 2, 0, 1, 0, 2, 1, 2]);
  const sorted = ids.toSorted((a, b) => tables.at(-1)?.compare(a, b, (x, y) => y - x) ?? 0);
  expect(sorted.map((id) => tables.at(-1)?.wordsOf(id).join(''))).toStrictEqual([
    '212',
    '201',
    '120',
    '102',
    '021',
    '012',
    '010',
  ]);
});
