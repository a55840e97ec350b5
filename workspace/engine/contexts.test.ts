import { describe, expect, it } from 'vitest';
import { calls, type Input } from '../contract';
import { SpeakerId } from '../contract/basics';
import { documentOf } from './document-of';
import { Engine } from './engine';

const debate = documentOf(
  'debate',
  [
    ['furniture', 'Home | Peace\n'],
    { speaker: 'anna' },
    ['speech', 'We want\n   peace and freedom. We mean the Council '],
    ['insertion', '[for Peace]'],
    ['speech', ' of peace.'],
    ['separator', '\n'],
    ['label', 'BORIS: '],
    { speaker: 'boris' },
    ['speech', 'Peace? No, peaceful work and bread.'],
  ],
  { language: 'en', date: '2021-05-01' },
);
const speech = documentOf('speech', [{ speaker: 'anna' }, ['speech', 'A lasting peace and bread.']], {
  language: 'en',
  date: '2020-05-01',
});
const shortHash: unknown = expect.stringMatching(/^[0-9a-f]{12}$/u);
const engine = new Engine({ version: '1.2.3' });
engine.put([debate, speech]);

async function lines(query: string, asked: Partial<Input<'contexts.lines'>> = {}) {
  const input = calls['contexts.lines'].input.parse({ selection: {}, query, ...asked });
  const answer = await engine.answer('contexts.lines', input);
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}
const inBrackets = async (query: string, asked: Partial<Input<'contexts.lines'>> = {}) =>
  (await lines(query, asked)).rows.map(({ left, node, right }) => `${left}[${node}]${right}`);

describe('the lines of a word', () => {
  it('stand in their turn, white space folded, without furniture, insertions and labels', async () => {
    expect(await inBrackets('peace', { sort: ['text'] })).toEqual([
      'We want [peace] and freedom. We mean the Council of peace.',
      'We want peace and freedom. We mean the Council of [peace].',
      '[Peace]? No, peaceful work and bread.',
      'A lasting [peace] and bread.',
    ]);
  });

  it('tell where they stand, who says them, and where the words they are sorted by are', async () => {
    const table = await lines('lasting', { sort: [1, -1, 2], width: 20 });
    const start = speech.text.indexOf('lasting');
    expect(table).toEqual({
      made: {
        method: 'Concordance',
        version: '1.2.3',
        settings: {
          query: 'lasting',
          case: 'folded',
          forms: 'as asked',
          sort: '1 right, 1 left, 2 right',
          width: '20 characters each side',
        },
        selection: '2 speeches, speech only',
        tokens: 22,
        hidden: 0,
        textHash: shortHash,
      },
      total: 1,
      speeches: 1,
      ofSpeeches: 2,
      rate: (1 / 22) * 10_000,
      rows: [
        {
          n: 1,
          transcript: 'speech',
          speaker: 'anna',
          start,
          end: start + 7,
          left: 'A ',
          node: 'lasting',
          right: ' peace and bread.',
          marks: [
            { key: 1, start: 1, end: 6 },
            { key: -1, start: 0, end: 1 },
            { key: 2, start: 7, end: 10 },
          ],
        },
      ],
    });
  });

  it('sort by the words beside them, those without such a word first, ties in the order of the texts', async () => {
    expect(await inBrackets('peace', { sort: [1, 2], width: 20 })).toEqual([
      'mean the Council of [peace].',
      'A lasting [peace] and bread.',
      'We want [peace] and freedom. We mea',
      '[Peace]? No, peaceful work ',
    ]);
    expect((await inBrackets('peace', { sort: [-1] })).map((line) => line.slice(0, 5))).toEqual([
      '[Peac',
      'A las',
      'We wa',
      'We wa',
    ]);
  });

  it('sort by date, by speaker and page', async () => {
    const dates = await lines('peace', { sort: ['date'], limit: 1 });
    expect([dates.total, dates.rows[0]?.transcript]).toEqual([4, 'speech']);
    const { rows } = await lines('peace', { sort: ['speaker'], offset: 2 });
    expect(rows.map(({ n, speaker }) => [n, speaker])).toEqual([
      [3, 'anna'],
      [4, 'boris'],
    ]);
  });

  it('find phrases over insertions, any word between, patterns, one case only, and every form of a stem', async () => {
    expect(await inBrackets('council of', { width: 20 })).toEqual([
      'reedom. We mean the [Council of] peace.',
    ]);
    expect((await lines('peace and *')).total).toBe(2);
    expect((await lines('peac*')).total).toBe(5);
    expect((await lines('Peace', { caseSensitive: true })).total).toBe(1);
    expect((await lines('peace', { forms: true })).total).toBe(5);
    expect((await lines('peace peace')).total).toBe(0);
  });

  it('restrict to a speaker', async () => {
    const { total, ofSpeeches } = await lines('peace', {
      selection: { speakers: [SpeakerId.parse('boris')] },
    });
    expect([total, ofSpeeches]).toEqual([1, 1]);
  });

  it('fail with a code where there is nothing to look for', async () => {
    const asked = (query: string) =>
      engine.answer('contexts.lines', calls['contexts.lines'].input.parse({ selection: {}, query }));
    expect([await asked('  '), await asked('*')]).toEqual([
      { ok: false, code: 'query-empty', detail: undefined },
      { ok: false, code: 'query-invalid', detail: '*' },
    ]);
  });
});
