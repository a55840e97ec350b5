import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderedByValues } from './column-order';
import { sorterOf, TiedOrder, type Ties } from './tied-order';

const ids = (length: number): Uint32Array => Uint32Array.from({ length }, (_, at) => at);

it('answers any page, and any place, as sorting all would', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.string({ maxLength: 3 })), { maxLength: 400 }),
      fc.array(fc.tuple(fc.nat(410), fc.nat(30)), { maxLength: 5 }),
      fc.boolean(),
      (words, pages, isPlaced) => {
        const before = (a: number, b: number): number => {
          const [x = '', y = ''] = [words[a]?.[1], words[b]?.[1]];
          return x < y ? -1 : x > y ? 1 : a - b;
        };
        const places = new Uint32Array(words.length);
        [...ids(words.length)].sort(before).forEach((id, place) => (places[id] = place));
        const ties: Ties = { compare: before, ...(isPlaced && { places: () => places }) };
        const column = Float64Array.from(words, ([count]) => count);
        const order = new TiedOrder(orderedByValues(ids(words.length), column), [column], sorterOf(ties));
        const all = [...ids(words.length)].sort(
          (a, b) => (column[a] ?? 0) - (column[b] ?? 0) || before(a, b),
        );
        for (const [offset, limit] of pages) {
          expect([...order.page(offset, limit)]).toStrictEqual(all.slice(offset, offset + limit));
          const id = all[offset];
          if (id !== undefined) expect(order.placeOf(id)).toBe(offset);
        }
        expect([...order.page(0, words.length)]).toStrictEqual(all);
      },
    ),
  );
});

it('without columns has all its ids tied', () => {
  const sorted = sorterOf({ compare: (a, b) => a - b, places: () => Uint32Array.of(0, 1, 2) });
  expect([...new TiedOrder(Uint32Array.of(2, 0, 1), [], sorted).page(0, 3)]).toStrictEqual([0, 1, 2]);
});
