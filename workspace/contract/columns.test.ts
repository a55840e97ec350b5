import { describe, expect, it } from 'vitest';
import { ReadSettingsShape } from './basics';
import { mostColumns } from './columns';

const accepts = (columns: unknown): boolean => ReadSettingsShape.safeParse({ columns }).success;

describe('the columns that a person settles', () => {
  it.each([
    ['the text alone', { text: 0 }],
    ['a column a role', { text: 3, speaker: 0, date: 2, party: 1, time: mostColumns - 1 }],
  ])('are taken: %s', (_, columns) => {
    expect(accepts(columns)).toBe(true);
  });

  it.each([
    ['no text', { speaker: 0 }],
    ['one column for two roles', { text: 1, speaker: 1 }],
    ['a column before the first', { text: -1 }],
    ['half a column', { text: 0.5 }],
    ['a column beyond all that are read', { text: mostColumns }],
    ['a role that is none', { text: 0, mood: 1 }],
  ])('are refused: %s', (_, columns) => {
    expect(accepts(columns)).toBe(false);
  });
});
