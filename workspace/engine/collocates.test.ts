import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutualInformation } from '../../analysis/stats/association';
import type { Input } from '../contract';
import { answerOf } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';

const engine = new Engine({ version: '1.2.3' });
engine.put([
  documentOf('one', [
    { speaker: 'anna' },
    ['speech', 'Lasting peace and real peace need bread. '],
    { speaker: 'boris' },
    ['speech', 'Bread. Peace now.'],
  ]),
  documentOf('two', [{ speaker: 'anna' }, ['speech', 'Bread and roses, bread and peace.']]),
]);

const table = (asked: Partial<Input<'collocates.table'>> = {}) =>
  answerOf(engine, 'collocates.table', {
    selection: {},
    query: 'peace',
    window: { left: 2, right: 2 },
    minimum: 1,
    stopList: 'none',
    ...asked,
  });
const counts = async (asked: Partial<Input<'collocates.table'>> = {}) =>
  Object.fromEntries(
    (await table({ sort: 'word', descending: false, ...asked })).rows.map(({ word, together }) => [
      word,
      together,
    ]),
  );

describe('collocates', () => {
  it('stand in the window, within the turn, each token once, without the node', async () => {
    expect(await counts()).toEqual({ and: 2, bread: 3, lasting: 1, need: 1, now: 1, real: 1 });
    expect(await counts({ window: { left: 0, right: 1 } })).toEqual({ and: 1, need: 1, now: 1 });
  });

  it('have every measure, for the window that was asked', async () => {
    const { rows, node, made } = await table({ sort: 'together' });
    expect(node).toBe(4);
    const meeting = { together: 3, node: 4, collocate: 4, tokens: 16, window: 4 };
    expect(rows[0]).toMatchObject({
      rank: 1,
      word: 'bread',
      together: 3,
      count: 4,
      expected: 4,
      mi: mutualInformation(meeting),
    });
    // The windows of 4 words round 4 places are all 16 tokens: there is no elsewhere.
    expect([rows[0]?.ll, rows[0]?.dpNode]).toEqual([undefined, undefined]);
    expect(made.settings['expected']).toBe('E = R × C × 4 / N, for a window of 4 words');
    const [narrow] = (await table({ window: { left: 0, right: 1 }, sort: 'll' })).rows;
    expect(narrow?.dpCollocate).toBeCloseTo(1 / 4, 12);
  });

  it('are those met often enough that the stop list leaves, and it tells how many it hides', async () => {
    expect(await counts({ minimum: 2 })).toEqual({ and: 2, bread: 3 });
    const listed = await table({ stopList: ['AND'], minimum: 2 });
    expect([listed.rows.map(({ word }) => word), listed.stopList]).toEqual([
      ['bread'],
      { name: 'your own', hiddenTokens: 2 },
    ]);
  });

  it('sort by each column both ways, rows without a value last, and page', async () => {
    const down = (await table({ sort: 'logDice' })).rows.map(({ logDice }) => logDice);
    expect(down).toEqual(down.toSorted((a, b) => b - a));
    const up = (await table({ sort: 'mi', descending: false })).rows.map(({ mi }) => mi);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    const page = await table({ sort: 'word', descending: false, offset: 1, limit: 1 });
    expect([page.total, page.rows.map(({ rank, word }) => [rank, word])]).toEqual([6, [[2, 'bread']]]);
  });

  it('are counted for phrases and gaps too, without the words of the node', async () => {
    expect(await counts({ query: 'bread and', window: { left: 1, right: 1 } })).toEqual({
      peace: 1,
      roses: 1,
    });
    expect(await counts({ query: 'lasting ..3 peace', window: { left: 1, right: 1 } })).toEqual({ and: 1 });
  });

  it('are those of the card of a word', async () => {
    const card = await answerOf(engine, 'words.card', { selection: {}, word: 'peace' });
    const { rows } = await table({ window: { left: 5, right: 5 }, minimum: 2, stopList: 'default' });
    expect(card.collocates).toEqual(
      rows.map(({ word, together, logDice, mi }) => ({ word, count: together, logDice, mi })),
    );
  });
});

describe('the network of collocates', () => {
  it('links collocates that stand near each other, wherever that is', async () => {
    const { words, links, weaker } = await answerOf(engine, 'collocates.network', {
      selection: {},
      query: 'peace',
      window: { left: 2, right: 2 },
      minimum: 1,
      stopList: 'none',
      measure: 'mi',
      most: 4,
    });
    expect(words.map(({ word, rank }) => [rank, word])).toHaveLength(4);
    expect(words.map(({ strength }) => strength)).toEqual(words.map(({ mi }) => mi));
    const named = links.map(({ a, b, together }) => [
      [words[a]?.word, words[b]?.word].toSorted().join(' '),
      together,
    ]);
    // `and` stands within two words of `real` and of `lasting`; `real` and `lasting` are three apart.
    expect(Object.fromEntries(named)).not.toHaveProperty('lasting real');
    expect(links.length + weaker).toBeGreaterThan(0);
  });
});

it('collocates are the words that going through every window finds, also where hits overlap', async () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('a', 'a b', 'a *', 'a (b|b c)'),
      fc.nat(3),
      fc.nat(3),
      async (turns, query, left, right) => {
        const own = new Engine({ version: '1' });
        own.put([
          documentOf(
            'd',
            turns.flatMap((words, at) => [
              { speaker: `s${at}` } as const,
              ['speech', `${words.join(' ')} `] as const,
            ]),
          ),
        ]);
        const asked: Input<'collocates.table'> = {
          selection: {},
          query,
          window: { left, right: right + 1 },
          minimum: 1,
          stopList: 'none',
        };
        const { rows } = await answerOf(own, 'collocates.table', asked);
        const length = query === 'a' ? 1 : 2;
        const met: Record<string, number> = {};
        for (const words of turns) {
          const hits = words.flatMap((first, at) =>
            first === 'a' &&
            (length === 1 || (query === 'a *' ? at + 1 < words.length : words[at + 1] === 'b'))
              ? [{ at, end: at + length }]
              : [],
          );
          words.forEach((said, place) => {
            const isNode = hits.some(({ at, end }) => place >= at && place < end);
            const isNear = hits.some(({ at, end }) => place >= at - left && place < end + right + 1);
            if (isNear && !isNode) met[said] = (met[said] ?? 0) + 1;
          });
        }
        expect(Object.fromEntries(rows.map(({ word: said, together }) => [said, together]))).toStrictEqual(
          met,
        );
      },
    ),
    { numRuns: 60 },
  );
});
