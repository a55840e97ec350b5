import { describe, expect, it } from 'vitest';
import { segmentsOf } from './segments';

describe('marks that overlap', () => {
  it('are cut into stretches with a line for each code and the tint of the last', () => {
    expect(
      segmentsOf([
        { start: 10, end: 20, colours: [6] },
        { start: 0, end: 30, colours: [2] },
        { start: 15, end: 40, colours: [1, 3] },
      ]),
    ).toStrictEqual([
      { start: 0, end: 10, tint: 2, lines: [2] },
      { start: 10, end: 15, tint: 6, lines: [2, 6] },
      { start: 15, end: 20, tint: 3, lines: [2, 6, 1, 3] },
      { start: 20, end: 30, tint: 3, lines: [2, 1, 3] },
      { start: 30, end: 40, tint: 3, lines: [1, 3] },
    ]);
  });

  it('keep the tint of the code beneath a note alone', () => {
    expect(
      segmentsOf([
        { start: 0, end: 9, colours: [5] },
        { start: 3, end: 6, colours: [] },
      ]),
    ).toStrictEqual([
      { start: 0, end: 3, tint: 5, lines: [5] },
      { start: 3, end: 6, tint: 5, lines: [5] },
      { start: 6, end: 9, tint: 5, lines: [5] },
    ]);
  });

  it('leave a gap where nothing is marked, and skip empty marks', () => {
    expect(
      segmentsOf([
        { start: 4, end: 4, colours: [1] },
        { start: 6, end: 8, colours: [] },
        { start: 0, end: 2, colours: [1] },
      ]),
    ).toStrictEqual([
      { start: 0, end: 2, tint: 1, lines: [1] },
      { start: 6, end: 8, tint: undefined, lines: [] },
    ]);
  });
});
