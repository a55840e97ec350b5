import type { Checked } from '../contract';
import { fail, type Result } from '../contract/result';
import type { SpreadRow } from '../contract/tables';
import { askedHits, type AskedHits } from './asked-hits';
import { HitColumns, type Hits } from './hit-columns';
import { KeptByView } from './kept-by-view';
import { QueryFailure } from './query-failure';
import type { SelectionView } from './selection';
import type { PartLayout } from './spread-parts';
import type { Work } from './work';

/** The hits of one query by part, ascending in each part. */
export interface PlacedHits {
  readonly failure: SpreadRow['failure'];
  /** Words before the hit in its part, part after part. */
  readonly at: Uint32Array;
  /** By part, where its hits end in `at`. */
  readonly ends: Uint32Array;
  /** As long as `at`: which of `hits` it is. */
  readonly order: Uint32Array;
  readonly hits: Hits;
  /** How they were found, for `made`. */
  readonly settings: AskedHits['settings'];
}

type Question = Pick<Checked<'spread.table'>, 'caseSensitive' | 'forms' | 'by' | 'n'>;

const kept = new KeptByView<PlacedHits>(24);

/** Kept, since the line of a mark asks for the same. A hit over the border of two parts is the first one's. */
export async function placedHits(
  view: SelectionView,
  query: string,
  question: Question,
  { layout, work }: { readonly layout: PartLayout; readonly work: Work },
): Promise<PlacedHits> {
  const { caseSensitive, forms, by, n } = question;
  const found = await foundHits(view, { query, caseSensitive, forms }, work);
  if (!found.ok) {
    const failure = { code: found.code, ...(found.detail !== undefined && { detail: found.detail }) };
    return { ...placeIn(layout, new HitColumns().take(0)), failure, settings: {} };
  }
  const { key, hits, settings } = found.value;
  return kept.get(view, JSON.stringify([key, by, n]), () => ({
    ...placeIn(layout, hits),
    failure: undefined,
    settings,
  }));
}

/** One query that cannot be answered does not stop the others. */
async function foundHits(
  view: SelectionView,
  question: Pick<Question, 'caseSensitive' | 'forms'> & { readonly query: string },
  work: Work,
): Promise<Result<AskedHits>> {
  try {
    return await askedHits(view.corpus, view, question, work);
  } catch (error) {
    if (error instanceof QueryFailure) return fail(error.code, question.query);
    throw error;
  }
}

/** Puts hits, in the order of the texts, into their parts: counted first, then filled in. */
function placeIn(
  { parts, segments }: PartLayout,
  hits: Hits,
): Pick<PlacedHits, 'at' | 'ends' | 'order' | 'hits'> {
  const part = new Uint32Array(hits.length);
  const before = new Uint32Array(hits.length);
  const counts = new Uint32Array(parts.length);
  let [document, segment] = [-1, 0];
  for (let hit = 0; hit < hits.length; hit++) {
    const [own, at] = [hits.parts[hit] ?? 0, hits.at[hit] ?? 0];
    if (own !== document) [document, segment] = [own, 0];
    const pieces = segments[document] ?? [];
    while ((pieces[segment]?.to ?? Infinity) <= at) segment++;
    const within = pieces[segment];
    const to = within?.part ?? 0;
    part[hit] = to;
    before[hit] = (within?.before ?? 0) + at - (within?.from ?? 0);
    counts[to] = (counts[to] ?? 0) + 1;
  }
  const ends = new Uint32Array(parts.length);
  let sum = 0;
  for (let index = 0; index < ends.length; index++) ends[index] = sum += counts[index] ?? 0;
  const at = new Uint32Array(hits.length);
  const order = new Uint32Array(hits.length);
  for (let hit = 0; hit < hits.length; hit++) {
    const own = part[hit] ?? 0;
    // The next free place of a part: its end less what is still to come.
    const left = counts[own] ?? 0;
    const to = (ends[own] ?? 0) - left;
    counts[own] = left - 1;
    at[to] = before[hit] ?? 0;
    order[to] = hit;
  }
  return { at, ends, order, hits };
}
