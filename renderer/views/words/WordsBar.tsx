import type { ProjectState } from '../../../workspace/contract/project';
import type { PartOfSpeech, WordTable } from '../../../workspace/contract/tables';
import { Field } from '../../design/Field';
import { Button } from '../../design/Button';
import { Dropdown, type MenuEntry } from '../../design/Menu';
import { Pick, PickButton } from '../../design/Pick';
import { showDialog } from '../../state/dialogs';
import { useProject } from '../../state/project';
import { countOf, formatCount } from '../../text/numbers';
import { stopListText } from './model';
import { allColumns, changeWords, type WordsSettings } from './settings';
import { wordColumns } from './word-columns';

interface Props {
  readonly settings: WordsSettings;
  readonly table: WordTable | undefined;
  readonly onEditStopList: () => void;
  readonly onEditGroups: () => void;
}

/** How words are counted: the unit, the stop list with what it hides, what else is left out, a search, the columns. */
export function WordsBar({ settings, table, onEditStopList, onEditGroups }: Props) {
  const project = useProject();
  const { unit, contains } = settings;
  const hidden = table?.stopList.hiddenTokens ?? 0;
  const what = unit.endsWith('-gram') ? 'n-gram' : 'token';
  return (
    <div className="bar words-bar" role="toolbar" aria-label="Words">
      <Pick
        label="Unit"
        value={unit}
        options={[
          { value: 'form', text: 'Word form', note: 'Peace, peace apart' },
          { value: 'folded', text: 'Case folded', note: 'Peace, peace as one' },
          { value: 'lemma', text: 'Lemma', note: 'went, go as one' },
          { value: 'stem', text: 'Stem', note: 'peace, peaceful as one' },
          { value: '2-gram', text: '2 words in a row' },
          { value: '3-gram', text: '3 words in a row' },
          { value: '4-gram', text: '4 words in a row' },
          { value: '5-gram', text: '5 words in a row' },
        ]}
        more={groupEntries(settings, project, onEditGroups)}
        onChange={(next) => changeWords({ unit: next })}
      />
      <StopLists settings={settings} table={table} project={project} onEdit={onEditStopList} />
      {hidden > 0 && (
        <button type="button" className="note words-hides" onClick={onEditStopList}>
          {/* Word classes that are not shown are among them. */}
          {settings.tags.length > 0 ? `${countOf(hidden, what)} hidden` : `hides ${countOf(hidden, what)}`}
        </button>
      )}
      <Dropdown entries={showEntries(settings)}>
        <PickButton label="Show" text={shownText(settings)} />
      </Dropdown>
      <span className="grow" />
      <Field
        icon="search"
        clearable
        label="Find a word"
        title="A part of the word, or a pattern: econom*"
        value={contains}
        onChange={(next) => changeWords({ contains: next })}
        style={{ flex: '0 1000 148px', minWidth: 108 }}
      />
      <Dropdown align="end" entries={columnEntries(settings)}>
        <Button kind="plain">Columns</Button>
      </Dropdown>
    </div>
  );
}

type Known = Pick<ProjectState, 'wordLists' | 'readOnly'> | undefined;

function groupEntries({ grouped }: WordsSettings, project: Known, onEdit: () => void): readonly MenuEntry[] {
  const groups = project?.wordLists.filter(({ kind }) => kind === 'group') ?? [];
  return [
    ...(groups.length > 0
      ? ([
          {
            kind: 'choice',
            text: 'Count groups of words as one',
            note: formatCount(groups.length),
            checked: grouped,
            run: () => changeWords({ grouped: !grouped }),
          },
        ] as const)
      : []),
    { kind: 'item', text: 'Groups of words…', run: onEdit },
  ];
}

interface StopListsProps {
  readonly settings: WordsSettings;
  readonly table: WordTable | undefined;
  readonly project: Known;
  readonly onEdit: () => void;
}

function StopLists({ settings, table, project, onEdit }: StopListsProps) {
  const { stopKind, savedList, ownStopWords } = settings;
  const saved = project?.wordLists.filter(({ kind }) => kind === 'stop') ?? [];
  const defaultNote = stopKind === 'default' && table ? formatCount(table.stopList.words) : undefined;
  return (
    <Pick<string>
      label="Stop list"
      value={stopKind === 'saved' ? savedList : stopKind}
      shown={stopListText(settings, table?.stopList, project)}
      options={[
        {
          value: 'default',
          text: 'Of the language',
          ...(defaultNote === undefined ? {} : { note: defaultNote }),
        },
        { value: 'none', text: 'None' },
        { value: 'own', text: 'Own list', note: formatCount(ownStopWords.length) },
        ...saved.map(({ id, name, words }) => ({ value: id, text: name, note: formatCount(words.length) })),
      ]}
      more={[{ kind: 'item', text: 'See and change the list…', run: onEdit }]}
      onChange={(next) => {
        if (next === 'default' || next === 'none' || next === 'own') changeWords({ stopKind: next });
        else changeWords({ stopKind: 'saved', savedList: next });
        if (next === 'own' && ownStopWords.length === 0) onEdit();
      }}
    />
  );
}

const leasts = [1, 2, 3, 5, 10, 20, 50, 100] as const;

const classes: readonly { readonly tag: PartOfSpeech; readonly text: string }[] = [
  { tag: 'NOUN', text: 'Nouns' },
  { tag: 'PROPN', text: 'Proper nouns' },
  { tag: 'VERB', text: 'Verbs' },
  { tag: 'ADJ', text: 'Adjectives' },
  { tag: 'ADV', text: 'Adverbs' },
  { tag: 'PRON', text: 'Pronouns' },
  { tag: 'NUM', text: 'Numbers' },
  { tag: 'INTJ', text: 'Interjections' },
];

/** Which words stand in the table: by how often they are said, and by their class. */
const showEntries = ({ minimum, tags }: WordsSettings): readonly MenuEntry[] => [
  { kind: 'heading', text: 'Said at least' },
  ...leasts.map((least): MenuEntry => ({
    kind: 'choice',
    text: least === 1 ? 'Once' : `${least} times`,
    checked: minimum === least,
    run: () => changeWords({ minimum: least }),
  })),
  { kind: 'line' },
  { kind: 'heading', text: 'Word classes (English)' },
  ...classes.map(({ tag, text }): MenuEntry => ({
    kind: 'choice',
    text,
    stay: true,
    checked: tags.includes(tag),
    run: () =>
      changeWords({ tags: tags.includes(tag) ? tags.filter((other) => other !== tag) : [...tags, tag] }),
  })),
];

function shownText({ minimum, tags }: WordsSettings): string {
  const [first, second] = classes.filter(({ tag }) => tags.includes(tag));
  const kinds = first === undefined ? 'All' : second === undefined ? first.text : `${tags.length} classes`;
  return minimum > 1 ? `${kinds}, ≥ ${minimum}` : kinds;
}

const columnEntries = ({ columns }: WordsSettings): readonly MenuEntry[] => [
  ...allColumns.map((name): MenuEntry => ({
    kind: 'choice',
    text: wordColumns[name].text,
    stay: true,
    checked: columns.includes(name),
    run: () =>
      changeWords({
        columns: allColumns.filter((other) =>
          other === name ? !columns.includes(name) : columns.includes(other),
        ),
      }),
  })),
  { kind: 'line' },
  {
    kind: 'more',
    text: 'What they mean',
    entries: allColumns.map((name): MenuEntry => ({
      kind: 'item',
      text: wordColumns[name].text,
      run: () => showDialog({ kind: 'method', page: wordColumns[name].page }),
    })),
  },
];
