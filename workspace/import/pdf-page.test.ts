import { describe, expect, it } from 'vitest';
import { findRows, lineOf, type PdfPiece } from './pdf-page';

const piece = (text: string, x: number, facts: Partial<PdfPiece> = {}): PdfPiece => ({
  text,
  x,
  y: 100,
  width: text.length * 6,
  size: 12,
  marked: false,
  against: false,
  ...facts,
});

describe('a line of a page', () => {
  it('is its pieces from the left, with a space where there is a gap', () => {
    const row = [piece('Good', 60), piece('morn', 90), piece('ing', 114), piece(' to all', 132)];
    expect(lineOf(row)).toStrictEqual({
      text: 'Good morning to all',
      left: 60,
      right: 174,
      y: 100,
      size: 12,
      marked: 0,
    });
  });

  it('says how far from its beginning it is in a font of its own', () => {
    expect(
      lineOf([piece('HALE:', 60, { marked: true }), piece('yes', 96), piece('indeed', 120, { marked: true })])
        .marked,
    ).toBe(5);
  });

  it('leaves out small raised figures, which are marks of notes', () => {
    expect(
      lineOf([piece('harbour', 60), piece('12', 102, { y: 95, size: 7, width: 7 }), piece('works', 115)])
        .text,
    ).toBe('harbour works');
  });

  it('turns round what reads against its page: a year of two pieces, a Latin name, in a line from right to left', () => {
    const row = [
      piece('בשנת', 60),
      piece('48', 88, { against: true }),
      piece('19', 100, { against: true }),
      piece('אמר', 116),
      piece('Hale', 140, { against: true }),
      piece('Sven', 170, { against: true }),
    ];
    expect(lineOf(row).text).toBe('בשנת 1948 אמר Sven Hale');
  });
});

describe('the rows of a page', () => {
  it('are its baselines from above; what is printed twice is taken once, blanks not at all', () => {
    const pieces = [
      piece('second', 60, { y: 120 }),
      piece('first', 60),
      piece('first', 60.5),
      piece('  ', 90),
      piece('line', 96, { y: 101 }),
    ];
    expect(findRows(pieces).map((row) => lineOf(row).text)).toStrictEqual(['first line', 'second']);
  });
});
