import { create } from 'zustand';
import type { StopList, Unit } from '../../../workspace/contract/tables';
import { rememberSettings } from '../../state/view-settings';
import { parsePicture, usualPicture, type PictureSettings } from './picture-settings';

export type SortColumn = 'count' | 'word' | 'rate' | 'speeches' | 'dp' | 'share';
export type ColumnName = 'count' | 'rate' | 'speeches' | 'dp' | 'share';

export interface WordsSettings {
  readonly unit: Unit;
  readonly stopKind: 'default' | 'none' | 'own';
  /** A person's own list, kept on this machine. */
  readonly ownStopWords: readonly string[];
  readonly contains: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly columns: readonly ColumnName[];
  readonly picture: PictureSettings;
}

const allColumns: readonly ColumnName[] = ['count', 'rate', 'speeches', 'dp', 'share'];

const usual: WordsSettings = {
  unit: 'folded',
  stopKind: 'default',
  ownStopWords: [],
  contains: '',
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
    unit: oneOf('unit', ['form', 'folded', 'stem'], usual.unit),
    stopKind: oneOf('stopKind', ['default', 'none', 'own'], usual.stopKind),
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
  const { unit, stopKind, ownStopWords, columns, picture } = useWordsSettings.getState();
  localStorage.setItem(key, JSON.stringify({ unit, stopKind, ownStopWords, columns, picture }));
}

/** As the contract names it. */
export const stopListOf = ({
  stopKind,
  ownStopWords,
}: Pick<WordsSettings, 'stopKind' | 'ownStopWords'>): StopList =>
  stopKind === 'own' ? [...ownStopWords] : stopKind;

/** The next order when a head is pressed: numbers begin with the most, words with a. */
export function nextSort(
  { sort, descending }: Pick<WordsSettings, 'sort' | 'descending'>,
  pressed: SortColumn,
): Pick<WordsSettings, 'sort' | 'descending'> {
  return { sort: pressed, descending: pressed === sort ? !descending : pressed !== 'word' };
}
