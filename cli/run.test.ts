import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { speech, useTerminal } from './testing/terminal';

const { path, rostrum, table } = useTerminal({
  'debate.txt': speech,
  'other.txt': 'The mountain road is long. We walk the mountain road at night, and the night is cold.\n',
  'lines.txt': 'I love this.\n\nThe table stands.\nNot bad at all\n',
  'empty.txt': '',
  'page.pdf': 'ID3 a recording and no page',
});

describe('rostrum parse', () => {
  it('gives an entry a file in the order given, with a coded failure for one that cannot be read', async () => {
    const { code, out, err } = await rostrum('parse', 'page.pdf', 'debate.txt', 'gone.txt', '--json');
    const [pdf, debate, gone, ...more] = z.array(z.record(z.string(), z.unknown())).parse(JSON.parse(out));
    expect([pdf?.['error'], gone?.['error'], more]).toMatchObject([
      { code: 'format-unknown' },
      { code: 'file-missing' },
      [],
    ]);
    const turns = z
      .array(
        z.object({
          speaker: z.string(),
          label: z.string(),
          start: z.number(),
          end: z.number(),
          words: z.number(),
        }),
      )
      .parse(debate?.['turns']);
    expect(debate?.['text']).toBe(speech);
    expect(turns.map(({ start }) => speech.slice(start, start + 9))).toStrictEqual([
      'Good afte',
      'I hate th',
      'The harbo',
    ]);
    expect(debate).toMatchObject({
      file: path('debate.txt'),
      language: 'en',
      speakers: [{ turns: 2 }, { turns: 1 }],
    });
    expect(debate).not.toHaveProperty('date');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(2);
  });

  it('reads standard input for "-"', async () => {
    expect(await rostrum('parse', '-', '--json')).toMatchObject({ code: 0, err: '' });
  });
});

