import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { SortKey } from '../contract/tables';
import { askedHits } from './asked-hits';
import { lineOf } from './context-line';
import type { Corpus } from './corpus';
import { hitsThat, pickHits, type Hits } from './hit-columns';
import { KeptByView } from './kept-by-view';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { drawnHits, sortedHits, type HitOrder } from './sort-hits';
import type { Work } from './work';
import { rateOf } from './words';

type Query = Checked<'contexts.lines'>;

/** The lines of a question in their order, and how many were dropped by hand. */
interface Lines {
  readonly hits: Hits;
  readonly order: HitOrder;
  readonly dropped: number;
}
const lines = new KeptByView<Lines>();

export async function contextsLines(
  corpus: Corpus,
  query: Query,
  work: Work,
): Promise<Result<Output<'contexts.lines'>>> {
  const view = selectionView(corpus, query.selection);
  if (!view.ok) return view;
  const asked = await askedHits(corpus, view.value, query, work);
  if (!asked.ok) return asked;
  const found = asked.value.hits;
  const { sort, seed, thin, only, without, speakerOrder } = query;
  const key = JSON.stringify([asked.value.key, sort, seed, thin, only, without, speakerOrder]);
  const { hits, order, dropped } = lines.get(view.value, key, () => linesOf(view.value, found, query));
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Concordance',
      settings: { ...asked.value.settings, ...listSettings(query, { found: found.length, dropped }) },
    }),
    total: hits.length,
    found: found.length,
    dropped,
    speeches: found.speeches,
    ofSpeeches: view.value.documents.length,
    rate: rateOf(found.length, view.value.tokens).rate,
    unsearched: found.unsearched,
    rows: Array.from(order.page(query.offset, query.limit)).flatMap(
      (hit, at) => lineOf(view.value, hits.hit(hit), query.offset + at + 1, query) ?? [],
    ),
  });
}

/** Drawn at random first, so that a line dropped from a sample leaves the others of it in place. */
function linesOf(view: SelectionView, found: Hits, query: Query): Lines {
  const drawn =
    query.thin === undefined ? found : pickHits(found, drawnHits(found.length, query.thin, query.seed));
  const [only, without] = [query.only && placeSet(query.only), placeSet(query.without)];
  const left =
    only === undefined && without.size === 0
      ? drawn
      : pickHits(
          drawn,
          hitsThat(drawn, (hit) => {
            const place = placeKey(view, drawn, hit);
            return (only === undefined || only.has(place)) && !without.has(place);
          }),
        );
  return { hits: left, order: sortedHits(view, left, query), dropped: drawn.length - left.length };
}

const keyOf = (transcript: string, start: number): string => `${transcript} ${start}`;
const placeSet = (places: Query['without']): ReadonlySet<string> =>
  new Set(places.map(({ transcript, start }) => keyOf(transcript, start)));

function placeKey(view: SelectionView, hits: Hits, hit: number): string {
  const place = hits.hit(hit);
  const selected = view.documents[place?.part ?? -1];
  if (place === undefined || selected === undefined) return '';
  const token = sequenceOf(selected).tokens[place.at] ?? 0;
  return keyOf(selected.document.source.id, selected.document.tokens.starts[token] ?? 0);
}

function listSettings(
  { sort, thin, seed, width, context }: Query,
  { found, dropped }: { readonly found: number; readonly dropped: number },
): Readonly<Record<string, string>> {
  const drawn = thin !== undefined && thin < found;
  return {
    sort: sort.map((key) => sortName(key, seed)).join(', ') || 'order of the text',
    width: context === 'sentence' ? 'the sentence' : `${width} characters each side`,
    ...(drawn && { drawn: `${thin} of ${found} lines at random, seed ${seed}` }),
    ...(dropped > 0 && { dropped: `${dropped} ${dropped === 1 ? 'line' : 'lines'} by hand` }),
  };
}

function sortName(key: SortKey, seed: number): string {
  if (key === 'random') return `random, seed ${seed}`;
  if (typeof key === 'string') return key;
  return key === 0 ? 'node' : `${Math.abs(key)} ${key < 0 ? 'left' : 'right'}`;
}
