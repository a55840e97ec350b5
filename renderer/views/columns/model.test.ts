import { describe, expect, it } from 'vitest';
import { TranscriptId } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { areSame, othersOfTable, roleOf, withRole } from './model';

describe('what the columns of a table hold', () => {
  const columns = { text: 2, speaker: 0, date: 1 };

  it('is told by column', () => {
    expect([0, 1, 2, 3].map((column) => roleOf(columns, column))).toStrictEqual([
      'speaker',
      'date',
      'text',
      undefined,
    ]);
  });

  it('moves from one column to another', () => {
    expect(withRole(columns, 3, 'text')).toStrictEqual({ text: 3, speaker: 0, date: 1 });
  });

  it('takes the place of what the column held before', () => {
    expect(withRole(columns, 0, 'text')).toStrictEqual({ text: 0, date: 1 });
  });

  it('is nothing for a column that is not used', () => {
    expect(withRole(columns, 2, undefined)).toStrictEqual({ speaker: 0, date: 1 });
  });

  it('is the same whatever the order it is said in, and another with a column more', () => {
    expect(areSame(columns, { date: 1, speaker: 0, text: 2 })).toBe(true);
    expect(areSame(columns, { ...columns, place: 3 })).toBe(false);
  });
});

describe('the other documents of a table', () => {
  const summary = (id: string, fileName: string, format = 'csv'): TranscriptSummary => ({
    ...{ id: TranscriptId.parse(id), fileName, format },
    ...{ speakers: [], turns: 0, words: 0, warnings: [], sourceHash: '' },
  });
  const row2 = summary('a', 'debates.csv, row 2');
  const rows3 = summary('b', 'debates.csv, rows 3–12');
  const whole = summary('e', 'debates.csv');
  const all = [
    row2,
    rows3,
    summary('c', 'other.csv, row 2'),
    summary('d', 'debates.csv, row 13', 'txt'),
    whole,
  ];

  it('have the name of its file, and are tables themselves', () => {
    expect(othersOfTable(all, row2)).toStrictEqual([rows3.id]);
  });

  it('are none where a table is one document', () => {
    expect(othersOfTable(all, whole)).toStrictEqual([]);
  });
});
