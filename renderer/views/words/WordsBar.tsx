import { Field } from '../../design/Field';
import { Button } from '../../design/Button';
import { Dropdown } from '../../design/Menu';
import { Pick } from '../../design/Pick';
import type { WordTable } from '../../../workspace/contract/tables';
import { formatCount } from '../../text/numbers';
import { stopListText } from './model';
import { changeWords, type ColumnName, type WordsSettings } from './settings';

interface Props {
  readonly settings: WordsSettings;
  readonly table: WordTable | undefined;
  readonly onEditStopList: () => void;
}

export const columnTexts: readonly { readonly name: ColumnName; readonly text: string }[] = [
  { name: 'count', text: 'Count' },
  { name: 'rate', text: 'Per 10,000 words' },
  { name: 'speeches', text: 'Speeches' },
  { name: 'dp', text: 'DP' },
  { name: 'share', text: 'Share of all words' },
];

/** How words are counted: the unit, the stop list with what it hides, a search, the columns. */
export function WordsBar({ settings, table, onEditStopList }: Props) {
  const { unit, stopKind, contains, columns } = settings;
  const hidden = table?.stopList.hiddenTokens ?? 0;
  const defaultNote = stopKind === 'default' && table ? formatCount(table.stopList.words) : undefined;
  return (
    <div className="bar" role="toolbar" aria-label="Words">
      <Pick
        label="Unit"
        value={unit}
        options={[
          { value: 'form', text: 'Word form', note: 'Peace ≠ peace' },
          { value: 'folded', text: 'Case folded', note: 'Peace = peace' },
          { value: 'stem', text: 'Stem', note: 'peace = peaceful' },
        ]}
        onChange={(next) => changeWords({ unit: next })}
      />
      <Pick
        label="Stop list"
        value={stopKind}
        shown={stopListText(settings, table?.stopList)}
        options={[
          {
            value: 'default',
            text: 'Of the language',
            ...(defaultNote === undefined ? {} : { note: defaultNote }),
          },
          { value: 'none', text: 'None' },
          {
            value: 'own',
            text: 'Own list',
            note: formatCount(settings.ownStopWords.length),
          },
        ]}
        more={[{ kind: 'item', text: 'See and change the list…', run: onEditStopList }]}
        onChange={(next) => {
          changeWords({ stopKind: next });
          if (next === 'own' && settings.ownStopWords.length === 0) onEditStopList();
        }}
      />
      {hidden > 0 && (
        <button type="button" className="note words-hides" onClick={onEditStopList}>
          hides {formatCount(hidden)} {hidden === 1 ? 'token' : 'tokens'}
        </button>
      )}
      <span className="grow" />
      <Field
        icon="search"
        clearable
        label="Find a word"
        value={contains}
        onChange={(next) => changeWords({ contains: next })}
        style={{ width: 148 }}
      />
      <Dropdown
        align="end"
        entries={columnTexts.map(({ name, text }) => ({
          kind: 'choice',
          text,
          stay: true,
          checked: columns.includes(name),
          run: () =>
            changeWords({
              columns: columnTexts
                .map((column) => column.name)
                .filter((column) => (column === name ? !columns.includes(name) : columns.includes(column))),
            }),
        }))}
      >
        <Button kind="plain">Columns</Button>
      </Dropdown>
    </div>
  );
}
