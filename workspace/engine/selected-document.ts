import type { CorpusDocument, Stretch } from './corpus';

/** A document as far as it is selected. */
export interface SelectedDocument {
  readonly document: CorpusDocument;
  /** In order; each within one turn. */
  readonly stretches: readonly Stretch[];
  /** Tokens in them. */
  readonly tokens: number;
}

export const selectedOf = (document: CorpusDocument, stretches: readonly Stretch[]): SelectedDocument => ({
  document,
  stretches,
  tokens: stretches.reduce((sum, { from, to }) => sum + to - from, 0),
});
