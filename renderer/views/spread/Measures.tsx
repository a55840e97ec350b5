import type { SpreadTable } from '../../../workspace/contract/tables';
import { columnWidth } from '../../design/column-width';
import { DataTable, type Column } from '../../design/DataTable';
import { formatCount, formatDecimal } from '../../text/numbers';
import { whyWeak, type AskedWord } from './model';

interface Props {
  readonly table: SpreadTable;
  readonly words: readonly AskedWord[];
  /** Shows the lines of a word in Contexts. */
  readonly onShow: (query: string) => void;
}

type Row = SpreadTable['rows'][number];

const abouts = {
  count: 'Hits in all that is looked at',
  rate: 'Hits per 10,000 words, with Wilson’s 95% interval',
  range: 'Range: in how many parts the word is said at all',
  dp: 'DP (Gries 2008): half the sum of the differences between a part’s share of the hits and its share of the words. 0 even, towards 1 clumped',
  dpNorm:
    'DPnorm (Lijffijt & Gries 2012): DP divided by its highest possible value, 1 − the share of the smallest part. 0 even, 1 clumped',
  juillandD:
    'Juilland’s D = 1 − (sd of the parts’ rates / their mean) / √(parts − 1). The other way round: 1 even, 0 in one part only',
} as const;

/** How often and how evenly: a row a word. Figures that say little are grey, with the reason. */
export function Measures({ table, words, onShow }: Props) {
  const { rows, parts } = table;
  const weak = rows.filter(({ count }) => count > 0 && whyWeak(count, parts.length) !== undefined);
  return (
    <>
      <DataTable
        label="How evenly each word is spread"
        columns={columnsOf(rows, parts.length, words)}
        total={rows.length}
        rowAt={(index) => rows[index]}
        keyOf={({ query }) => query}
        onChoose={() => undefined}
        onShow={({ query }) => onShow(query)}
        least={96}
      />
      <div className="spread-notes">
        {weak.length > 0 && (
          <p className="note">
            {parts.length < 2
              ? 'There is only one part, so nothing can be said of how a word is spread over parts. Choose speakers or equal parts as lines.'
              : 'Grey: said fewer than 5 times, which says little of how a word is spread.'}
          </p>
        )}
        <dl className="note">
          <dt>DP</dt>
          <dd>{abouts.dp.replace('DP (Gries 2008)', 'Gries 2008')}.</dd>
          <dt>DPnorm</dt>
          <dd>{abouts.dpNorm.replace('DPnorm (Lijffijt & Gries 2012)', 'Lijffijt & Gries 2012')}.</dd>
          <dt>D</dt>
          <dd>{abouts.juillandD}.</dd>
        </dl>
      </div>
    </>
  );
}

const intervalText = ({ rateLow, rateHigh }: Row): string =>
  `${formatDecimal(rateLow)}–${formatDecimal(rateHigh)}`;

function columnsOf(rows: readonly Row[], parts: number, words: readonly AskedWord[]): readonly Column<Row>[] {
  const measure =
    (key: 'dp' | 'dpNorm' | 'juillandD') =>
    ({ count, [key]: value }: Row) => {
      if (value === undefined) return <span title={whyNone(count, parts)}>–</span>;
      const why = whyWeak(count, parts);
      const text = formatDecimal(value, 2);
      return why === undefined ? (
        text
      ) : (
        <span className="muted" title={why}>
          {text}
        </span>
      );
    };
  return [
    {
      id: 'word',
      head: 'Word',
      kind: 'word',
      cell: ({ query }, index) => (
        <span className="spread-word" dir="ltr">
          <i className={`spread-swatch strips-b${words[index]?.colour ?? 1}`} />
          <span className="clip" dir="auto">
            {query}
          </span>
        </span>
      ),
    },
    {
      id: 'count',
      head: 'Count',
      about: abouts.count,
      page: 'words',
      width: columnWidth(
        rows.map(({ count }) => formatCount(count)),
        { least: 46 },
      ),
      align: 'end',
      cell: ({ count }) => formatCount(count),
    },
    {
      id: 'rate',
      head: 'Per 10,000',
      about: abouts.rate,
      page: 'words',
      width: columnWidth(
        rows.map((row) => `${formatDecimal(row.rate)} ${intervalText(row)}`),
        { least: 98 },
      ),
      align: 'end',
      cell: (row) => (
        <>
          {formatDecimal(row.rate)} <span className="muted">{intervalText(row)}</span>
        </>
      ),
    },
    {
      id: 'range',
      head: `Range of ${formatCount(parts)}`,
      about: abouts.range,
      page: 'dispersion',
      width: 84,
      align: 'end',
      cell: ({ range }) => formatCount(range),
    },
    {
      id: 'dp',
      head: 'DP',
      about: abouts.dp,
      page: 'dispersion',
      width: 42,
      align: 'end',
      cell: measure('dp'),
    },
    {
      id: 'dpNorm',
      head: 'DPnorm',
      about: abouts.dpNorm,
      page: 'dispersion',
      width: 58,
      spare: true,
      align: 'end',
      cell: measure('dpNorm'),
    },
    {
      id: 'juillandD',
      head: 'D',
      about: abouts.juillandD,
      page: 'dispersion',
      width: 52,
      align: 'end',
      cell: measure('juillandD'),
    },
  ];
}

const whyNone = (count: number, parts: number): string =>
  count === 0 ? 'It is never said' : (whyWeak(count, parts) ?? '');
