import { parseQuery } from '../../analysis/concordance/query';
import type { Checked } from '../contract';
import type { SpreadRow } from '../contract/tables';
import type { Likeness } from './accepted-forms';
import { findHits } from './hits';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import type { PartLayout } from './spread-parts';
import { languagesOf, unitScheme } from './units';

/** The hits of one query by part, ascending in each part: columns of the same length. */
export interface PlacedHits {
  readonly failure: SpreadRow['failure'];
  /** Words before the hit in its part, part after part. */
  readonly at: Uint32Array;
  /** By part, where its hits end in the columns. */
  readonly ends: Uint32Array;
  /** Where it stands: index of the document in the view, place in its sequence, and how many words it holds. */
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
  readonly lengths: Uint32Array;
}

type Question = Pick<Checked<'spread.table'>, 'caseSensitive' | 'forms' | 'by' | 'n'>;

const kept = new KeptByView<PlacedHits>(24);

/** Kept, since the line of a mark asks for the same. A hit over the border of two parts is the first one's. */
export async function placedHits(
  view: SelectionView,
  query: string,
  question: Question,
  layout: PartLayout,
): Promise<PlacedHits> {
  const { caseSensitive, forms, by, n } = question;
  const parsed = parseQuery(query);
  if (parsed.kind !== 'words') {
    const code = parsed.kind === 'empty' ? ('query-empty' as const) : ('query-invalid' as const);
    return { ...placeIn(layout, []), failure: { code, detail: query } };
  }
  const likeness = await likenessOf(view, { caseSensitive, forms });
  return kept.get(view, JSON.stringify([parsed.words, caseSensitive, forms, by, n]), () => {
    const found = findHits(view, parsed.words, likeness);
    const documents = new Map(view.documents.map((selected, index) => [selected, index]));
    return placeIn(
      layout,
      found.map(({ selected, at, length }) => ({ document: documents.get(selected) ?? 0, at, length })),
    );
  });
}

async function likenessOf(
  view: SelectionView,
  { caseSensitive, forms }: Pick<Question, 'caseSensitive' | 'forms'>,
): Promise<Likeness> {
  if (forms) return { kind: 'stem', scheme: await unitScheme(view.corpus, 'stem', languagesOf(view)) };
  return { kind: caseSensitive ? 'same-case' : 'folded' };
}

/** Puts hits, in the order of the texts, into their parts: counted first, then filled in. */
function placeIn(
  { parts, segments }: PartLayout,
  hits: readonly { readonly document: number; readonly at: number; readonly length: number }[],
): PlacedHits {
  const part = new Uint32Array(hits.length);
  const before = new Uint32Array(hits.length);
  const counts = new Uint32Array(parts.length);
  let [document, segment] = [-1, 0];
  hits.forEach((hit, index) => {
    if (hit.document !== document) [document, segment] = [hit.document, 0];
    const own = segments[document] ?? [];
    while ((own[segment]?.to ?? Infinity) <= hit.at) segment++;
    const within = own[segment];
    part[index] = within?.part ?? 0;
    before[index] = (within?.before ?? 0) + hit.at - (within?.from ?? 0);
    counts[part[index]] = (counts[part[index]] ?? 0) + 1;
  });
  const ends = new Uint32Array(parts.length);
  let sum = 0;
  for (let index = 0; index < ends.length; index++) ends[index] = sum += counts[index] ?? 0;
  // The next free place of each part: its end less what is still to come.
  const placed = {
    failure: undefined,
    at: new Uint32Array(hits.length),
    ends,
    documents: new Uint32Array(hits.length),
    places: new Uint32Array(hits.length),
    lengths: new Uint32Array(hits.length),
  };
  hits.forEach((hit, index) => {
    const own = part[index] ?? 0;
    const left = counts[own] ?? 0;
    const to = (ends[own] ?? 0) - left;
    counts[own] = left - 1;
    placed.at[to] = before[index] ?? 0;
    placed.documents[to] = hit.document;
    placed.places[to] = hit.at;
    placed.lengths[to] = hit.length;
  });
  return placed;
}
