import { describe, expect, it } from 'vitest';
import { speech, useTerminal } from './testing/terminal';

const { rostrum, table, path } = useTerminal({
  'debate.txt': speech,
  'other.txt': 'The mountain road is long. We walk the mountain road at night, and the night is cold.\n',
  'dated.txt': 'MS. HALE: On March 3, 2021 we met.\n',
  'own.txt': 'the\nHarbour\n\n',
});

describe('rostrum words and compare, asked in more ways', () => {
  it('leaves out the words of an own list', async () => {
    const { rows } = await table('words', 'debate.txt', '--stop-list', 'own.txt', '--top', '100');
    expect(rows.map(({ word }) => word)).not.toContain('harbour');
    expect(rows.map(({ word }) => word)).toContain('and');
  });

  it('counts to the last row, whatever an answer of the engine holds', async () => {
    const all = await table('words', 'debate.txt', 'other.txt', '--stop-list', 'none', '--top', '9000');
    expect(all.rows.length).toBeGreaterThan(30);
    expect(all.rows.map(({ rank }) => rank)).toStrictEqual(all.rows.map((_, index) => index + 1));
  });

  it('turns the order round', async () => {
    const words = ['words', 'debate.txt', '--sort', 'word', '--top', '200'];
    const [forth, back] = [await table(...words), await table(...words, '--reverse')];
    expect(back.rows.map(({ word }) => word)).toStrictEqual(forth.rows.map(({ word }) => word).toReversed());
  });

  it('compares words in a row, groups, and those that fit a pattern', async () => {
    const words = ['compare', 'debate.txt', 'other.txt', '--splits', '0'];
    const pairs = await table(...words, '--unit', '2-gram', '--contains', 'mountain *');
    expect(pairs.rows).toMatchObject([{ word: 'mountain road', a: 0, b: 2 }]);
    const grouped = await table(...words, '--group', 'work=worker*,plan');
    expect(grouped.rows.find(({ word }) => word === 'work')).toMatchObject({ a: 5, b: 0 });
  });
});

describe('rostrum patterns', () => {
  it('counts what stands beside a word', async () => {
    const { rows } = await table('patterns', 'debate.txt', '--query', 'the', '--words', '1');
    expect(rows[0]).toMatchObject({ rank: 1, words: 'harbour', count: 4, speeches: 1 });
    const left = await table(
      'patterns',
      'debate.txt',
      '--query',
      'workers',
      '--side',
      'left',
      '--words',
      '2',
    );
    expect(left.rows.map(({ words }) => words)).toContain('the harbour');
  });
});

describe('rostrum collocates', () => {
  it('takes only places near another word, and any order', async () => {
    const words = ['collocates', 'debate.txt', '--query', 'the', '--minimum', '1', '--stop-list', 'none'];
    const near = await table(...words, '--near', 'plan');
    const all = await table(...words);
    expect(near.rows.length).toBeLessThan(all.rows.length);
    const byWord = (await table(...words, '--by', 'word')).rows.map(({ word }) => String(word));
    expect(byWord).toStrictEqual(byWord.toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('rostrum keyphrases', () => {
  it('puts all files into one table, with what is merged and hidden', async () => {
    const words = ['keyphrases', 'debate.txt', 'other.txt', '--together'];
    const { rows } = await table(...words);
    const phrases = rows.map(({ phrase }) => phrase);
    expect(phrases).toStrictEqual(expect.arrayContaining(['harbour workers', 'mountain road']));
    expect(rows.find(({ phrase }) => phrase === 'mountain road')).toMatchObject({
      bySpeech: `${path('other.txt')}: 2`,
    });
    const chosen = await table(...words, '--hide', 'mountain road', '--merge', 'harbour workers,plan');
    expect(chosen.rows.map(({ phrase }) => phrase)).not.toContain('mountain road');
    expect(chosen.rows.map(({ merged }) => merged)).toContain('plan');
    expect(await rostrum(...words, '--hide', 'no such phrase')).toStrictEqual({
      code: 1,
      out: '',
      err: '“no such phrase” is not in these files.\n',
    });
    expect((await rostrum(...words, '--merge', 'plan')).err).toBe(
      '--merge takes two phrases or more, with commas; “plan” is not.\n',
    );
  });
});

describe('rostrum sentiment', () => {
  it('counts how many sentences have which score', async () => {
    const { rows } = await table('sentiment', 'debate.txt', '--by', 'score');
    expect(rows).toHaveLength(21);
    expect(rows.reduce((sum, { sentences }) => sum + Number(sentences), 0)).toBe(5);
    expect((await rostrum('sentiment', 'debate.txt', '--by', 'score', '--target', 'plan')).code).toBe(2);
  });

  it('begins with the lowest, and smooths as it is told', async () => {
    const { rows } = await table('sentiment', 'debate.txt', '--sort', 'lowest', '--smooth', '0');
    const scores = rows.map(({ compound }) => Number(compound));
    expect(scores).toStrictEqual(scores.toSorted((a, b) => a - b));
    expect(rows.map(({ smoothed }) => smoothed)).toStrictEqual(rows.map(({ compound }) => compound));
  });
});

describe('rostrum overview', () => {
  it('has a row a turn, and a row a period', async () => {
    const turns = await table('overview', 'debate.txt', '--table', 'turns');
    expect(turns.rows.map(({ turn, speaker }) => [turn, speaker])).toStrictEqual([
      [1, 'Ms. Hale'],
      [2, 'Mr. Tarn'],
      [3, 'Ms. Hale'],
    ]);
    const words = ['overview', 'debate.txt', '--table', 'time', '--period', 'year'];
    expect((await table(...words)).rows).toStrictEqual([]);
    expect((await rostrum(...words, '--csv')).out).toBe('period,date,file,speeches,words\r\n');
  });
});
