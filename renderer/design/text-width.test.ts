import { expect, it } from 'vitest';
import { fitted } from './text-width';

/** Capitals and Chinese letters take more room. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (/[\p{Lu}\p{Script=Han}]/u.test(letter) ? 10 : 5), 0);

it('leaves of a text what has room, by what its letters take', () => {
  expect(fitted('Audience Members', 90, widthOf)).toBe('Audience Members');
  expect(fitted('Audience Members', 89, widthOf)).toBe('Audience Membe…');
  expect(fitted('PRESIDENT TRUMAN', 60, widthOf)).toBe('PRESI…');
  expect(fitted('外交部例行记者会', 45, widthOf)).toBe('外交部例…');
  expect(fitted('Question', 3, widthOf)).toBe('…');
});
