import { describe, expect, it } from 'vitest';
import { captionHeight, fitted } from './text-width';

const perLetter = (text: string): number => Array.from(text).length * 10;

describe('a text in so much room', () => {
  it('stays whole where it fits, and else ends in dots that fit too', () => {
    expect(fitted('1945 Truman', 110, perLetter)).toBe('1945 Truman');
    expect(fitted('1945 Truman', 109, perLetter)).toBe('1945 Trum…');
    expect(fitted('1945 Truman', 60, perLetter)).toBe('1945…');
    expect(fitted('1945 Truman', 0, perLetter)).toBe('…');
  });

  it('is cut by what its letters take, not by their number', () => {
    const wide = (text: string): number =>
      Array.from(text).reduce((sum, letter) => sum + (letter === 'W' ? 20 : 5), 0);
    expect(fitted('iiiiiiWWWW', 60, wide)).toBe('iiiiiiW…');
    expect(fitted('WWWWiiiiii', 60, wide)).toBe('WW…');
  });
});

it('gives a caption more lines where it has less width', () => {
  const caption = 'Points: mean compound score of sentences. '.repeat(4);
  expect(captionHeight(caption, 400)).toBeGreaterThan(captionHeight(caption, 1200));
});
