import { describe, expect, it } from 'vitest';
import type { Input } from '../contract';
import { SpeakerId } from '../contract/basics';
import { answerOf, askEngine } from '../testing/ask-engine';
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

const lines = (query: string, asked: Partial<Input<'contexts.lines'>> = {}) =>
  answerOf(engine, 'contexts.lines', { selection: {}, query, ...asked });
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
      found: 1,
      dropped: 0,
      speeches: 1,
      ofSpeeches: 2,
      rate: (1 / 22) * 10_000,
      unsearched: 0,
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
    expect((await lines('peaceful works', { forms: true })).total).toBe(1);
    expect((await lines('peace peace')).total).toBe(0);
  });

  it('restrict to a speaker', async () => {
    const { total, ofSpeeches } = await lines('peace', {
      selection: { speakers: [SpeakerId.parse('boris')] },
    });
    expect([total, ofSpeeches]).toEqual([1, 1]);
  });

  it('find gaps, alternatives and the nearest end of a gap', async () => {
    expect(await inBrackets('peace ..2 bread', { width: 20 })).toEqual(['A lasting [peace and bread].']);
    expect(
      (await inBrackets('(freedom|work) and|no', { width: 20 })).map((line) => /\[.*\]/u.exec(line)?.[0]),
    ).toEqual(['[work and]', '[No]']);
    expect((await lines('council ..3 peace')).rows.map(({ node }) => node)).toEqual(['Council of peace']);
  });

  it('find lemmas and word classes in English, and tell of the speeches that were not searched', async () => {
    const mixed = new Engine({ version: '1.2.3' });
    const said = (id: string, text: string, language: string) =>
      documentOf(id, [{ speaker: 'anna' }, ['speech', text]], { language });
    mixed.put([
      said('en', 'She goes where they went. We go. They work all day. The work is hard.', 'en'),
      said('de', 'Wir gehen und go.', 'de'),
    ]);
    const found = async (query: string) => {
      const { rows, unsearched } = await answerOf(mixed, 'contexts.lines', {
        selection: {},
        query,
        sort: [],
      });
      return { nodes: rows.map(({ node }) => node), unsearched };
    };
    expect(await found('[go]')).toEqual({ nodes: ['goes', 'went', 'go'], unsearched: 1 });
    expect(await found('work_NOUN')).toEqual({ nodes: ['work'], unsearched: 1 });
    expect(await found('the _NOUN')).toEqual({ nodes: ['The work'], unsearched: 1 });
    expect(await found('go')).toEqual({ nodes: ['go', 'go'], unsearched: 0 });
  });

  it('find regular expressions over the words of a turn, whole words at a time', async () => {
    const nodes = async (query: string, asked = {}) =>
      (await lines(query, { sort: [], ...asked })).rows.map(({ node }) => node);
    expect(await nodes('/peac(e|eful) (and|work)/')).toEqual(['peace and', 'peaceful work', 'peace and']);
    expect(await nodes('/\\bw\\w+ p/')).toEqual(['want\n   peace'].map((text) => text.replace(/\s+/gu, ' ')));
    expect(await nodes('/^P/', { caseSensitive: true })).toEqual(['Peace']);
    expect(await nodes('/ /')).toEqual([]);
  });

  it('stop a regular expression that would take for ever', async () => {
    const slow = new Engine({ version: '1.2.3' });
    slow.put([documentOf('slow', [['speech', 'a'.repeat(60)]])]);
    expect(await askEngine(slow, 'contexts.lines', { selection: {}, query: '/^(a+)+b/' })).toMatchObject({
      ok: false,
      code: 'query-slow',
    });
  });

  it('are drawn at random by a seed, the same each time, and say so', async () => {
    const thin = async (seed: number) => {
      const { total, found, rows, made } = await lines('peace', { thin: 2, seed, sort: ['text'] });
      return {
        total,
        found,
        starts: rows.map(({ transcript, start }) => `${transcript} ${start}`),
        drawn: made.settings['drawn'],
      };
    };
    const one = await thin(1);
    expect(one).toEqual({
      total: 2,
      found: 4,
      starts: expect.any(Array) as unknown,
      drawn: '2 of 4 lines at random, seed 1',
    });
    expect(await thin(1)).toEqual(one);
    const draws = await Promise.all([2, 3, 4, 5, 6].map(thin));
    expect(draws.some(({ starts }) => starts.join() !== one.starts.join())).toBe(true);
    expect((await lines('peace', { thin: 9 })).made.settings['drawn']).toBeUndefined();
  });

  it('are dropped or kept by place, and counted', async () => {
    const all = (await lines('peace', { sort: ['text'] })).rows.map(({ transcript, start }) => ({
      transcript,
      start,
    }));
    const [first, second] = all;
    if (!first || !second) throw new Error('there are four lines');
    const without = await lines('peace', { sort: ['text'], without: [first] });
    expect([without.total, without.found, without.dropped, without.rows[0]?.start]).toEqual([
      3,
      4,
      1,
      second.start,
    ]);
    expect(without.made.settings['dropped']).toBe('1 line by hand');
    expect(
      (await lines('peace', { only: [first, second], without: [first] })).rows.map(({ start }) => start),
    ).toEqual([second.start]);
  });

  it('sort by the names of speakers and at random', async () => {
    const speakers = async (order: string[]) =>
      (
        await lines('peace', { sort: ['speaker'], speakerOrder: order.map((id) => SpeakerId.parse(id)) })
      ).rows.map(({ speaker }) => speaker);
    expect(await speakers(['boris', 'anna'])).toEqual(['boris', 'anna', 'anna', 'anna']);
    expect(await speakers(['anna'])).toEqual(['anna', 'anna', 'anna', 'boris']);
    const random = async (seed: number) =>
      (await lines('peace', { sort: ['random'], seed })).rows.map(({ start }) => start);
    expect(await random(3)).toEqual(await random(3));
    expect((await random(3)).toSorted()).toEqual((await random(4)).toSorted());
  });

  it('show the sentence of the node where it is asked for', async () => {
    expect(await inBrackets('council', { context: 'sentence' })).toEqual(['We mean the [Council] of peace.']);
    expect(await inBrackets('work', { context: 'sentence' })).toEqual(['No, peaceful [work] and bread.']);
  });

  it('can be those with another word near', async () => {
    const near = (word: string, left: number, right: number) =>
      lines('peace', { near: { word, window: { left, right } } });
    expect([
      (await near('Bread', 0, 2)).total,
      (await near('bread', 2, 0)).total,
      (await near('zzz', 5, 5)).total,
    ]).toEqual([1, 0, 0]);
  });

  it('fail with a code where there is nothing to look for', async () => {
    const asked = (query: string) => askEngine(engine, 'contexts.lines', { selection: {}, query });
    expect(await asked('(a')).toEqual({ ok: false, code: 'query-invalid', detail: '(a' });
    expect([await asked('  '), await asked('*')]).toEqual([
      { ok: false, code: 'query-empty', detail: undefined },
      { ok: false, code: 'query-invalid', detail: '*' },
    ]);
  });
});

