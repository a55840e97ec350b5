import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../workspace/contract';
import {
  newFolder,
  openWorkspace,
  removeFolder,
  type TestWorkspace,
} from '../workspace/testing/open-workspace';
import { useTerminal, type Table } from './testing/terminal';

type Asked = Input<'tables.file'>['asked'];
type Rows = readonly Readonly<Record<string, unknown>>[];

const names = ['campaign-early.txt', 'press-conference.txt'];
const paths = names.map((name) => join(import.meta.dirname, '../samples', name));
const selection = {};

const { table } = useTerminal({});
let folder = '';
let workspace: TestWorkspace;
beforeAll(async () => {
  folder = newFolder();
  workspace = await openWorkspace(folder);
  const files = await Promise.all(
    names.map(async (name, index) => ({ name, bytes: new Uint8Array(await readFile(paths[index] ?? '')) })),
  );
  await workspace.ask('import.files', { job: 'all', files });
});
afterAll(async () => {
  await workspace.close();
  removeFolder(folder);
});

/** The rows of a table as a window writes it to a file. */
async function inWindow(asked: Asked): Promise<Rows> {
  const { bytes } = await workspace.ask('tables.file', { asked, format: 'csv' });
  const text = Buffer.from(bytes)
    .toString('utf8')
    .replace(/^\uFEFF?(?:"?#.*\r\n)*/u, '');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** A cell as it can be told from others in both: a number by its value, no data as nothing. */
function cell(value: unknown): string {
  if (value === undefined || value === '') return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Number.isFinite(Number(text))
    ? String(Number(Number(text).toPrecision(12)))
    : text.replace(/^'/u, '');
}
const cells = (rows: Rows, columns: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => columns.map((column) => cell(row[column])));

/** `columns`: the head in the window's file and the member of the terminal's row, where they are called differently. */
async function expectSame(
  asked: Asked,
  words: readonly string[],
  columns: readonly (string | readonly [head: string, member: string])[],
): Promise<Table['rows']> {
  const [command = '', ...options] = words;
  const [window, terminal] = [await inWindow(asked), await table(command, ...paths, ...options)];
  expect(window.length).toBeGreaterThan(0);
  for (const column of columns)
    expect(Object.keys(window[0] ?? {})).toContain(typeof column === 'string' ? column : column[0]);
  expect(
    cells(
      terminal.rows,
      columns.map((column) => (typeof column === 'string' ? column : column[1])),
    ),
  ).toEqual(
    cells(
      window,
      columns.map((column) => (typeof column === 'string' ? column : column[0])),
    ),
  );
  return terminal.rows;
}

const all = ['--top', '100000'];
const rates = [
  ['per_10000', 'rate'],
  ['low', 'rateLow'],
  ['high', 'rateHigh'],
] as const;
const sums = [
  ...['speeches', 'sentences', 'scored', 'mean', 'negative', 'positive', 'coverage'],
  ['mean_low', 'low'],
  ['mean_high', 'high'],
  ['interval_over', 'over'],
  ['near_zero', 'near'],
] as const;

// Each is a whole view, twice.
describe('a window and the terminal give the same', { timeout: 90_000 }, () => {
  it.each(['folded', 'form', 'stem', 'lemma', '2-gram', '5-gram'] as const)('words by %s', async (unit) => {
    await expectSame(
      { table: 'words', query: { selection, unit } },
      ['words', '--unit', unit, ...all],
      ['rank', 'word', 'key', 'count', ...rates, 'speeches', 'range', 'dp', 'share', ['tf_idf', 'tfidf']],
    );
  });

  it('words of a part, in groups, of classes, in another order, with keyness', async () => {
    const groups = [{ name: 'water', words: ['river*', 'flood*'] }];
    await expectSame(
      {
        table: 'words',
        query: {
          selection: { turns: 'answers' },
          ...{ groups, tags: ['NOUN'], minimum: 2, sort: 'g2', columns: ['keyness'], stopList: 'none' },
        },
      },
      [
        ...['words', '--turns', 'answers', '--group', 'water=river*,flood*', '--classes', 'NOUN'],
        ...['--min-count', '2', '--sort', 'g2', '--with', 'keyness', '--stop-list', 'none', ...all],
      ],
      ['word', 'count', ...rates, ['g2_4_term_vs_rest', 'g2'], ['log_ratio_vs_rest', 'logRatio']],
    );
  });

  it('lines of contexts by three keys, thinned by a seed, near a word', async () => {
    await expectSame(
      {
        table: 'contexts',
        query: { selection, query: 'the ..2 (of|and)', sort: [-1, 1, 2], thin: 20, seed: 7, width: 60 },
      },
      [
        'concordance',
        '--query',
        'the ..2 (of|and)',
        '--sort',
        '-1,1,2',
        '--thin',
        '20',
        '--seed',
        '7',
        ...all,
      ],
      ['n', 'left', 'node', 'right', 'speaker', 'start', 'end'],
    );
    await expectSame(
      {
        table: 'contexts',
        query: {
          ...{ selection, query: '[be]', sort: ['speaker', 'date', 'text'], context: 'sentence' },
          near: { word: 'not', window: { left: 3, right: 3 } },
        },
      },
      [
        ...['concordance', '--query', '[be]', '--sort', 'speaker,date,text', '--sentence'],
        ...['--near', 'not', '--left', '3', '--right', '3', ...all],
      ],
      ['n', 'left', 'node', 'right', 'speaker', 'start', 'end'],
    );
  });

  it('patterns beside a word', async () => {
    await expectSame(
      { table: 'patterns', query: { selection, query: 'the', side: 'left', words: 1 } },
      ['patterns', '--query', 'the', '--side', 'left', '--words', '1', ...all],
      ['rank', 'words', 'count', 'share', 'speeches'],
    );
  });

  it('collocates, with every measure', async () => {
    await expectSame(
      { table: 'collocates', query: { selection, query: 'we', window: { left: 2, right: 4 }, sort: 'll' } },
      ['collocates', '--query', 'we', '--left', '2', '--right', '4', '--by', 'll', ...all],
      [
        ...['rank', 'word', 'together', 'count', 'expected', 'mi', 'mi3', 't'],
        ...([
          ['log_likelihood', 'll'],
          ['log_dice', 'logDice'],
          ['delta_p_collocate_given_node', 'dpCollocate'],
          ['delta_p_node_given_collocate', 'dpNode'],
        ] as const),
      ],
    );
  });

  it('spread over speeches, speakers and equal parts, in all and by part', async () => {
    const queries = ['we', 'the *'];
    const asked = ['--query', 'we', '--query', 'the *'];
    for (const by of ['speech', 'speaker', 'equal'] as const) {
      await expectSame(
        { table: 'spread', query: { selection, queries, by, n: 10 } },
        ['spread', ...asked, '--by', by],
        [
          'word',
          'count',
          ...rates,
          'range',
          'parts',
          'dp',
          ['dp_norm', 'dpNorm'],
          ['juilland_d', 'juillandD'],
        ],
      );
      await expectSame(
        { table: 'spread-parts', query: { selection, queries, by, n: 10 } },
        ['spread', ...asked, '--by', by, '--each'],
        ['word', 'part', 'date', 'words', 'count', ...rates],
      );
    }
  });

  it.each(['rules', 'extended', 'natural'] as const)(
    'sentiment by %s, in each of its modes',
    async (method) => {
      const query = { selection, method };
      const asked = ['sentiment', '--method', method];
      await expectSame(
        { table: 'sentiment', query: { ...query, sigma: 3 } },
        [...asked, '--smooth', '3'],
        ['start', 'end', 'text', 'compound', 'smoothed'],
      );
      for (const by of ['speaker', 'speech', 'year'] as const)
        await expectSame(
          { table: 'sentiment-groups', query: { ...query, by } },
          [...asked, '--by', by],
          ['date', ...sums],
        );
      await expectSame(
        { table: 'sentiment-distribution', query },
        [...asked, '--by', 'score'],
        ['from', 'to', 'sentences'],
      );
      await expectSame(
        { table: 'sentiment-sentences', query: { ...query, order: 'lowest' } },
        [...asked, '--sort', 'lowest'],
        ['start', 'end', 'text', 'compound'],
      );
    },
  );

  it('sentiment of the sentences that hold a word', async () => {
    const window = await inWindow({ table: 'sentiment-target', query: { selection, query: 'we' } });
    const terminal = await table('sentiment', ...paths, '--target', 'we');
    const heads = sums.map((column) => (typeof column === 'string' ? column : column[0]));
    const members = sums.map((column) => (typeof column === 'string' ? column : column[1]));
    expect(cells(terminal.rows, members)).toEqual(cells(window.slice(0, 2), heads));
  });

  it.each(['cvalue', 'cvalue-plain', 'rake', 'textrank', 'tfidf'] as const)(
    'key phrases by %s',
    async (method) => {
      await expectSame(
        { table: 'phrases', query: { selection, method, limit: 50 } },
        ['keyphrases', '--together', '--method', method, '--top', '50'],
        ['rank', 'phrase', 'score', 'count', 'speeches', 'merged', ['by speaker', 'bySpeaker']],
      );
    },
  );

  it('what the Overview has', async () => {
    await expectSame(
      { table: 'overview-speakers', query: { selection } },
      ['overview'],
      [
        'words',
        'share',
        'turns',
        'speeches',
        'kind',
        ['median_words_a_turn', 'median'],
        ['longest_turn_words', 'longest'],
      ],
    );
    await expectSame(
      { table: 'overview-follows', query: { selection } },
      ['overview', '--table', 'follows'],
      ['from', 'to', ['changes', 'count'], ['expected_quasi_independence', 'expected'], 'residual'],
    );
    await expectSame(
      { table: 'overview-turns', query: { selection } },
      ['overview', '--table', 'turns'],
      ['turn', 'speaker', 'words', 'start', 'end'],
    );
    await expectSame(
      { table: 'overview-time', query: { selection, period: 'year' } },
      ['overview', '--table', 'time', '--period', 'year'],
      ['period', ['first_date', 'date'], 'speeches', 'words'],
    );
    await expectSame(
      { table: 'overview-questions', query: { selection } },
      ['overview', '--table', 'questions'],
      [
        'asker',
        ['question_words', 'questionWords'],
        'question',
        'answerer',
        ['answer_words', 'answerWords'],
        'answer',
      ],
    );
    await expectSame(
      { table: 'overview-richness', query: { selection, by: 'speaker', window: 30 } },
      ['overview', '--table', 'richness', '--by', 'speaker', '--window', '30'],
      [
        ...['speaker', 'words', 'types', 'ttr'],
        ...([
          ['mattr_30', 'mattr'],
          ['mattr_low', 'mattrLow'],
          ['mattr_high', 'mattrHigh'],
          ['mtld_072', 'mtld'],
          ['hd_d_42', 'hdd'],
          ['yule_k', 'yuleK'],
        ] as const),
      ],
    );
    await expectSame(
      { table: 'overview-readability', query: { selection } },
      ['overview', '--table', 'readability'],
      [
        ...['words', 'sentences', 'syllables', 'small'],
        ...([
          ['flesch_ease', 'flesch'],
          ['flesch_low', 'fleschLow'],
          ['flesch_high', 'fleschHigh'],
          ['flesch_kincaid_grade', 'grade'],
          ['grade_low', 'gradeLow'],
          ['grade_high', 'gradeHigh'],
          ['words_not_english', 'notEnglish'],
        ] as const),
      ],
    );
  });

  it('keyness, by each unit, with every measure', async () => {
    const { transcripts } = await workspace.state();
    const [a, b] = names.map((name) => ({
      transcripts: transcripts.filter(({ fileName }) => fileName === name).map(({ id }) => id),
    }));
    for (const unit of ['folded', 'lemma', '2-gram'] as const)
      await expectSame(
        { table: 'compare', query: { a: a ?? {}, b: b ?? {}, unit, measure: 'log-ratio', minimum: 2 } },
        ['compare', '--unit', unit, '--measure', 'log-ratio', '--minimum', '2', ...all],
        [
          'word',
          ...([
            ['count_a', 'a'],
            ['count_b', 'b'],
            ['per_10000_a', 'rateA'],
            ['per_10000_b', 'rateB'],
            ['g2_4_term', 'g2'],
            ['g2_2_term', 'g2Two'],
            ['log_ratio', 'logRatio'],
            ['log_ratio_low', 'logRatioLow'],
            ['log_ratio_high', 'logRatioHigh'],
            ['lrc', 'lrc'],
            ['log_odds_zeta', 'logOdds'],
            ['percent_diff', 'diff'],
            ['p_g2_4_term', 'p'],
          ] as const),
        ],
      );
  });
});
