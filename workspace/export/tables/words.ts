import type { Output } from '../../contract';
import type { ProjectState } from '../../contract/project';
import type { Pages, TableContent } from '../table-content';

/** Columns that were not asked for are left out. */
export function wordsContent(pages: Pages<Output<'words.table'>>, state: ProjectState): TableContent {
  const [{ made, periods = [] }] = pages;
  const rows = pages.flatMap((page) => page.rows);
  const has = (member: 'first' | 'trend' | 'g2'): boolean => rows.some((row) => row[member] !== undefined);
  const [first, trend, keyness] = [has('first'), has('trend'), has('g2')];
  const heads = [
    ...[
      'rank',
      'word',
      'key',
      'count',
      'per_10000',
      'low',
      'high',
      'speeches',
      'range',
      'dp',
      'share',
      'tf_idf',
    ],
    ...(keyness ? ['g2_4_term_vs_rest', 'log_ratio_vs_rest'] : []),
    ...(first ? ['first_speech', 'first_date', 'first_start', 'first_end'] : []),
    ...(trend ? periods.map(({ label }) => `per_10000_${label}`) : []),
  ];
  const speeches = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  return {
    title: 'Words',
    made,
    heads,
    rows: rows.map((row) => {
      const speech = row.first && speeches.get(row.first.transcript);
      return [
        ...[row.rank, row.word, row.key, row.count, row.rate, row.rateLow, row.rateHigh, row.speeches],
        ...[row.range, row.dp, row.share, row.tfidf],
        ...(keyness ? [row.g2, row.logRatio] : []),
        ...(first ? [speech?.title ?? speech?.fileName, speech?.date, row.first?.start, row.first?.end] : []),
        ...(trend ? periods.map((_, at) => row.trend?.[at] ?? undefined) : []),
      ];
    }),
  };
}
