import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeIn, Tally } from './tally';

const id = fc.oneof(fc.integer({ min: 0, max: 70 }), fc.integer({ min: 0, max: 200_000 }));

it('counts each part for itself, its ids ascending, as a map does', () => {
  const part = fc.array(fc.tuple(id, fc.integer({ min: 1, max: 9 })), { maxLength: 200 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 5 }), (parts) => {
      const tally = new Tally();
      for (const added of parts) {
        const expected = new Map<number, number>();
        for (const [word, times] of added) {
          tally.add(word, times);
          expected.set(word, (expected.get(word) ?? 0) + times);
        }
        const ids = [...expected.keys()].sort((a, b) => a - b);
        expect(tally.take(added.length)).toStrictEqual({
          ids: Uint32Array.from(ids),
          counts: Uint32Array.from(ids, (word) => expected.get(word) ?? 0),
          tokens: added.length,
        });
      }
    }),
  );
});

it('finds the place of an id in a part', () => {
  const ids = Uint32Array.of(2, 5, 9);
  expect([2, 9, 4, 10].map((word) => placeIn(ids, word))).toStrictEqual([0, 2, undefined, undefined]);
});
