import type { Output } from '../../contract';
import type { Pages, TableContent } from '../table-content';

/** Every measure, whichever are shown. */
export function collocatesContent(pages: Pages<Output<'collocates.table'>>, query: string): TableContent {
  return {
    title: `Collocates of ${query}`,
    made: pages[0].made,
    heads: [
      'rank',
      'word',
      'together',
      'count',
      'expected',
      'mi',
      'mi3',
      't',
      'log_likelihood',
      'log_dice',
      'delta_p_collocate_given_node',
      'delta_p_node_given_collocate',
    ],
    rows: pages
      .flatMap(({ rows }) => rows)
      .map((row) => [
        row.rank,
        row.word,
        row.together,
        row.count,
        row.expected,
        row.mi,
        row.mi3,
        row.t,
        row.ll,
        row.logDice,
        row.dpCollocate,
        row.dpNode,
      ]),
  };
}

export function patternsContent(pages: Pages<Output<'contexts.patterns'>>, query: string): TableContent {
  return {
    title: `Patterns beside ${query}`,
    made: pages[0].made,
    heads: ['rank', 'words', 'count', 'share', 'speeches'],
    rows: pages
      .flatMap(({ rows }) => rows)
      .map(({ rank, words, count, share, speeches }) => [rank, words, count, share, speeches]),
  };
}
