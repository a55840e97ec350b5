import { describe, expect, it } from 'vitest';
import { seenSpan } from './strip-model';

const paragraphs = [
  { start: 0, end: 100 },
  { start: 102, end: 202 },
  { start: 204, end: 404 },
];
const sizes = [
  { start: 0, end: 50 },
  { start: 50, end: 100 },
  { start: 100, end: 200 },
];

describe('the part of a text that is on screen', () => {
  it('goes by paragraphs and, inside one, by its share', () => {
    expect(seenSpan(paragraphs, sizes, { top: 25, bottom: 150 })).toStrictEqual({ start: 50, end: 304 });
    expect(seenSpan(paragraphs, sizes, { top: 0, bottom: 900 })).toStrictEqual({ start: 0, end: 404 });
  });

  it('is nothing for an empty text, or before the first layout', () => {
    expect(seenSpan([], [], { top: 0, bottom: 100 })).toStrictEqual({ start: 0, end: 0 });
    expect(seenSpan(paragraphs, [], { top: 0, bottom: 100 })).toStrictEqual({ start: 0, end: 0 });
  });
});
