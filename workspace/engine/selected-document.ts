import type { CorpusDocument, Stretch } from './corpus';

/** A document as far as it is selected. */
export interface SelectedDocument {
  readonly document: CorpusDocument;
  /** In order; each within one turn. */
  readonly stretches: readonly Stretch[];
  /** Tokens in them. */
  readonly tokens: number;
}

/** Per document the last ways in which it was selected, so that what was counted of one is found again from any selection. */
const selected = new WeakMap<CorpusDocument, SelectedDocument[]>();
const kept = 4;

/** The same object for the same stretches of a document, as long as it is kept. */
export function selectedOf(document: CorpusDocument, stretches: readonly Stretch[]): SelectedDocument {
  const known = selected.get(document) ?? [];
  const found = known.find((before) => isSame(before.stretches, stretches));
  if (found) return found;
  const tokens = stretches.reduce((sum, { from, to }) => sum + to - from, 0);
  const made = { document, stretches, tokens };
  selected.set(document, [made, ...known.slice(0, kept - 1)]);
  return made;
}

const isSame = (a: readonly Stretch[], b: readonly Stretch[]): boolean =>
  a.length === b.length && a.every((stretch, at) => stretch === b[at]);
