import { create } from 'zustand';
import type { LinePlace } from '../../../workspace/contract/tables';
import type { Place } from '../../state/chosen';

/** What a person did with the lines of one question. */
export interface LineChoice {
  readonly marked: readonly Place[];
  readonly without: readonly LinePlace[];
  /** Undefined: all lines. */
  readonly only: readonly LinePlace[] | undefined;
}

const nothing: LineChoice = { marked: [], without: [], only: undefined };

interface LineChoiceStore {
  /** By `questionKey`. */
  readonly choices: ReadonlyMap<string, LineChoice>;
}

/** For as long as the window is open: lines are picked for a question, and stay picked while one looks elsewhere. */
const useStore = create<LineChoiceStore>(() => ({ choices: new Map() }));

export const useLineChoice = (question: string): LineChoice =>
  useStore((state) => state.choices.get(question)) ?? nothing;

function change(question: string, to: (before: LineChoice) => LineChoice): void {
  useStore.setState(({ choices }) => ({
    choices: new Map(choices).set(question, to(choices.get(question) ?? nothing)),
  }));
}

const samePlace = (a: LinePlace, b: LinePlace): boolean =>
  a.transcript === b.transcript && a.start === b.start;

const placeOf = ({ transcript, start }: LinePlace): LinePlace => ({ transcript, start });

const lacks = (places: readonly LinePlace[], place: LinePlace): boolean =>
  !places.some((other) => samePlace(other, place));

export const toggleMark = (question: string, { transcript, start, end }: Place): void =>
  change(question, (before) => {
    const place = { transcript, start, end };
    const others = before.marked.filter((other) => !samePlace(other, place));
    return { ...before, marked: others.length < before.marked.length ? others : [...others, place] };
  });

export const unmark = (question: string): void => change(question, (before) => ({ ...before, marked: [] }));

/** Changes the choice; says how to go back to what it was. */
function changeBack(question: string, to: (before: LineChoice) => LineChoice): () => void {
  const before = useStore.getState().choices.get(question) ?? nothing;
  change(question, to);
  return () => change(question, () => before);
}

/** Takes lines out of the list; says how to bring them back as they were. */
export const dropLines = (question: string, places: readonly LinePlace[]): (() => void) =>
  changeBack(question, (before) => ({
    ...before,
    marked: before.marked.filter((place) => lacks(places, place)),
    without: [...before.without, ...places.filter((place) => lacks(before.without, place)).map(placeOf)],
  }));

/** Leaves only these lines; says how to go back. */
export const keepLines = (question: string, places: readonly LinePlace[]): (() => void) =>
  changeBack(question, (before) => ({ ...before, marked: [], only: places.map(placeOf) }));

/** Shows all lines again; says how to go back. */
export const bringBack = (question: string): (() => void) =>
  changeBack(question, (before) => ({ ...before, without: [], only: undefined }));
