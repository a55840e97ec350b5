import { describe, expect, it } from 'vitest';
import { rowAfter } from './row-keys';

const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'];
const from = (at: number, count: number, page?: number) =>
  keys.map((key) => rowAfter(key, { at, count, ...(page !== undefined && { page }) }));

describe('the row that a key leads to', () => {
  it('is the next or a page on, and never beyond the ends', () => {
    expect(from(5, 40)).toStrictEqual([6, 4, 15, 0, 0, 39]);
    expect(from(5, 40, 3)).toStrictEqual([6, 4, 8, 2, 0, 39]);
    expect(from(0, 1)).toStrictEqual([0, 0, 0, 0, 0, 0]);
  });

  it('is the first row where none was there before', () => {
    expect(rowAfter('ArrowDown', { at: -1, count: 3 })).toBe(0);
    expect(rowAfter('ArrowUp', { at: -1, count: 3 })).toBe(0);
  });

  it('is undefined for other keys, and where there are no rows', () => {
    expect(rowAfter('Enter', { at: 0, count: 3 })).toBeUndefined();
    expect(from(0, 0)).toStrictEqual(keys.map(() => undefined));
  });
});
