import type { Output } from '../../contract';
import type { KeynessRow } from '../../contract/tables';
import type { Cell, Pages, TableContent } from '../table-content';

export function keynessContent(pages: Pages<Output<'compare.table'>>): TableContent {
  const columns: readonly (readonly [string, (row: KeynessRow) => Cell])[] = [
    ['word', ({ word }) => word],
    ['key', ({ key }) => key],
    ['count_a', ({ a }) => a],
    ['count_b', ({ b }) => b],
    ['per_10000_a', ({ rateA }) => rateA],
    ['per_10000_b', ({ rateB }) => rateB],
    ['g2_4_term', ({ g2 }) => g2],
    ['g2_2_term', ({ g2Two }) => g2Two],
    ['log_ratio', ({ logRatio }) => logRatio],
    ['log_ratio_low', ({ logRatioLow }) => logRatioLow],
    ['log_ratio_high', ({ logRatioHigh }) => logRatioHigh],
    ['lrc', ({ lrc }) => lrc],
    ['log_odds_zeta', ({ logOdds }) => logOdds],
    ['percent_diff', ({ diff }) => diff],
    ['p_g2_4_term', ({ p }) => p],
    ['speeches_a', ({ speechesA }) => speechesA],
    ['speeches_b', ({ speechesB }) => speechesB],
  ];
  return {
    title: 'Keyness',
    made: pages[0].made,
    heads: columns.map(([head]) => head),
    rows: pages.flatMap(({ rows }) => rows).map((row) => columns.map(([, cell]) => cell(row))),
  };
}
