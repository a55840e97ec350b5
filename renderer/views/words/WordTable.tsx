import { useMemo } from 'react';
import type { WordRow, WordTable as Table } from '../../../workspace/contract/tables';
import { wordSorts } from '../../../workspace/contract/word-names';
import { Button } from '../../design/Button';
import { DataTable, type Column } from '../../design/DataTable';
import { EmptyState } from '../../design/EmptyState';
import { useChosen } from '../../state/chosen';
import type { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { wordWidth } from '../../design/text-width';
import { formatCount } from '../../text/numbers';
import { nounOf } from './model';
import { changeWords, nextSort, type WordsSettings } from './settings';
import { shownColumns } from './word-columns';

interface Props {
  readonly table: Table;
  readonly pages: ReturnType<typeof usePages<'words.table'>>;
  readonly settings: WordsSettings;
  /** How many are looked at: of one alone, spread says nothing. */
  readonly speeches: number;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

/** The table of words: any length, sorted by its heads. */
export function WordTable({ table, pages, settings, speeches, onChoose, onShow }: Props) {
  const chosen = useChosen((state) => state.word);
  const project = useProject();
  const columns = useMemo((): readonly Column<WordRow>[] => {
    const dates = new Map<string, string | undefined>(project?.transcripts.map(({ id, date }) => [id, date]));
    return [
      {
        id: 'rank',
        head: '#',
        width: 46,
        align: 'end',
        kind: 'dim',
        spare: true,
        cell: ({ rank }) => formatCount(rank),
      },
      {
        id: 'word',
        head: nounOf(settings.unit) === 'word' ? 'Word' : 'Words',
        sortable: true,
        kind: 'word',
        cell: wordCell,
      },
      ...shownColumns(settings.columns, {
        table,
        speeches,
        dateOf: (id) => dates.get(id),
      }),
    ];
  }, [settings.columns, settings.unit, speeches, table, project]);
  const least = useMemo(() => wordRoom(table.rows, settings.unit), [table.rows, settings.unit]);
  const { want } = pages;
  if (table.total === 0) return <NoWords settings={settings} />;
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
        const order = wordSorts.find((known) => known === id);
        if (order) changeWords(nextSort(settings, order));
      }}
      least={least}
    />
  );
}

/**
 * What the column of words keeps, in px, where a table is narrower than its columns: the longest word of its first page whole, and of words
 * in a row more than the first of them, by which they are not told apart.
 */
function wordRoom(rows: readonly WordRow[], unit: WordsSettings['unit']): number {
  const [fewest, most] = nounOf(unit) === 'word' ? [96, 176] : [176, 212];
  const longest = rows.reduce((widest, { word }) => Math.max(widest, wordWidth(word, wordSize)), 0);
  return Math.min(most, Math.max(fewest, Math.ceil(longest * chosenWider) + cellPadding));
}
/** Of a word in a row, in px, and how much wider the chosen one is drawn. */
const [wordSize, cellPadding, chosenWider] = [15, 14, 1.05];

const wordCell = ({ word, group }: WordRow) =>
  group === true ? (
    <>
      {word} <span className="words-group">group</span>
    </>
  ) : (
    word
  );

function NoWords({ settings }: { readonly settings: WordsSettings }) {
  const contains = settings.contains.trim();
  const narrowed = settings.minimum > 1 || settings.tags.length > 0;
  if (contains !== '' || narrowed) {
    return (
      <EmptyState
        title={contains === '' ? 'No word is left to show' : `No word fits “${contains}”`}
        actions={
          <Button onClick={() => changeWords({ contains: '', minimum: 1, tags: [] })}>Show all words</Button>
        }
      >
        {settings.tags.length > 0
          ? 'Word classes are known of English alone; the stop list, too, may hide it.'
          : settings.minimum > 1
            ? `None is said ${formatCount(settings.minimum)} times or more; the stop list, too, may hide some.`
            : 'The stop list may hide it.'}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No word is left to count"
      actions={<Button onClick={() => changeWords({ stopKind: 'none' })}>Count without a stop list</Button>}
    >
      What is looked at has no speech, or the stop list hides all of it.
    </EmptyState>
  );
}
