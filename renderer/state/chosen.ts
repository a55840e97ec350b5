import { useMemo } from 'react';
import { create } from 'zustand';
import type { AnnotationId, TranscriptId } from '../../workspace/contract/basics';
import type { Unit, WordGroup } from '../../workspace/contract/tables';

/** A span of one transcript's text. */
export interface Place {
  readonly transcript: TranscriptId;
  readonly start: number;
  readonly end: number;
}

export interface Choice {
  /** As `unit` counts it: the row's `word` of a word table. */
  readonly word?: string | undefined;
  readonly unit?: Unit;
  /** The words of a group, where the word is the name of one. */
  readonly group?: readonly string[] | undefined;
  /** Shown by the readers: scrolled to and marked. */
  readonly place?: Place | undefined;
  /** The transcript that is open in the readers. A place opens its own. */
  readonly transcript?: TranscriptId | undefined;
  readonly annotation?: AnnotationId | undefined;
}

interface ChosenStore {
  readonly word: string | undefined;
  readonly unit: Unit;
  readonly group: readonly string[] | undefined;
  readonly place: Place | undefined;
  readonly transcript: TranscriptId | undefined;
  readonly annotation: AnnotationId | undefined;
  /**
   * Chooses a thing for every view. Another word, transcript or annotation lets go of the old place, unless one comes with it.
   * `{ word: undefined }` lets go of the word.
   */
  readonly choose: (choice: Choice) => void;
}

const nothing = {
  word: undefined,
  unit: 'folded',
  group: undefined,
  place: undefined,
  transcript: undefined,
  annotation: undefined,
} as const;

/** What is chosen, in every view alike. */
export const useChosen = create<ChosenStore>((set) => ({
  ...nothing,
  choose: (choice) =>
    set((now) => ({
      ...(choice.word !== undefined && choice.word !== now.word
        ? { place: undefined, group: undefined }
        : {}),
      ...(choice.transcript !== undefined && choice.transcript !== now.transcript
        ? { place: undefined, annotation: undefined }
        : {}),
      ...choice,
      ...(choice.place ? { transcript: choice.place.transcript } : {}),
    })),
}));

/** Nothing is chosen: another project was opened. */
export const chooseNothing = (): void => useChosen.setState(nothing);

/** The chosen word as a query that finds all that its row counts: of a group its words, of a lemma all its forms. */
export function queryOf({
  word,
  unit,
  group,
}: Pick<ChosenStore, 'word' | 'unit' | 'group'>): string | undefined {
  if (word === undefined) return undefined;
  if (group) return group.join('|');
  return unit === 'lemma' ? `[${word}]` : word;
}

/** The chosen word as the engine is asked for it; undefined where none is chosen. */
export const useAskedWord = ():
  { readonly word: string; readonly unit: Unit; readonly groups: WordGroup[] } | undefined => {
  const { word, unit, group } = useChosen();
  return useMemo(
    () =>
      word === undefined
        ? undefined
        : { word, unit, groups: group ? [{ name: word, words: [...group] }] : [] },
    [word, unit, group],
  );
};
