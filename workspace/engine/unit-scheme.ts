import type { Unit } from '../contract/tables';
import type { SelectedDocument } from './selected-document';

/** Words by number and numbers by word. */
export interface UnitNames {
  readonly size: number;
  wordOf(id: number): string;
}

/** What is counted as one word. */
export interface UnitScheme {
  readonly unit: Unit;
  /** The same for the same way of counting; caches are kept by it. */
  readonly key: string;
  /** The units' names; for stems the stems. Ids never change. */
  readonly lexicon: UnitNames;
  /** As a setting says it: `word form, case folded`, `stem (Porter, English)`. */
  readonly name: string;
  /** Words that a unit is made of, at least. */
  readonly length: number;
  /** From the id of a form to the id of its unit, in documents of this language; absent where a form alone does not tell its unit. */
  readonly unitOf?: (language: string | undefined) => (form: number) => number;
  /**
   * For each word of a document's sequence the unit that begins there, `sameUnit` or `noUnit`; a new column each time. Units of several
   * words of a length of their own have `sameUnit` at all words but the first; those of `length` words begin at every word.
   */
  column(selected: SelectedDocument): Uint32Array;
  /** The units that a person can mean by this word: one, or for stems one for each language. */
  candidates(word: string): readonly number[];
  /** How units stand in the alphabet; below 0: `a` before `b`. Absent: as their names do. */
  readonly compare?: (a: number, b: number) => number;
  /** The name of a group of words, where the unit is one. */
  readonly groupOf?: (id: number) => string | undefined;
}

/** No unit begins here. */
export const noUnit = 0xffffffff;
/** The unit that began before goes on. */
export const sameUnit = 0xfffffffe;

/** Whether a unit begins at a place of a column. */
export const isUnit = (unit: number | undefined): unit is number => unit !== undefined && unit < sameUnit;

/** How many words the unit has that begins at a place of a column. */
export function unitLength(column: Uint32Array, at: number, { length }: Pick<UnitScheme, 'length'>): number {
  let end = at + length;
  while (column[end] === sameUnit) end += 1;
  return end - at;
}

/** A scheme of which a form alone tells the unit. */
export type FormScheme = UnitScheme & Required<Pick<UnitScheme, 'unitOf'>>;

/** The scheme of stems. */
export interface StemScheme extends FormScheme {
  /** The unit of a word in documents of this language, whether it is said there or not. */
  stemOf(word: string, language: string | undefined): number;
}

export const isByForms = (scheme: UnitScheme): scheme is FormScheme => scheme.unitOf !== undefined;
