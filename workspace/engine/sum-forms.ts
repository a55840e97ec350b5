import type { HiddenWords } from './stop-list';
import type { PartCounts } from './tally';
import type { FormScheme } from './unit-scheme';
import { noWork, type Work } from './work';

/** A document as how often each form stands in it. */
export interface DocumentForms {
  readonly language: string | undefined;
  readonly forms: PartCounts;
}

/** By unit id: how often in all documents, in how many of them; and the tokens that a stop list hides. */
export interface UnitSums {
  readonly counts: Uint32Array;
  readonly speeches: Uint32Array;
  readonly hidden: number;
}

const [unknown, isHidden, firstUnit] = [0, 1, 2];

/**
 * Sums over documents without their units being sorted and kept by document. A form is taken to its unit once a language; a document in
 * which two forms of a unit stand counts once. @throws Cancelled
 */
export function sumForms(
  documents: readonly DocumentForms[],
  { unitOf: unitsOf, lexicon }: FormScheme,
  stopList: HiddenWords,
  work: Work = noWork,
): UnitSums {
  const columns = new Map<string | undefined, Uint32Array>();
  const forms = documents.reduce((most, { forms: { ids } }) => Math.max(most, (ids.at(-1) ?? 0) + 1), 0);
  // Stems are given their numbers as they are met.
  let room = Math.max(1, lexicon.size);
  let sums = new Uint32Array(room * sumSize);
  let hidden = 0;
  for (let document = 0; document < documents.length; document++) {
    work.step(document, documents.length, 'speeches added up');
    const { language, forms: said } = documents[document] ?? nothing;
    const column = columns.get(language) ?? new Uint32Array(forms);
    columns.set(language, column);
    const [unitOf, hides] = [unitsOf(language), stopList.hides(language)];
    const { ids, counts: times } = said;
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      let unit = column[form] ?? unknown;
      if (unit === unknown) unit = column[form] = hides(form) ? isHidden : unitOf(form) + firstUnit;
      if (unit === isHidden) {
        hidden += times[at] ?? 0;
        continue;
      }
      unit -= firstUnit;
      if (unit >= room) {
        room = Math.max(unit + 1, lexicon.size) * 2;
        sums = longer(sums, room * sumSize);
      }
      const sum = unit * sumSize;
      sums[sum] = (sums[sum] ?? 0) + (times[at] ?? 0);
      if (sums[sum + 2] === document + 1) continue;
      sums[sum + 2] = document + 1;
      sums[sum + 1] = (sums[sum + 1] ?? 0) + 1;
    }
  }
  return { ...columnsOf(sums, lexicon.size), hidden };
}

/** By unit: how often, in how many documents, and the last of them, from 1 on. One beside the other, they are one look into memory. */
const sumSize = 4;

function columnsOf(sums: Uint32Array, size: number): Omit<UnitSums, 'hidden'> {
  const [counts, speeches] = [new Uint32Array(size), new Uint32Array(size)];
  for (let unit = 0; unit < size; unit++) {
    counts[unit] = sums[unit * sumSize] ?? 0;
    speeches[unit] = sums[unit * sumSize + 1] ?? 0;
  }
  return { counts, speeches };
}

const none = new Uint32Array(0);
const nothing: DocumentForms = { language: undefined, forms: { ids: none, counts: none, tokens: 0 } };

/** As long as it is asked to be. */
function longer(column: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(length);
  copy.set(column.subarray(0, length));
  return copy;
}
