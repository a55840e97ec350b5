import { describe, expect, it } from 'vitest';
import { joined } from './joined';

describe('facts in a row', () => {
  it('are joined, those that are absent left out', () => {
    expect(joined(['4 March 2021', undefined, 'Lindby'])).toBe('4 March 2021 · Lindby');
  });

  it('keep their places beside words that are written from the right', () => {
    expect(joined(['10 December 2019', 'القاهرة', '6 turns'])).toBe(
      '10 December 2019 · \u2068القاهرة\u2069 · 6 turns',
    );
  });
});
