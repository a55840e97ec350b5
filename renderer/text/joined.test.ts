import { describe, expect, it } from 'vitest';
import { isolated, joined } from './joined';

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

it('a name is set apart only where it is written from the right', () => {
  expect(['כהן', 'Bo Ek'].map(isolated)).toStrictEqual(['\u2068כהן\u2069', 'Bo Ek']);
});
