import { expect, it } from 'vitest';
import { shortened, shortenedTo } from './shortened';

it('shortens what has more letters than there is room for, not inside a letter and not behind a space', () => {
  expect(shortened('Joe Biden', 9)).toBe('Joe Biden');
  expect(shortened('Joe Biden', 8)).toBe('Joe Bid…');
  expect(shortened('Joe Biden', 5)).toBe('Joe…');
  expect(shortened('Harry S. Truman', 9)).toBe('Harry S…');
  expect(shortened('2021 \u2068القاهرة\u2069', 9)).toBe('2021 \u2068ال…\u2069');
  expect(shortened('𝒜𝒷𝒸𝒹', 3)).toBe('𝒜𝒷…');
});

it('shortens to a width, in which capitals and Chinese letters take more room', () => {
  expect(shortenedTo('Audience Members', 98)).toBe('Audience Members');
  expect(shortenedTo('PRESIDENT HARRY S. TRUMAN’S ADDRESS', 104)).toBe('PRESIDENT HA…');
  expect(shortenedTo('外交部例行记者会', 60)).toBe('外交部例…');
  expect(shortenedTo('Question', 3)).toBe('…');
});
