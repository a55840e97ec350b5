import type { Output } from '../../contract';
import type { Pages, TableContent } from '../table-content';

export function wordsContent(pages: Pages<Output<'words.table'>>): TableContent {
  const heads = ['rank', 'word', 'key', 'count', 'per_10000', 'low', 'high', 'speeches', 'dp', 'share'];
  return {
    title: 'Words',
    made: pages[0].made,
    heads,
    rows: pages
      .flatMap(({ rows }) => rows)
      .map((row) => [
        row.rank,
        row.word,
        row.key,
        row.count,
        row.rate,
        row.rateLow,
        row.rateHigh,
        row.speeches,
        row.dp,
        row.share,
      ]),
  };
}
