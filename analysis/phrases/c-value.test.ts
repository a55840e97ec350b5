import { describe, expect, it } from 'vitest';
import { cValue } from './c-value';

describe('C-value', () => {
  it('of a term of five words said five times is 11.6096 (Frantzi et al. 2000)', () => {
    expect(cValue(5, 5)).toBeCloseTo(11.6096, 4);
  });

  it('takes off the mean count of the longer terms it stands in', () => {
    expect(cValue(2, 10, [2, 4])).toBe(7);
    expect(cValue(2, 3, [3])).toBe(0);
  });

  it('of a single word is 0 as published, and its count where single words compete', () => {
    expect([cValue(1, 8), cValue(1, 8, [], 1), cValue(2, 8, [], 1)]).toStrictEqual([0, 8, 16]);
  });
});
