import { expect, it } from 'vitest';
import { shortened } from './shortened';

it('shortens what has more letters than there is room for, not inside a letter and not behind a space', () => {
  expect(shortened('Joe Biden', 9)).toBe('Joe Biden');
  expect(shortened('Joe Biden', 8)).toBe('Joe Bid…');
  expect(shortened('Joe Biden', 5)).toBe('Joe…');
  expect(shortened('𝒜𝒷𝒸𝒹', 3)).toBe('𝒜𝒷…');
});