it('says where no tagger is asked that lemmas and word classes cannot be looked for', async () => {
  const selection = { search: { query: '[go]', within: 'speech' as const } };
  expect(await askEngine(engine, 'selection.size', { selection })).toMatchObject({
    ok: false,
    code: 'query-tagged',
  });
});

describe('the patterns beside a node', () => {
  const patterns = (asked: Partial<Input<'contexts.patterns'>>) =>
    answerOf(engine, 'contexts.patterns', { selection: {}, query: 'peace', ...asked });

  it('are counted with their speeches, and lines without so many words told', async () => {
    expect(await patterns({})).toMatchObject({
      total: 3,
      lines: 4,
      short: 1,
      rows: [
        { rank: 1, words: 'and bread', count: 1, share: 0.25, speeches: 1 },
        { rank: 2, words: 'and freedom', count: 1, share: 0.25, speeches: 1 },
        { rank: 3, words: 'no peaceful', count: 1, share: 0.25, speeches: 1 },
      ],
    });
    expect((await patterns({ words: 1 })).rows[0]).toEqual({
      rank: 1,
      words: 'and',
      count: 2,
      share: 0.5,
      speeches: 2,
    });
    expect((await patterns({ side: 'left', words: 1 })).rows.map(({ words }) => words)).toEqual([
      'lasting',
      'of',
      'want',
    ]);
  });

  it('are as many as the lines of the query that they make', async () => {
    for (const { words, count } of (await patterns({ words: 2 })).rows)
      expect((await lines(`peace ${words}`)).total).toBe(count);
  });
});
