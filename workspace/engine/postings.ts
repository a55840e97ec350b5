import { sortedNumbers } from './column-order';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { noWork, type Work } from './work';

/** Where each form stands in a view: positions counted through the words of all its documents, one document after the other. */
export interface Postings {
  /** By form where its positions begin in `positions`; one more at the end. */
  readonly starts: Uint32Array;
  /** Ascending for each form. */
  readonly positions: Uint32Array;
  /** By document its first position; one more at the end. */
  readonly offsets: Uint32Array;
}

const kept = new KeptByView<Postings>(1);

/** Kept as long as the view is: 4 bytes a token. @throws Cancelled */
export const postingsOf = (view: SelectionView, work: Work = noWork): Postings =>
  kept.get(view, '', () => makePostings(view, work));

/** A counting sort: how often each form stands tells where its positions begin. */
function makePostings(view: SelectionView, work: Work): Postings {
  const { documents, tokens, corpus } = view;
  const step = (part: number, half: number): void =>
    work.step(part + half * documents.length, 2 * documents.length, 'words put in order');
  const starts = new Uint32Array(corpus.lexicon.size + 1);
  const offsets = new Uint32Array(documents.length + 1);
  for (const [part, selected] of documents.entries()) {
    step(part, 0);
    const { forms } = sequenceOf(selected);
    offsets[part + 1] = (offsets[part] ?? 0) + forms.length;
    countForms(forms, starts);
  }
  for (let form = 1; form < starts.length; form++)
    starts[form] = (starts[form] ?? 0) + (starts[form - 1] ?? 0);
  const positions = new Uint32Array(tokens);
  const next = starts.slice();
  for (const [part, selected] of documents.entries()) {
    step(part, 1);
    putPositions(sequenceOf(selected).forms, offsets[part] ?? 0, next, positions);
  }
  return { starts, positions, offsets };
}

/** Adds each form to the place behind its own in `counts`. */
function countForms(forms: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < forms.length; at++) {
    const behind = (forms[at] ?? 0) + 1;
    counts[behind] = (counts[behind] ?? 0) + 1;
  }
}

/** Writes the position of each form to where `next` says that the form's next one goes. */
function putPositions(forms: Uint32Array, offset: number, next: Uint32Array, positions: Uint32Array): void {
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at] ?? 0;
    const place = next[form] ?? 0;
    positions[place] = offset + at;
    next[form] = place + 1;
  }
}

/** How often the forms stand in the view that have 1 in `marks`. */
export function countMarked({ starts }: Postings, marks: Uint8Array): number {
  let count = 0;
  for (let form = 0; form < marks.length; form++)
    if (marks[form] === 1) count += (starts[form + 1] ?? 0) - (starts[form] ?? 0);
  return count;
}

/** The positions of each of these forms, ascending in each. Not to be changed. */
export function positionListsOf({ starts, positions }: Postings, marks: Uint8Array): readonly Uint32Array[] {
  const lists: Uint32Array[] = [];
  for (let form = 0; form < marks.length; form++) {
    if (marks[form] === 1) lists.push(positions.subarray(starts[form], starts[form + 1]));
  }
  return lists;
}

/** The positions of these forms together, ascending. */
export const positionsOf = (postings: Postings, marks: Uint8Array): Uint32Array =>
  mergedLists(positionListsOf(postings, marks));

/** The numbers of ascending lists together, ascending; not to be changed: a single list is its own answer. */
export function mergedLists(lists: readonly Uint32Array[]): Uint32Array {
  // Mostly one spelling has nearly all: it is in order already.
  const [longest, ...others] = lists.toSorted((a, b) => b.length - a.length);
  if (longest === undefined || others.length === 0) return longest ?? new Uint32Array(0);
  const rest = new Uint32Array(others.reduce((sum, { length }) => sum + length, 0));
  let size = 0;
  for (const list of others) {
    rest.set(list, size);
    size += list.length;
  }
  return merged(longest, others.length === 1 ? rest : sortedNumbers(rest));
}

function merged(a: Uint32Array, b: Uint32Array): Uint32Array {
  const all = new Uint32Array(a.length + b.length);
  let [fromA, fromB, at] = [0, 0, 0];
  while (fromA < a.length && fromB < b.length) {
    const [x, y] = [a[fromA] ?? 0, b[fromB] ?? 0];
    if (x < y) {
      all[at++] = x;
      fromA += 1;
    } else {
      all[at++] = y;
      fromB += 1;
    }
  }
  all.set(a.subarray(fromA), at);
  all.set(b.subarray(fromB), at + a.length - fromA);
  return all;
}
