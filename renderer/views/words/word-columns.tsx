import type { WordRow, WordTable } from '../../../workspace/contract/tables';
import { Sparkline } from '../../charts/Sparkline';
import { columnWidth } from '../../design/column-width';
import type { Column } from '../../design/DataTable';
import type { MethodName } from '../../methods/pages';
import { showPlace } from '../../state/show-place';
import { formatCount, formatDecimal, formatMonth, formatShare } from '../../text/numbers';
import { intervalText, trendText } from './model';
import type { ColumnName, SortColumn } from './settings';

type Table = Pick<WordTable, 'periods' | 'rest' | 'rows' | 'made'>;

/** What a column of the table of words says, and how. */
interface WordColumn {
  /** What its head sorts by; absent: it does not. */
  readonly sort?: SortColumn;
  /** The menu's word. */
  readonly text: string;
  readonly head: string;
  readonly about: string;
  /** The page of docs/methods about it. */
  readonly page: MethodName;
  /** In px, at least. */
  readonly width: number;
  /** The longest that can stand in it; absent: all of it fits. */
  readonly longest?: (table: Table) => readonly string[];
  /** Says nothing of one speech alone. */
  readonly ofSeveral?: boolean;
  readonly cell: (row: WordRow, table: Table, dateOf: DateOf) => React.ReactNode;
}

/** The date of a speech, ISO 8601. */
type DateOf = (transcript: string) => string | undefined;

const none = '–';
const decimal = (value: number | undefined, digits: number): string =>
  value === undefined ? none : formatDecimal(value, digits);

export const wordColumns: Readonly<Record<ColumnName, WordColumn>> = {
  count: {
    sort: 'count',
    text: 'Count',
    head: 'Count',
    about: 'How often it is said',
    page: 'words',
    width: 58,
    // Whichever rows come first.
    longest: ({ made }) => [formatCount(made.tokens)],
    cell: ({ count }) => formatCount(count),
  },
  rate: {
    sort: 'rate',
    text: 'Per 10,000 words',
    head: 'Per 10,000',
    about: 'Per 10,000 words, with the 95% interval (Wilson): ± half of it, or its ends where it is uneven',
    page: 'words',
    width: 84,
    longest: ({ rows }) => rows.map((row) => `${formatDecimal(row.rate)} ${intervalText(row)}`),
    cell: (row) => (
      <>
        {formatDecimal(row.rate)} <span className="words-interval">{intervalText(row)}</span>
      </>
    ),
  },
  trend: {
    text: 'Trend',
    head: 'Trend',
    about:
      'Rate by period, or by the order of the speeches where they have no dates; each line on its own scale, from 0',
    page: 'words',
    width: 88,
    ofSeveral: true,
    cell: ({ trend }, { periods }) =>
      trend && periods && <Sparkline values={trend} label={trendText(trend, periods)} />,
  },
  speeches: {
    sort: 'speeches',
    text: 'Speeches',
    head: 'Speeches',
    about: 'Speeches with at least one',
    page: 'words',
    width: 66,
    ofSeveral: true,
    cell: ({ speeches }) => formatCount(speeches),
  },
  range: {
    sort: 'range',
    text: 'Range',
    head: 'Range',
    about: 'Share of the speeches with at least one',
    page: 'dispersion',
    width: 62,
    ofSeveral: true,
    cell: ({ range }) => formatShare(range, 0),
  },
  dp: {
    sort: 'dp',
    text: 'DP',
    head: 'DP',
    about: 'Deviation of proportions (Gries): 0 evenly spread over the speeches, near 1 in few of them',
    page: 'dispersion',
    width: 54,
    ofSeveral: true,
    cell: ({ dp }) => decimal(dp, 2),
  },
  share: {
    sort: 'share',
    text: 'Share of all words',
    head: 'Share',
    about: 'Of all words looked at',
    page: 'words',
    width: 68,
    cell: ({ share }) => formatShare(share, 2),
  },
  tfidf: {
    sort: 'tfidf',
    text: 'tf-idf',
    head: 'tf-idf',
    about: 'Count × ln(speeches / speeches with it): high for words of few speeches, 0 for words of all',
    page: 'words',
    width: 70,
    ofSeveral: true,
    cell: ({ tfidf }) => decimal(tfidf, 1),
  },
  keyness: {
    sort: 'g2',
    text: 'Keyness against the rest (G²)',
    head: 'G² vs rest',
    about:
      'Log-likelihood, 4-term, against all of the project that is not looked at: above 0 it is said more here',
    page: 'keyness',
    width: 86,
    cell: ({ g2 }) => decimal(g2, 1),
  },
  logRatio: {
    sort: 'logRatio',
    text: 'Log Ratio against the rest',
    head: 'Log Ratio',
    about:
      'How many times as often as in the rest of the project, as doublings: 1 is twice, −1 half as often',
    page: 'keyness',
    width: 78,
    cell: ({ logRatio }) => decimal(logRatio, 2),
  },
  first: {
    sort: 'first',
    text: 'First use',
    head: 'First use',
    about: 'Where it is said first, by the dates of the speeches. Press it to read there',
    page: 'words',
    width: 84,
    cell: ({ first, word }, _, dateOf) => {
      if (!first) return none;
      const date = dateOf(first.transcript);
      return (
        <button
          type="button"
          className="word-first"
          tabIndex={-1}
          aria-label={`Read the first use of ${word}`}
          onClick={(event) => {
            event.stopPropagation();
            showPlace('words', first, word);
          }}
        >
          {date === undefined ? 'Read' : formatMonth(date)}
        </button>
      );
    },
  },
};

/** The columns that stand in the table, in their order. */
export const shownColumns = (
  names: readonly ColumnName[],
  { table, speeches, dateOf }: { readonly table: Table; readonly speeches: number; readonly dateOf: DateOf },
): readonly Column<WordRow>[] =>
  names
    .map((name) => ({ name, column: wordColumns[name] }))
    .filter(({ column }) => speeches > 1 || column.ofSeveral !== true)
    .map(({ name, column: { sort, head, about, page, width, longest, cell } }) => ({
      id: sort ?? name,
      head,
      about,
      page,
      width: longest ? columnWidth(longest(table), { least: width }) : width,
      align: name === 'trend' ? ('start' as const) : ('end' as const),
      sortable: sort !== undefined,
      cell: (row: WordRow) => cell(row, table, dateOf),
    }));
