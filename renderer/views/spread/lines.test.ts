import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { emptyProject } from '../../../workspace/contract/testing/empty-project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import { datedRates, usualSpan } from './dates';
import { linesOf, orderLines } from './lines';

const anna = SpeakerId.parse('anna');
const summary = (id: string, date?: string): TranscriptSummary => ({
  id: TranscriptId.parse(id),
  fileName: `${id}.txt`,
  speakers: id === 'c' ? [] : [anna],
  turns: 1,
  words: 1000,
  warnings: [],
  sourceHash: id,
  ...(date === undefined ? {} : { date }),
});
const project: ProjectState = {
  ...emptyProject,
  transcripts: [summary('a', '1988-01-25'), summary('b', '1945-04-16'), summary('c')],
  speakers: [{ id: anna, name: 'Anna de Vries', kind: 'person', labels: [], turns: 1, words: 1 }],
};
const bytes = (numbers: readonly number[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint32Array.from(numbers).buffer);
const table: SpreadTable = {
  made: { method: '', version: '', settings: {}, selection: '', tokens: 3000, hidden: 0, textHash: '' },
  by: 'speech',
  parts: project.transcripts.map(({ id }, at) => ({ words: [1000, 500, 1500][at] ?? 1, transcript: id })),
  speeches: project.transcripts.map(({ id, date }, at) => ({
    transcript: id,
    words: [1000, 500, 1500][at] ?? 1,
    ...(date === undefined ? {} : { date }),
  })),
  rows: [
    {
      query: 'peace',
      ...{ count: 5, rate: 16.7, rateLow: 7, rateHigh: 39, range: 3, dp: 0.2 },
      byPart: [2, 2, 1],
      bySpeech: [2, 2, 1],
      tenths: bytes(Array.from({ length: 30 }, (_, cell) => (cell % 10 === 0 ? 1 : 0))),
      marks: bytes([3, 700, 5, 6, 9]),
      markEnds: [2, 4, 5],
    },
  ],
};

describe('the lines of a table', () => {
  const lines = linesOf(table, project);

  it('have their own marks and tenths, a month and a name', () => {
    expect(lines.map(({ head, name, title }) => [head, name, title])).toEqual([
      ['Jan 1988', 'Vries', 'Jan 1988, Anna de Vries, a.txt'],
      ['Apr 1945', 'Vries', 'Apr 1945, Anna de Vries, b.txt'],
      ['', 'c.txt', 'c.txt'],
    ]);
    expect(lines.map(({ lanes }) => [...(lanes[0]?.marks ?? [])])).toEqual([[3, 700], [5, 6], [9]]);
    expect(lines[1]?.lanes[0]?.rate).toBe(40);
  });

  it('are ordered by date, those without one last, or by what is said most', () => {
    const keys = (order: Parameters<typeof orderLines>[1]) => orderLines(lines, order).map(({ key }) => key);
    expect(keys({ order: 'date', orderOf: undefined })).toEqual(['1', '0', '2']);
    expect(keys({ order: 'rate', orderOf: 0 })).toEqual(['1', '0', '2']);
    expect(keys({ order: 'count', orderOf: undefined })).toEqual(['0', '1', '2']);
    expect(keys({ order: 'words', orderOf: undefined })).toEqual(['2', '0', '1']);
    expect(keys({ order: 'title', orderOf: undefined })).toEqual(['2', '1', '0']);
  });
});

describe('rates over dates', () => {
  const about = { words: [{ query: 'peace', colour: 4 }], sigma: undefined, project };

  it('stand in order of time, with intervals, and count what has no date', () => {
    const { series, undated, sigma } = datedRates(table, { ...about, span: 'speech' });
    expect([undated, sigma]).toEqual([1, 0]);
    expect(series[0]).toMatchObject({
      name: 'peace',
      colour: 4,
      note: '5 times, in 3 of 3 speeches · DP 0.20',
      smooth: [],
    });
    expect(series[0]?.points.map(({ label, count, rate }) => [label, count, rate])).toEqual([
      ['1945 Vries', 2, 40],
      ['1988 Vries', 2, 20],
    ]);
    for (const { low, rate, high } of series[0]?.points ?? []) {
      expect(low).toBeLessThan(rate);
      expect(high).toBeGreaterThan(rate);
    }
  });

  it('add up the speeches of a year', () => {
    const same = { ...table, speeches: table.speeches.map((speech) => ({ ...speech, date: '1945-05-05' })) };
    const { series, undated } = datedRates(same, { ...about, span: 'year' });
    expect(undated).toBe(0);
    expect(series[0]?.points).toMatchObject([{ label: '1945', count: 5, words: 3000 }]);
  });

  it('have a point a speech, and of very many speeches a month or a year', () => {
    const dated = (speeches: number, days: number): typeof table => ({
      ...table,
      speeches: Array.from({ length: speeches }, (_, at) => ({
        transcript: TranscriptId.parse(String(at)),
        words: 100,
        date: new Date(at * days * 86_400_000).toISOString().slice(0, 10),
      })),
    });
    expect([dated(300, 1), dated(301, 1), dated(400, 40), dated(400, 900)].map(usualSpan)).toEqual([
      ...['speech', 'month'],
      ...['year', 'year'],
    ]);
  });

  it('have a line that is broken where nothing is near', () => {
    const [line] = datedRates(table, { ...about, span: 'speech', sigma: 1 }).series;
    const rates = line?.smooth.map(({ rate }) => rate) ?? [];
    expect(rates[0]).toBeCloseTo(40, 6);
    expect(rates.at(-1)).toBeCloseTo(20, 6);
    expect(rates[80]).toBeUndefined();
  });
});
