import { expect, it } from 'vitest';
import { shortened } from './shortened';

it('shortens what has more letters than there is room for, not inside a letter and not behind a space', () => {
  expect(shortened('Joe Biden', 9)).toBe('Joe Biden');
  expect(shortened('Joe Biden', 8)).toBe('Joe Bid…');
  expect(shortened('Joe Biden', 5)).toBe('Joe…');
  expect(shortened('Harry S. Truman', 9)).toBe('Harry S…');
  expect(shortened('2021 \u2068القاهرة\u2069', 9)).toBe('2021 \u2068ال…\u2069');
  expect(shortened('𝒜𝒷𝒸𝒹', 3)).toBe('𝒜𝒷…');
});
