import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codePaints, spansWithin } from './highlights';

describe('what is drawn over the text', () => {
  it('is a tint a stretch and a line for each of its codes', () => {
    expect(
      Object.fromEntries(
        codePaints([
          { start: 0, end: 4, tint: 2, lines: [2] },
          { start: 4, end: 9, tint: 6, lines: [2, 6] },
          { start: 9, end: 12, tint: undefined, lines: [] },
        ]),
      ),
    ).toStrictEqual({
      'tint-2': [{ start: 0, end: 4 }],
      'tint-6': [{ start: 4, end: 9 }],
      'line-0-2': [
        { start: 0, end: 4 },
        { start: 4, end: 9 },
      ],
      'line-1-6': [{ start: 4, end: 9 }],
      noted: [{ start: 9, end: 12 }],
    });
  });

  it('is cut at the borders of a piece', () => {
    const spans = [
      { start: 0, end: 3 },
      { start: 5, end: 12 },
      { start: 20, end: 22 },
    ];
    expect(spansWithin(spans, 6, 20)).toStrictEqual([{ start: 6, end: 12 }]);
    expect(spansWithin(spans, 3, 5)).toStrictEqual([]);
  });

  it('has a rule for every colour and level of the Reader', () => {
    const rules = readFileSync(join(import.meta.dirname, 'highlights.css'), 'utf8');
    const wanted = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((colour) => [
      `tint-${colour}`,
      ...[0, 1, 2, 3].map((level) => `line-${level}-${colour}`),
    ]);
    expect(wanted.filter((name) => !rules.includes(`::highlight(reader-${name})`))).toStrictEqual([]);
  });
});
