import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';

const only = (...ids: number[]): Uint8Array =>
  Uint8Array.from({ length: 5 }, (_, id) => (ids.includes(id) ? 1 : 0));

describe('findMatches', () => {
  const ids = [0, 1, 2, 0, 1, 0, 2, 0];

  it('finds words that follow each other, with any word between them', () => {
    expect(findMatches(ids, [8], [only(0), only(1)])).toEqual([0, 3]);
    expect(findMatches(ids, [8], [only(0), undefined, only(0, 2)])).toEqual([0, 3, 5]);
  });

  it('begins with any word where the query does', () => {
    expect(findMatches(ids, [8], [undefined, only(2)])).toEqual([1, 5]);
  });

  it('never crosses the end of a run', () => {
    expect(findMatches(ids, [4, 8], [only(0), only(1)])).toEqual([0]);
    expect(findMatches(ids, [4, 8], [only(0), undefined])).toEqual([0, 5]);
  });

  it('finds nothing where every place takes any word, or the text is shorter than the query', () => {
    expect(findMatches(ids, [8], [undefined])).toEqual([]);
    expect(findMatches([0], [1], [only(0), only(0)])).toEqual([]);
  });
});
