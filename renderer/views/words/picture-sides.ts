import type { KeynessRow } from '../../../workspace/contract/tables';
import type { CloudWord } from '../../charts/CloudSizes';
import type { PictureSettings } from './picture-settings';

type By = PictureSettings['difference'];

/** G² above which chance makes a difference in one of a thousand words: p = .001. */
export const clearG2 = 10.83;

const differenceOf = ({ g2, rateA, rateB }: KeynessRow, by: By): number => (by === 'g2' ? g2 : rateA - rateB);

/** The words that a side over-uses clearly (G² of p < .001), the strongest first; what is shown is without its sign. */
export function overused(rows: readonly KeynessRow[], side: 'a' | 'b', by: By): readonly CloudWord[] {
  const sign = side === 'a' ? 1 : -1;
  return rows
    .filter(({ g2 }) => sign * g2 >= clearG2)
    .map((row) => ({ text: row.word, value: sign * differenceOf(row, by) }))
    .filter(({ value }) => value > 0)
    .toSorted((x, y) => y.value - x.value || (x.text < y.text ? -1 : 1));
}
