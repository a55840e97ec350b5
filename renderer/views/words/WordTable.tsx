import { useMemo } from 'react';
import type { WordRow, WordTable as Table } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { DataTable, type Column } from '../../design/DataTable';
import { EmptyState } from '../../design/EmptyState';
import { useChosen } from '../../state/chosen';
import type { usePages } from '../../state/pages';
import { formatCount, formatDecimal, formatShare } from '../../text/numbers';
import { intervalText } from './model';
import { changeWords, nextSort, type ColumnName, type WordsSettings } from './settings';

interface Props {
  readonly table: Table;
  readonly pages: ReturnType<typeof usePages<'words.table'>>;
  readonly settings: WordsSettings;
  /** How many are looked at: of one alone, spread says nothing. */
  readonly speeches: number;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

type Order = WordsSettings['sort'];

const numbers: Readonly<Record<ColumnName, Column<WordRow> & { readonly id: Order }>> = {
  count: {
    id: 'count',
    head: 'Count',
    width: 58,
    align: 'end',
    sortable: true,
    cell: ({ count }) => formatCount(count),
  },
  rate: {
    id: 'rate',
    head: 'Per 10,000',
    about: 'Per 10,000 words, with the 95% interval (Wilson): ± half of it, or its ends where it is uneven',
    width: 124,
    align: 'end',
    sortable: true,
    cell: (row) => (
      <>
        {formatDecimal(row.rate)} <span className="words-interval">{intervalText(row)}</span>
      </>
    ),
  },
  speeches: {
    id: 'speeches',
    head: 'Speeches',
    about: 'Speeches with at least one',
    width: 66,
    align: 'end',
    sortable: true,
    cell: ({ speeches }) => formatCount(speeches),
  },
  dp: {
    id: 'dp',
    head: 'DP',
    about: 'Deviation of proportions (Gries): 0 evenly spread over the speeches, near 1 in few of them',
    width: 54,
    align: 'end',
    sortable: true,
    cell: ({ dp }) => (dp === undefined ? '–' : formatDecimal(dp, 2)),
  },
  share: {
    id: 'share',
    head: 'Share',
    about: 'Of all words looked at',
    width: 68,
    align: 'end',
    sortable: true,
    cell: ({ share }) => formatShare(share, 2),
  },
};

/** The table of words: any length, sorted by its heads. */
export function WordTable({ table, pages, settings, speeches, onChoose, onShow }: Props) {
  const chosen = useChosen((state) => state.word);
  const columns = useMemo(
    (): readonly Column<WordRow>[] => [
      { id: 'rank', head: '#', width: 48, align: 'end', kind: 'dim', cell: ({ rank }) => formatCount(rank) },
      { id: 'word', head: 'Word', sortable: true, kind: 'word', cell: ({ word }) => word },
      ...settings.columns
        .filter((name) => speeches > 1 || (name !== 'speeches' && name !== 'dp'))
        .map((name) => numbers[name]),
    ],
    [settings.columns, speeches],
  );
  const { want } = pages;
  if (table.total === 0) return <NoWords contains={settings.contains.trim()} />;
  return (
    <DataTable
      label="Words"
      columns={columns}
      total={table.total}
      rowAt={pages.rowAt}
      keyOf={(row) => row.word}
      onRange={(first, last) => want(first, last + 1)}
      chosen={chosen}
      onChoose={({ word }) => onChoose(word)}
      onShow={({ word }) => onShow(word)}
      sort={{ id: settings.sort, descending: settings.descending }}
      onSort={(id) => {
        const order = (['count', 'word', 'rate', 'speeches', 'dp', 'share'] as const).find(
          (known) => known === id,
        );
        if (order) changeWords(nextSort(settings, order));
      }}
      least={84}
    />
  );
}

function NoWords({ contains }: { readonly contains: string }) {
  if (contains === '') {
    return (
      <EmptyState
        title="No word is left to count"
        actions={<Button onClick={() => changeWords({ stopKind: 'none' })}>Count without a stop list</Button>}
      >
        What is looked at has no speech, or the stop list hides all of it.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={`No word contains “${contains}”`}
      actions={<Button onClick={() => changeWords({ contains: '' })}>Show all words</Button>}
    >
      The stop list may hide it.
    </EmptyState>
  );
}
