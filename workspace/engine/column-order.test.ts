import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderedBy, orderedByValues, sortedNumbers } from './column-order';

const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const value = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(-0, 0, Infinity, -Infinity),
);
const inOrder = (length: number): Uint32Array => Uint32Array.from({ length }, (_, at) => at);

describe('sorting by digits', () => {
  it('sorts numbers as comparing does, however many', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 6000, size: 'max' }), (numbers) => {
        const expected = numbers.toSorted((a, b) => a - b);
        expect([...sortedNumbers(Uint32Array.from(numbers))]).toStrictEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('sorts an order by a column and leaves ties in place', () => {
    fc.assert(
      fc.property(fc.array(number, { maxLength: 400 }), (numbers) => {
        const column = Uint32Array.from(numbers);
        const expected = numbers.map((_, at) => at).sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
        expect([...orderedBy(inOrder(numbers.length), column)]).toStrictEqual(expected);
      }),
    );
  });

  it('sorts by any numbers, up or down, 0 and -0 being one', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 400 }), fc.boolean(), (values, descending) => {
        const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
        const expected = values
          .map((_, at) => at)
          .sort((a, b) => (descending ? -1 : 1) * compare(values[a] ?? 0, values[b] ?? 0));
        const column = Float64Array.from(values);
        expect([...orderedByValues(inOrder(values.length), column, { descending })]).toStrictEqual(expected);
      }),
    );
  });

  it('leaves the order it was given as it is', () => {
    const order = Uint32Array.of(2, 0, 1);
    orderedBy(order, Uint32Array.of(5, 6, 4));
    expect([...order]).toStrictEqual([2, 0, 1]);
  });
});
