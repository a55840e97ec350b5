import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { calls, type Input } from '../contract';
import { answerOf, askEngine } from '../testing/ask-engine';
import { documentOf, type Part } from './document-of';
import { Engine } from './engine';
import { Cancelled, noWork } from './work';

const toy = [
  'b a m n i b e u p',
  'b a s a t b e w q n',
  'b c a g a b e s t a',
  'b a g h a b e a a t',
  'b a h a a b e a x a t',
];

function engineOf(speeches: readonly (readonly Part[])[], dates: readonly string[] = []): Engine {
  const engine = new Engine({ version: '1.2.3' });
  engine.put(
    speeches.map((parts, index) => {
      const date = dates[index];
      return documentOf(`s${index}`, parts, { language: 'en', ...(date === undefined ? {} : { date }) });
    }),
  );
  return engine;
}

type Question = Partial<Input<'spread.table'>> & { readonly queries: string[] };

const table = (engine: Engine, question: Question) =>
  answerOf(engine, 'spread.table', { selection: {}, ...question });
const numbers = (bytes: Uint8Array): number[] => [...new Uint32Array(bytes.slice().buffer)];
const speech = (text: string): Part[] => [{ speaker: 'anna' }, ['speech', text]];

describe('the spread of words over speeches', () => {
  it('has the published measures of the toy corpus of Gries', async () => {
    const { rows, parts } = await table(engineOf(toy.map(speech)), { queries: ['a', 'b', 'i', 'q'] });
    expect(parts.map(({ words }) => words)).toEqual([9, 10, 10, 10, 11]);
    expect(
      rows.map(({ query, count, range, dp = NaN, dpNorm = NaN, juillandD = NaN }) => [
        query,
        count,
        range,
        Number(dp.toFixed(5)),
        Number(dpNorm.toFixed(5)),
        Number(juillandD.toFixed(5)),
      ]),
    ).toEqual([
      ['a', 15, 5, 0.18, 0.21951, 0.78515],
      ['b', 10, 5, 0.02, 0.02439, 0.96809],
      ['i', 1, 1, 0.82, 1, 0],
      ['q', 1, 1, 0.8, 0.97561, 0],
    ]);
  });

  it('says where each hit stands, and in which tenth', async () => {
    const { rows, speeches, made } = await table(
      engineOf([speech('peace no no no no no no no no peace'), speech('war and peace')], ['2001-02-03']),
      { queries: ['peace', 'no * no'] },
    );
    expect(rows.map(({ byPart, marks, markEnds }) => [byPart, numbers(marks), markEnds])).toEqual([
      [
        [2, 1],
        [0, 9, 2],
        [2, 3],
      ],
      [
        [6, 0],
        [1, 2, 3, 4, 5, 6],
        [6, 6],
      ],
    ]);
    expect(rows.map(({ tenths }) => numbers(tenths))[0]).toEqual([
      ...[1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      ...[0, 0, 0, 0, 0, 0, 1, 0, 0, 0],
    ]);
    expect(speeches).toEqual([
      { transcript: 's0', words: 10, date: '2001-02-03' },
      { transcript: 's1', words: 3 },
    ]);
    expect(made.settings).toMatchObject({ query: 'peace · no * no', case: 'folded', parts: '2 speeches' });
  });

  it('tells why one query is not looked for, and looks for the others', async () => {
    const { rows } = await table(engineOf(toy.map(speech)), { queries: ['?!', 'b'] });
    expect(rows.map(({ failure, count }) => [failure?.code, count])).toEqual([
      ['query-invalid', 0],
      [undefined, 10],
    ]);
  });

  it('has no measure for a word that is never said, and none over one speech', async () => {
    const never = await table(engineOf(toy.map(speech)), { queries: ['zebra'] });
    const alone = await table(engineOf([speech('a b a')]), { queries: ['a'] });
    for (const { rows } of [never, alone]) {
      expect(rows[0]).not.toHaveProperty('dp');
      expect(rows[0]).not.toHaveProperty('juillandD');
    }
  });
});

describe('other parts than speeches', () => {
  const talk = engineOf([
    [{ speaker: 'anna' }, ['speech', 'peace and bread. '], { speaker: 'boris' }, ['speech', 'No peace. ']],
    [{ speaker: 'boris' }, ['speech', 'Peace now.']],
  ]);

  it('are what each speaker says, over all speeches', async () => {
    const { parts, rows } = await table(talk, { queries: ['peace'], by: 'speaker' });
    expect(parts).toEqual([
      { words: 3, speaker: 'anna' },
      { words: 4, speaker: 'boris' },
    ]);
    expect(rows[0]?.byPart).toEqual([1, 2]);
    expect(numbers(rows[0]?.marks ?? new Uint8Array())).toEqual([0, 1, 2]);
    expect(rows[0]?.bySpeech).toEqual([2, 1]);
  });

  it('are equal parts of the whole, cut where it falls, whatever the speeches are', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 30 }), {
          minLength: 1,
          maxLength: 5,
        }),
        fc.integer({ min: 2, max: 12 }),
        async (speeches, n) => {
          const { parts, rows } = await table(engineOf(speeches.map((words) => speech(words.join(' ')))), {
            queries: ['a'],
            by: 'equal',
            n,
          });
          const words = speeches.flat();
          const sizes = parts.map((part) => part.words);
          expect(sizes.length).toBe(Math.min(n, words.length));
          let start = 0;
          const expected = sizes.map((size) => {
            const own = words.slice(start, start + size).filter((word) => word === 'a').length;
            start += size;
            return own;
          });
          expect(start).toBe(words.length);
          expect(rows[0]?.byPart).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('the line of a mark', () => {
  const engine = engineOf([speech('We want peace, not war. Peace!')]);
  const lineAt = (at: number) =>
    askEngine(engine, 'spread.line', { selection: {}, queries: ['war', 'peace'], row: 1, part: 0, at });

  it('is what is said around it, and where that stands', async () => {
    expect(await lineAt(5)).toEqual({
      ok: true,
      value: {
        transcript: 's0',
        speaker: 'anna',
        place: { start: 24, end: 29 },
        left: 'We want peace, not war. ',
        node: 'Peace',
        right: '!',
      },
    });
  });

  it('is not found where no mark stands', async () => {
    expect(await lineAt(1)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

it('thins marks that would be drawn over each other, and still counts every hit', async () => {
  const { rows } = await table(engineOf([speech('a '.repeat(5000))]), { queries: ['a'] });
  const [row] = rows;
  expect([row?.count, row?.markEnds]).toEqual([5000, [1000]]);
  expect(numbers(row?.tenths ?? new Uint8Array())).toEqual(new Array(10).fill(500));
});

it('can be called off between words', async () => {
  const steps: number[] = [];
  const answer = await engineOf(toy.map(speech)).answer(
    'spread.table',
    calls['spread.table'].input.parse({ selection: {}, queries: ['a', 'b', 'c'] }),
    {
      ...noWork,
      step: (done) => {
        if (steps.push(done) === 2) throw new Cancelled();
      },
    },
  );
  expect(answer).toMatchObject({ ok: false, code: 'cancelled' });
  expect(steps.length).toBe(2);
});

const data = join(import.meta.dirname, '../../../shared/data');
describe.skipIf(!existsSync(data))(
  'dispersion over the inaugurals (skipped where ../shared/data is absent)',
  () => {
    it('agrees with the reference values, whose tokens are cut by another rule', async () => {
      const folder = join(data, 'speeches/en');
      const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /inaugural/iu.test(name) && name.endsWith('.txt'))
        .sort();
      const engine = engineOf(names.map((name) => speech(readFileSync(join(folder, name), 'utf8'))));
      const [, ...lines] = readFileSync(join(data, 'reference/dispersion_expected.tsv'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('\t'));
      expect(lines.length).toBeGreaterThan(5);
      for (const [word = '', freq, range, dp, dpNorm, juilland] of lines) {
        const { rows } = await table(engine, { queries: [word] });
        const row = rows[0];
        expect([word, row?.range]).toEqual([word, Number(range)]);
        expect(Math.abs((row?.count ?? 0) / Number(freq) - 1)).toBeLessThan(0.02);
        expect(Math.abs((row?.dp ?? NaN) - Number(dp))).toBeLessThan(0.01);
        expect(Math.abs((row?.dpNorm ?? NaN) - Number(dpNorm))).toBeLessThan(0.01);
        expect(Math.abs((row?.juillandD ?? NaN) - Number(juilland))).toBeLessThan(0.01);
      }
    });
  },
);
