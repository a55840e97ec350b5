import { describe, expect, it } from 'vitest';
import { cells, paths, rates, useBoth } from './testing/use-both';

const selection = {};
const { expectSame, inWindow, table } = useBoth();

const sums = [
  ...['speeches', 'sentences', 'scored', 'mean', 'negative', 'positive', 'coverage'],
  ['mean_low', 'low'],
  ['mean_high', 'high'],
  ['interval_over', 'over'],
  ['near_zero', 'near'],
] as const;

// Each is a whole view, twice.
describe('of speeches, a window and the terminal give the same', { timeout: 90_000 }, () => {
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
});
