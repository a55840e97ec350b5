import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logLikelihood } from '../../analysis/stats/log-likelihood';
import { answerOf } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';

const turns = (word: string, other: string) =>
  Array.from({ length: 8 }, (_, turn) => [
    { speaker: turn % 2 === 0 ? word : other },
    ['speech', `${turn % 2 === 0 ? word.repeat(1) : other} and the people of turn ${turn}. `] as const,
  ]).flat();
const engine = new Engine({ version: '1.2.3' });
engine.put([
  documentOf('one', turns('peace', 'war')),
  documentOf('two', turns('peace', 'bread')),
  documentOf('empty', [['event', '(Applause.)']]),
]);

const compare = (a: object, b: object, asked: object = {}) =>
  answerOf(engine, 'compare.table', { a, b, ...asked });
const peace = { speakers: ['peace'] };
const others = { speakers: ['war', 'bread'] };

describe('the comparison of two sides', () => {
  it('has a row a word with both counts, every measure signed towards A, and p', async () => {
    const { rows, tokensA, tokensB, speechesA, speechesB, total, types, key } = await compare(peace, others);
    expect({ tokensA, tokensB, speechesA, speechesB, total, types, key }).toEqual({
      tokensA: 56,
      tokensB: 56,
      speechesA: 2,
      speechesB: 2,
      total: 16,
      types: 16,
      key: 1,
    });
    const g2 = logLikelihood({ count: 8, total: 56 }, { count: 0, total: 56 });
    expect(rows[0]).toMatchObject({
      word: 'peace',
      key: 'peace',
      a: 8,
      b: 0,
      rateA: (8 / 56) * 10_000,
      rateB: 0,
      g2,
      logRatio: 4,
      speechesA: 2,
      speechesB: 0,
    });
    expect(rows[1]).toMatchObject({ word: 'bread', a: 0, b: 4, logRatio: -3 });
    expect((rows[1]?.g2 ?? 0) < 0 && (rows[1]?.lrc ?? 1) <= 0 && (rows[1]?.logOdds ?? 0) < 0).toBe(true);
    expect(rows.find(({ word }) => word === 'people')).toMatchObject({
      g2: 0,
      g2Two: 0,
      logRatio: 0,
      lrc: 0,
      logOdds: 0,
      diff: 0,
      p: 1,
    });
  });

  it('changes its signs, and only those, when the sides are exchanged', async () => {
    const there = await compare(peace, others, { splits: 0 });
    const back = await compare(others, peace, { splits: 0 });
    const flipped = back.rows.map(({ word, g2, logRatio }) => [word, -g2 || 0, -logRatio || 0]);
    expect(flipped).toEqual(there.rows.map(({ word, g2, logRatio }) => [word, g2 || 0, logRatio || 0]));
  });

  it('says how many words are key by chance: of whole turns, the same each time', async () => {
    const { chance } = await compare(peace, others, { splits: 100 });
    expect(chance).toEqual({ median: 0, low: 0, high: 0, splits: 100, unit: 'turns' });
    expect(await compare(peace, others, { splits: 100 })).toEqual(
      await compare(peace, others, { splits: 100 }),
    );
  });

  it('leaves chance out where there are too few turns and paragraphs, and where it is not asked for', async () => {
    const few = await compare(
      { transcripts: ['one'], speakers: ['war'] },
      { transcripts: ['two'], speakers: ['bread'] },
    );
    const unasked = await compare(peace, others, { splits: 0 });
    expect(['chance' in few, 'chance' in unasked]).toEqual([false, false]);
  });

  it('filters, hides, leaves out rare words and sorts by another measure', async () => {
    const words = async (asked: object) => (await compare(peace, others, asked)).rows.map(({ word }) => word);
    expect(await words({ contains: 'PEA' })).toEqual(['peace']);
    expect(await words({ minimum: 5 })).toEqual(['peace', 'and', 'of', 'people', 'the', 'turn']);
    expect(await words({ minimum: 5, stopList: 'default' })).toEqual(['peace', 'people', 'turn']);
    expect((await words({ measure: 'log-odds' })).slice(0, 3)).toEqual(['peace', 'bread', 'war']);
  });

  it('has no rows against an empty side, not zeros', async () => {
    const { total, types, key, rows, tokensB } = await compare(peace, { transcripts: ['empty'] });
    expect({ total, types, key, rows, tokensB }).toEqual({
      total: 0,
      types: 0,
      key: 0,
      rows: [],
      tokensB: 0,
    });
  });

  it('names both sides, the variant and the splits in what it was made from', async () => {
    const { made } = await compare(peace, others, { measure: 'g2-2', splits: 20, seed: 4 });
    expect(made).toMatchObject({
      method: 'Keyness, G², 2-term (Rayson & Garside 2000)',
      selection: 'A: 2 speeches, 1 speaker, speech only; B: 2 speeches, 2 speakers, speech only',
      tokens: 112,
      settings: { 'random splits': '20 of whole turns, seed 4' },
    });
  });
});

const speeches = join(import.meta.dirname, '../../../shared/data/speeches/en/inaugural');
describe.skipIf(!existsSync(speeches))(
  'on the inaugural addresses of the shared data (skipped where they are absent)',
  () => {
    it('plain G² calls many words key that a random split calls key as well', async () => {
      const inaugurals = new Engine({ version: '1.2.3' });
      const files = readdirSync(speeches).sort();
      inaugurals.put(
        files.map((file) =>
          documentOf(file, [
            { speaker: 'x' },
            ['speech', readFileSync(join(speeches, file), 'utf8').normalize('NFC')],
          ]),
        ),
      );
      const [early, late] = [files.filter((file) => file < '1900'), files.filter((file) => file >= '1900')];
      const { key, types, chance, rows } = await answerOf(inaugurals, 'compare.table', {
        a: { transcripts: late },
        b: { transcripts: early },
      });
      expect(rows[0]?.word).toBe('we');
      expect(chance?.unit).toBe('speeches');
      // METHODS.md: about 3% of words between random halves; here two centuries differ far beyond that.
      expect(chance?.median ?? 0).toBeGreaterThan(0.003 * types);
      expect(key).toBeGreaterThan(2 * (chance?.high ?? Infinity));
    });
  },
);
