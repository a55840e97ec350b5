import { useCallback, useMemo } from 'react';
import type { KeynessMeasure, KeynessRow, KeynessTable, Unit } from '../../../workspace/contract/tables';
import { LogRatioHead, LogRatioInterval } from '../../charts/LogRatioInterval';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import type { usePages } from '../../state/pages';
import { formatCount, formatDecimal } from '../../text/numbers';
import { formatLogRatio, formatMeasure, measureOf } from './model';

interface Props {
  readonly pages: ReturnType<typeof usePages<'compare.table'>>;
  readonly total: number;
  readonly measure: KeynessMeasure;
  readonly unit: Unit;
  /** The chosen word's key. */
  readonly chosen: string | undefined;
  readonly onChoose: (row: KeynessRow) => void;
  readonly onShow: (row: KeynessRow) => void;
  readonly onMeasure: (measure: KeynessMeasure) => void;
}

/** The words by keyness, with counts and rates of both sides and the interval of the Log Ratio drawn. */
export function KeynessRows({
  pages: { first, rowAt, want },
  total,
  measure,
  unit,
  chosen,
  onChoose,
  onShow,
  onMeasure,
}: Props) {
  const columns = useMemo(() => columnsOf(measure, first.value), [measure, first.value]);
  const onRange = useCallback((first: number, last: number) => want(first, last + 1), [want]);
  return (
    <DataTable
      label={`Words by ${measureOf(measure).text}`}
      columns={columns}
      total={total}
      rowAt={rowAt}
      keyOf={({ key }) => key}
      onRange={onRange}
      chosen={chosen}
      onChoose={onChoose}
      onShow={onShow}
      sort={{ id: measure === 'log-ratio' ? 'log-ratio' : 'measure', descending: true }}
      onSort={(id) => onMeasure(id === 'log-ratio' ? 'log-ratio' : measure === 'log-ratio' ? 'g2' : measure)}
      least={unit.endsWith('-gram') ? 150 : 84}
    />
  );
}

const intervalWidth = 124;

/** Hardly any word is said more often than this, of all words: on a later page there may be one with more figures than on the first. */
const commonest = 0.08;

const countWidth = (tokens: number, counts: readonly number[]): number =>
  columnWidth([...counts, Math.ceil(tokens * commonest)].map(formatCount), { least: 48 });

/** `table`: the first page, which the columns are as wide for as they have to be. */
function columnsOf(measure: KeynessMeasure, table: KeynessTable | undefined): readonly Column<KeynessRow>[] {
  const ranked = measureOf(measure);
  const { rows = [], tokensA = 0, tokensB = 0 } = table ?? {};
  return [
    { id: 'word', head: 'Word', kind: 'word', cell: ({ word }) => word },
    {
      id: 'a',
      head: 'A',
      headShown: <span className="compare-head-a">A</span>,
      about: 'Times in A',
      page: 'keyness',
      width: countWidth(
        tokensA,
        rows.map(({ a }) => a),
      ),
      grows: true,
      align: 'end',
      cell: ({ a }) => formatCount(a),
    },
    {
      id: 'rateA',
      head: '/10,000',
      about: 'Times in 10,000 words of A',
      page: 'keyness',
      width: 62,
      grows: true,
      align: 'end',
      kind: 'dim',
      cell: ({ rateA }) => formatDecimal(rateA),
    },
    {
      id: 'b',
      head: 'B',
      headShown: <span className="compare-head-b">B</span>,
      about: 'Times in B',
      page: 'keyness',
      width: countWidth(
        tokensB,
        rows.map(({ b }) => b),
      ),
      grows: true,
      align: 'end',
      cell: ({ b }) => formatCount(b),
    },
    {
      id: 'rateB',
      head: '/10,000',
      about: 'Times in 10,000 words of B',
      page: 'keyness',
      width: 62,
      grows: true,
      align: 'end',
      kind: 'dim',
      cell: ({ rateB }) => formatDecimal(rateB),
    },
    {
      id: 'measure',
      head: ranked.short,
      about: measure === 'log-ratio' ? 'G², 4-term' : ranked.text,
      page: 'keyness',
      width: columnWidth(
        rows.map((row) => formatMeasure(ranked, row)),
        { least: ranked.short.length > 5 ? 76 : 56 },
      ),
      align: 'end',
      sortable: true,
      cell: (row) => formatMeasure(ranked, row),
    },
    {
      id: 'log-ratio',
      head: 'Log R',
      about: 'Log Ratio: each step of 1 is twice as often',
      page: 'keyness',
      width: 56,
      align: 'end',
      sortable: true,
      cell: formatLogRatio,
    },
    {
      id: 'interval',
      head: '95% interval of the Log Ratio',
      about: 'The Log Ratio and its 95% interval (Katz et al. 1978)',
      page: 'keyness',
      headShown: <LogRatioHead width={intervalWidth} height={27} />,
      width: intervalWidth + 14,
      cell: ({ logRatio, logRatioLow, logRatioHigh }) => (
        <span className="compare-interval">
          <LogRatioInterval
            value={logRatio}
            low={logRatioLow}
            high={logRatioHigh}
            width={intervalWidth}
            height={26}
          />
        </span>
      ),
    },
    {
      id: 'speeches',
      head: 'Speeches',
      about: 'Speeches with the word, of A / of B',
      page: 'keyness',
      width: 70,
      align: 'end',
      spare: true,
      cell: ({ speechesA, speechesB }) => `${speechesA} / ${speechesB}`,
    },
  ];
}
