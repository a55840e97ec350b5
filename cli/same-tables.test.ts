import { describe, it } from 'vitest';
import { all, names, rates, useBoth } from './testing/use-both';

const selection = {};
const { expectSame, workspace } = useBoth();

// Each is a whole view, twice.
describe('of words and lines, a window and the terminal give the same', { timeout: 90_000 }, () => {
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

  it('keyness, by each unit, with every measure', async () => {
    const { transcripts } = await workspace().state();
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
