import { create } from 'zustand';
import type { WordList, ProjectState } from '../../../workspace/contract/project';
import type { PartOfSpeech, StopList, Unit, WordGroup, WordSort } from '../../../workspace/contract/tables';
import { projectStore } from '../../state/project';
import { rememberSettings } from '../../state/view-settings';
import { parsePicture, usualPicture, type PictureSettings } from './picture-settings';

export type SortColumn = WordSort;
export type ColumnName = Exclude<WordSort, 'word' | 'g2' | 'logRatio'> | 'trend' | 'keyness' | 'logRatio';

export interface WordsSettings {
  readonly unit: Unit;
  readonly stopKind: 'default' | 'none' | 'own' | 'saved';
  /** Which stop list of the project, by its id. */
  readonly savedList: string;
  /** A person's own list, kept on this machine. */
  readonly ownStopWords: readonly string[];
  readonly contains: string;
  /** Words said less often are left out. */
  readonly minimum: number;
  /** Word classes that are counted alone; none is all. */
  readonly tags: readonly PartOfSpeech[];
  /** Whether the project's groups of words are counted as one each. */
  readonly grouped: boolean;
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly columns: readonly ColumnName[];
  readonly picture: PictureSettings;
}

/** In the order in which they stand in the table. */
export const allColumns: readonly ColumnName[] = [
  'count',
  'rate',
  'trend',
  'speeches',
  'range',
  'dp',
  'share',
  'tfidf',
  'keyness',
  'logRatio',
  'first',
];

const units: readonly Unit[] = ['form', 'folded', 'stem', 'lemma', '2-gram', '3-gram', '4-gram', '5-gram'];

const usual: WordsSettings = {
  unit: 'folded',
  stopKind: 'default',
  savedList: '',
  ownStopWords: [],
  contains: '',
  minimum: 1,
  tags: [],
  grouped: true,
  sort: 'count',
  descending: true,
  columns: ['count', 'rate', 'speeches', 'dp'],
  picture: usualPicture,
};

const key = 'rostrum.words';

/** What was kept of the settings; the search and the order begin anew. */
export function parseSettings(text: string | null): WordsSettings {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return usual;
  }
  if (typeof value !== 'object' || value === null) return usual;
  const kept = new Map(Object.entries(value));
  const oneOf = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => choices.find((choice) => choice === kept.get(name)) ?? otherwise;
  const texts = (name: string): readonly string[] | undefined => {
    const list: unknown = kept.get(name);
    return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : undefined;
  };
  const columns = texts('columns');
  return {
    ...usual,
    unit: oneOf('unit', units, usual.unit),
    stopKind: oneOf('stopKind', ['default', 'none', 'own', 'saved'], usual.stopKind),
    savedList: String(kept.get('savedList') ?? ''),
    grouped: kept.get('grouped') !== false,
    ownStopWords: texts('ownStopWords') ?? [],
    columns: columns ? allColumns.filter((column) => columns.includes(column)) : usual.columns,
    picture: parsePicture(kept.get('picture')),
  };
}

export const useWordsSettings = create<WordsSettings>(() =>
  parseSettings(typeof localStorage === 'undefined' ? null : localStorage.getItem(key)),
);

rememberSettings('words', {
  read: () => JSON.stringify(useWordsSettings.getState()),
  write: (saved) => changeWords(parseSettings(saved)),
});

export function changeWords(change: Partial<WordsSettings>): void {
  useWordsSettings.setState(change);
  const { unit, stopKind, savedList, ownStopWords, columns, picture, grouped } = useWordsSettings.getState();
  const lasting = { unit, stopKind, savedList, ownStopWords, columns, picture, grouped };
  localStorage.setItem(key, JSON.stringify(lasting));
}

type Lists = Pick<ProjectState, 'wordLists'> | undefined;

/** The project's stop list that is in force, if one is. */
export const savedStopList = (
  { stopKind, savedList }: Pick<WordsSettings, 'stopKind' | 'savedList'>,
  project: Lists,
): WordList | undefined =>
  stopKind === 'saved'
    ? project?.wordLists.find(({ id, kind }) => kind === 'stop' && id === savedList)
    : undefined;

/** As the contract names it; a saved list that is gone is the language's. */
export function stopListOf(
  settings: Pick<WordsSettings, 'stopKind' | 'savedList' | 'ownStopWords'>,
  project: Lists = projectStore.getState().project,
): StopList {
  const { stopKind, ownStopWords } = settings;
  if (stopKind === 'own') return [...ownStopWords];
  if (stopKind === 'saved') return savedStopList(settings, project)?.words ?? 'default';
  return stopKind;
}

/** The project's groups of words, where they are counted. */
export const groupsOf = (
  { grouped }: Pick<WordsSettings, 'grouped'>,
  project: Lists = projectStore.getState().project,
): WordGroup[] =>
  grouped
    ? (project?.wordLists ?? [])
        .filter(({ kind, words }) => kind === 'group' && words.length > 0)
        .map(({ name, words }) => ({ name, words: words.slice(0, 500) }))
    : [];

/** The next order when a head is pressed: numbers begin with the most, words with a. */
export function nextSort(
  { sort, descending }: Pick<WordsSettings, 'sort' | 'descending'>,
  pressed: SortColumn,
): Pick<WordsSettings, 'sort' | 'descending'> {
  return { sort: pressed, descending: pressed === sort ? !descending : pressed !== 'word' };
}

/** What is left out and what is put together before words are counted, for every question about them. */
export const countedAs = (settings: WordsSettings) => ({
  stopList: stopListOf(settings),
  groups: groupsOf(settings),
  tags: [...settings.tags],
});
