import { expect, it } from 'vitest';
import { directionOf } from './direction';

it('tells which way a text runs by most of its letters', () => {
  expect(['الحق في الحياة', 'כל אדם', 'human rights', '人权', 'права'].map(directionOf)).toStrictEqual([
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'ltr',
  ]);
});

it('is not turned by a foreign name, and says nothing of a text without letters', () => {
  expect(directionOf('قال NATO إن السلام')).toBe('rtl');
  expect(directionOf('The word السلام means peace')).toBe('ltr');
  expect(directionOf(' 1948, … ')).toBeUndefined();
});