describe('rostrum words', () => {
  it('counts over all files together', async () => {
    const { rows, made } = await table(
      'words',
      'debate.txt',
      'other.txt',
      '--stop-list',
      'none',
      '--top',
      '1',
    );
    expect(rows).toMatchObject([{ rank: 1, word: 'the', count: 9, speeches: 2 }]);
    expect(made).toMatchObject({ version: '1.2.3', tokens: 54 });
  });

  it('shows aligned columns to be read', async () => {
    const { out, code } = await rostrum('words', 'debate.txt', '--top', '2');
    const [head = '', rule = '', first = ''] = out.split('\n');
    expect(code).toBe(0);
    expect(head).toMatch(/^#\s+Word\s+Count/);
    expect(rule).toMatch(/^─+/);
    expect(first.indexOf('harbour')).toBe(head.indexOf('Word'));
  });

  it('writes CSV that no spreadsheet takes for a formula', async () => {
    const { out } = await rostrum('words', 'debate.txt', '--csv', '--top', '1');
    expect(out.split('\r\n')[0]).toBe(
      'rank,word,key,count,rate,rateLow,rateHigh,speeches,range,dp,share,tfidf',
    );
    expect(out.split('\r\n')[1]).toMatch(/^1,harbour,harbour,4,/);
  });

  it('goes on with the other files and ends with 1 where one is empty', async () => {
    const { code, out, err } = await rostrum('words', 'empty.txt', 'debate.txt', '--json');
    expect(code).toBe(1);
    expect(err).toBe('“empty.txt” is empty. Ask for the file again.\n');
    expect(z.object({ rows: z.array(z.unknown()) }).parse(JSON.parse(out)).rows.length).toBeGreaterThan(3);
  });
});

describe('rostrum sentiment', () => {
  it('gives a row a spoken sentence', async () => {
    const { rows } = await table('sentiment', 'debate.txt');
    expect(
      rows.map(({ text, start, end }) => text === speech.slice(Number(start), Number(end))),
    ).not.toContain(false);
    expect(rows[0]).toMatchObject({ text: 'Good afternoon, friends.' });
    expect(Number(rows[0]?.['compound'])).toBeCloseTo(0.7184, 4);
    expect(Number(rows[2]?.['compound'])).toBeLessThan(-0.5);
  });

  it('gives with --lines a row a line, an empty line too, without a score where nothing could be scored', async () => {
    const { rows } = await table('sentiment', 'lines.txt', '--lines');
    expect(
      rows.map(({ text, compound }) => [
        text,
        compound === undefined ? undefined : Number(compound).toFixed(4),
      ]),
    ).toStrictEqual([
      ['I love this.', '0.6369'],
      ['', undefined],
      ['The table stands.', undefined],
      ['Not bad at all', '0.4310'],
    ]);
  });
});

describe('rostrum keyphrases', () => {
  it('gives each file its own phrases', async () => {
    const { rows } = await table('keyphrases', 'debate.txt', 'other.txt', '--top', '1');
    expect(rows).toMatchObject([
      { file: path('debate.txt'), phrase: 'harbour workers', count: 2 },
      { file: path('other.txt'), phrase: 'mountain road', count: 2 },
    ]);
    expect(Object.keys(rows[0] ?? {})).toStrictEqual(['file', 'phrase', 'score', 'count']);
  });
});

describe('rostrum compare', () => {
  it('sets two files against each other, and two groups', async () => {
    const two = await table('compare', 'debate.txt', 'other.txt', '--splits', '0');
    const groups = await table('compare', '--a', 'debate.txt', '--b', 'other.txt', '--splits', '0');
    expect(two.rows.find(({ word }) => word === 'harbour')).toMatchObject({ a: 4, b: 0 });
    expect(groups.rows).toStrictEqual(two.rows);
  });

  it('sets two speakers against each other', async () => {
    const { rows } = await table(
      'compare',
      'debate.txt',
      '--speaker-a',
      'Hale',
      '--speaker-b',
      'Tarn',
      '--splits',
      '0',
    );
    expect(rows.find(({ word }) => word === 'plan')).toMatchObject({ a: 0, b: 2 });
  });

  it('says who speaks where the name is nobody’s', async () => {
    const { code, err } = await rostrum(
      'compare',
      'debate.txt',
      '--speaker-a',
      'Hale',
      '--speaker-b',
      'Nobody',
    );
    expect([code, err]).toStrictEqual([
      2,
      'Nobody called “Nobody” speaks in these files. There are: Ms. Hale, Mr. Tarn.\n',
    ]);
  });

  it('ends with 2 for one file', async () => {
    expect((await rostrum('compare', 'debate.txt')).code).toBe(2);
  });
});

describe('rostrum concordance', () => {
  it('shows each place in its line', async () => {
    const { rows } = await table('concordance', 'debate.txt', '--query', 'harbour workers', '--sort', 'text');
    expect(
      rows.map(({ node, start }) => [node, speech.slice(Number(start), Number(start) + 15)]),
    ).toStrictEqual([
      ['harbour workers', 'harbour workers'],
      ['harbour workers', 'harbour workers'],
    ]);
  });
});

describe('rostrum spread', () => {
  it('measures how evenly words are spread over the files', async () => {
    const { rows } = await table('spread', 'debate.txt', 'other.txt', '--query', 'harbour', '--query', 'the');
    expect(rows).toMatchObject([
      { word: 'harbour', count: 4, range: 1, parts: 2 },
      { word: 'the', range: 2, parts: 2 },
    ]);
    expect(Number(rows[0]?.['dp'])).toBeGreaterThan(Number(rows[1]?.['dp']));
  });

  it('counts in each part, by name, and takes no more than eight words', async () => {
    const { rows } = await table('spread', 'debate.txt', '--query', 'plan', '--by', 'speaker', '--each');
    expect(rows.map(({ speaker, count }) => [speaker, count])).toStrictEqual([
      ['Ms. Hale', 0],
      ['Mr. Tarn', 2],
    ]);
    const nine = 'abcdefghi'.split('').flatMap((word) => ['--query', word]);
    expect((await rostrum('spread', 'debate.txt', ...nine)).code).toBe(2);
    expect((await rostrum('spread', 'debate.txt')).code).toBe(2);
    expect((await rostrum('spread', 'debate.txt', '--query', '?!')).code).toBe(1);
  });

  it('is shown without the columns that say nothing', async () => {
    const { out } = await rostrum('spread', 'debate.txt', 'other.txt', '--query', 'harbour');
    expect(out.split('\n')[0]).toMatch(/^Word +Count +Per 10,000 +from +to +Range +of +DP +DPnorm +D$/u);
  });
});

describe('rostrum concordance, asked in more ways', () => {
  it('takes gaps and draws lines by a seed', async () => {
    const words = ['concordance', 'debate.txt', '--query', 'the ..2 workers', '--thin', '1', '--seed', '3'];
    expect((await table(...words)).rows).toHaveLength(1);
    expect((await rostrum(...words)).out).toMatch(/drawn: 1 of \d+ lines at random, seed 3/u);
  });

  it('says where a query cannot be read', async () => {
    expect(await rostrum('concordance', 'debate.txt', '--query', 'the (a|b')).toStrictEqual({
      code: 1,
      out: '',
      err: 'Rostrum does not understand the query “the (a|b”: at character 5, “(” is opened here and never closed.\n',
    });
  });
});

describe('rostrum collocates', () => {
  it('gives every measure for a window', async () => {
    const words = [
      'collocates',
      'spread',
      'debate.txt',
      '--query',
      'workers',
      '--left',
      '1',
      '--right',
      '0',
      '--minimum',
      '1',
    ];
    const { rows } = await table(...words);
    expect(rows.map(({ word }) => word)).toContain('harbour');
    expect(rows[0]).toMatchObject({
      rank: 1,
      together: expect.any(Number) as number,
      mi: expect.any(Number) as number,
    });
    expect((await rostrum(...words)).out).toContain('E = R × C × 1 / N, for a window of 1 word');
    expect((await rostrum(...words, '--csv')).out.split('\r\n')[0]).toBe(
      'rank,word,together,count,expected,mi,mi3,t,ll,logDice,dpCollocate,dpNode',
    );
  });

  it('needs a window with words, and something to look for', async () => {
    const none = await rostrum('collocates', 'debate.txt', '--query', 'a', '--left', '0', '--right', '0');
    expect(none).toStrictEqual({
      code: 2,
      out: '',
      err: 'The window has no words: give --left or --right.\n',
    });
    expect((await rostrum('collocates', 'debate.txt')).code).toBe(2);
  });
});

describe('rostrum report', () => {
  it('writes one page that asks for nothing else', async () => {
    const page = path('report.html');
    const { code } = await rostrum('report', 'debate.txt', 'other.txt', '--out', 'report.html');
    const text = await readFile(page, 'utf8');
    expect(code).toBe(0);
    expect(text).toMatch(/^<!doctype html>/);
    expect(text).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/i);
  });

  it('says it in a sentence where the page cannot be written', async () => {
    const { code, err } = await rostrum('report', 'debate.txt', '--out', path('no/such/folder/r.htm'));
    expect([code, err]).toStrictEqual([
      1,
      '“r.htm” cannot be written. Check that its folder is there and that you may write to it.\n',
    ]);
  });
});

describe('rostrum', () => {
  it.each([
    [['words', 'debate.txt', '--jsn'], 'There is no option --jsn. Did you mean --json?\n'],
    [
      ['wrods', 'debate.txt'],
      'There is no command “wrods”. Did you mean words? rostrum --help tells what there is.\n',
    ],
    [
      ['contexts', 'debate.txt'],
      'There is no command “contexts”. Did you mean concordance? rostrum --help tells what there is.\n',
    ],
    [['words', 'debate.txt', '--top', 'many'], '--top takes a whole number from 1 on; “many” is not.\n'],
    [['words', 'debate.txt', '--json', '--csv'], 'Give --json or --csv, not both.\n'],
    [
      ['keyphrases', 'debate.txt', '--method', 'magic'],
      '--method is one of cvalue, cvalue-plain, rake, textrank, tfidf; “magic” is not.\n',
    ],
  ])('ends %j with 2 and a sentence', async (words, sentence) => {
    expect(await rostrum(...words)).toStrictEqual({ code: 2, out: '', err: sentence });
  });

  it('tells its version', async () => {
    expect(await rostrum('--version')).toStrictEqual({ code: 0, out: '1.2.3\n', err: '' });
  });
});
