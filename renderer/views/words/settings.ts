import { create } from 'zustand';
import { wordClasses } from '../../../analysis/pos/word-classes';
import type { WordList, ProjectState } from '../../../workspace/contract/project';
import type { PartOfSpeech, StopList, Unit, WordGroup, WordSort } from '../../../workspace/contract/tables';
import { units, wordSorts } from '../../../workspace/contract/word-names';
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

/** What was kept of the settings; what was not is as it is `otherwise`. */
export function parseSettings(text: string | null, otherwise: WordsSettings = usual): WordsSettings {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '{}');
  } catch {
    return otherwise;
  }
  if (typeof value !== 'object' || value === null) return otherwise;
  const kept = new Map<string, unknown>(Object.entries(value));
  const oneOf = <Choice extends string>(name: string, choices: readonly Choice[], usually: Choice): Choice =>
    choices.find((choice) => choice === kept.get(name)) ?? usually;
  const textOf = (name: string, usually: string): string => {
    const member = kept.get(name);
    return typeof member === 'string' ? member : usually;
  };
  const flag = (name: string, usually: boolean): boolean => {
    const member = kept.get(name);
    return typeof member === 'boolean' ? member : usually;
  };
  const texts = (name: string): readonly string[] | undefined => {
    const list: unknown = kept.get(name);
    return Array.isArray(list) ? list.filter((item): item is string => typeof item === 'string') : undefined;
  };
  const columns = texts('columns');
  const tags = texts('tags');
  const minimum = kept.get('minimum');
  return {
    unit: oneOf('unit', units, otherwise.unit),
    stopKind: oneOf('stopKind', ['default', 'none', 'own', 'saved'], otherwise.stopKind),
    savedList: textOf('savedList', otherwise.savedList),
    ownStopWords: texts('ownStopWords') ?? otherwise.ownStopWords,
    contains: textOf('contains', otherwise.contains),
    minimum:
      typeof minimum === 'number' && Number.isInteger(minimum) && minimum > 0 ? minimum : otherwise.minimum,
    tags: tags ? wordClasses.filter((tag) => tags.includes(tag)) : otherwise.tags,
    grouped: flag('grouped', otherwise.grouped),
    sort: oneOf('sort', wordSorts, otherwise.sort),
    descending: flag('descending', otherwise.descending),
    columns: columns ? allColumns.filter((column) => columns.includes(column)) : otherwise.columns,
    picture: kept.has('picture') ? parsePicture(kept.get('picture')) : otherwise.picture,
  };
}

export const useWordsSettings = create<WordsSettings>(() =>
  parseSettings(typeof localStorage === 'undefined' ? null : localStorage.getItem(key)),
);

rememberSettings('words', {
  read: () => JSON.stringify(useWordsSettings.getState()),
  readPassing: () => {
    const { contains, minimum, tags, sort, descending } = useWordsSettings.getState();
    return JSON.stringify({ contains, minimum, tags, sort, descending });
  },
  write: (saved) => changeWords(parseSettings(saved, useWordsSettings.getState())),
  follow: useWordsSettings.subscribe,
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
