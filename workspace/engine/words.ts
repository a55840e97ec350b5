import { foldCase } from '../../analysis/tokens/fold-case';
import { wilsonInterval } from '../../analysis/stats/wilson';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import type { WordRow } from '../contract/tables';
import type { Corpus } from './corpus';
import { wordCounts, type WordCounts } from './counts';
import { deviations } from './deviations';
import { KeptByView } from './kept-by-view';
import { filterByText, shownWords, type ShownWords } from './shown-words';
import { madeOf, selectionView, type SelectionView } from './selection';
import { hiddenWords } from './stop-list';
import { languagesOf } from './units';

type Query = Checked<'words.table'>;

/** Frequencies are told per this many tokens. */
export const perTokens = 10_000;

export async function wordsTable(corpus: Corpus, query: Query): Promise<Result<Output<'words.table'>>> {
  const view = selectionView(corpus, query.selection);
  if (!view.ok) return view;
  const counted = await wordCounts(corpus, view.value, query);
  const order = orderOf(view.value, counted, query);
  const rowOf = rowsOf(view.value, counted);
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Word frequencies',
      settings: {
        unit: counted.scheme.name,
        'stop list': stopListName(counted),
        rate: 'per 10,000 words, 95 % interval by Wilson',
        DP: 'Gries 2008, over speeches',
      },
      hidden: counted.hidden,
    }),
    total: order.length,
    types: counted.types.length,
    rows: Array.from(order.subarray(query.offset, query.offset + query.limit), rowOf),
    stopList: {
      name: counted.stopList.name,
      words: counted.stopList.words.length,
      hiddenTokens: counted.hidden,
    },
  });
}

/** `English, 170 words`, as settings say it. */
export const stopListName = ({ stopList: { name, words } }: Pick<WordCounts, 'stopList'>): string =>
  words.length === 0 ? name : `${name}, ${words.length} words`;

const orders = new KeptByView<Uint32Array>(8);
const ranks = new KeptByView<Uint32Array>();

/** Unit ids that pass the filter, sorted as asked. */
function orderOf(view: SelectionView, counted: WordCounts, query: Query): Uint32Array {
  const { unit, stopList, contains, sort, descending } = query;
  return orders.get(view, JSON.stringify([unit, stopList, contains, sort, descending]), () => {
    const words = shownWords(view, counted);
    const ids = filterByText(counted.types, words, contains);
    const compare = compareBy(view, counted, sort, words);
    // Ties stand in the order of the alphabet whichever way the column is sorted.
    const byWord = (a: number, b: number): number => words.place(a) - words.place(b);
    return ids.sort((a, b) => (descending ? compare(b, a) : compare(a, b)) || byWord(a, b));
  });
}

function compareBy(
  view: SelectionView,
  counted: WordCounts,
  sort: Query['sort'],
  words: ShownWords,
): (a: number, b: number) => number {
  const { counts, speeches } = counted;
  const by = (column: ArrayLike<number>) => (a: number, b: number) => (column[a] ?? 0) - (column[b] ?? 0);
  switch (sort) {
    case 'word':
      return (a, b) => words.place(a) - words.place(b);
    case 'speeches':
      return by(speeches);
    case 'dp':
      return by(deviations(view, counted) ?? counts);
    case 'count':
    case 'rate':
    case 'share':
      return by(counts);
  }
}

/** Place by count, from 1, among all words that are not hidden. */
function ranksOf(view: SelectionView, counted: WordCounts): Uint32Array {
  const { scheme, stopList, counts, types } = counted;
  return ranks.get(view, JSON.stringify([scheme.unit, stopList.words]), () => {
    const words = shownWords(view, counted);
    const order = types
      .slice()
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || words.place(a) - words.place(b));
    const rank = new Uint32Array(counts.length);
    order.forEach((id, place) => (rank[id] = place + 1));
    return rank;
  });
}

function rowsOf(view: SelectionView, counted: WordCounts): (id: number) => WordRow {
  const words = shownWords(view, counted);
  const rank = ranksOf(view, counted);
  const dps = deviations(view, counted);
  return (id) => {
    const count = counted.counts[id] ?? 0;
    const dp = dps?.[id];
    return {
      rank: rank[id] ?? 0,
      word: words.word(id),
      key: counted.scheme.lexicon.wordOf(id),
      count,
      ...rateOf(count, counted.tokens),
      speeches: counted.speeches[id] ?? 0,
      ...(dp === undefined ? {} : { dp }),
      share: count / counted.tokens,
    };
  };
}

/** Per 10,000 tokens, with Wilson's 95 % interval. `tokens` above 0 where `count` is. */
export function rateOf(
  count: number,
  tokens: number,
): { readonly rate: number; readonly rateLow: number; readonly rateHigh: number } {
  const interval = wilsonInterval({ count, total: tokens });
  if (interval === undefined) return { rate: 0, rateLow: 0, rateHigh: 0 };
  return {
    rate: (count / tokens) * perTokens,
    rateLow: interval.low * perTokens,
    rateHigh: interval.high * perTokens,
  };
}

export async function wordsSuggest(
  corpus: Corpus,
  { selection, text, limit }: Checked<'words.suggest'>,
): Promise<Result<Output<'words.suggest'>>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const counted = await wordCounts(corpus, view.value, { unit: 'folded', stopList: 'none' });
  const wanted = foldCase(text.trim());
  if (wanted === '') return succeed({ words: [] });
  const shown = shownWords(view.value, counted);
  const { counts, speeches } = counted;
  const begins = (id: number): number => (shown.word(id).startsWith(wanted) ? 0 : 1);
  const ids = filterByText(counted.types, shown, wanted).sort(
    (a, b) => begins(a) - begins(b) || (counts[b] ?? 0) - (counts[a] ?? 0) || shown.place(a) - shown.place(b),
  );
  return succeed({
    words: Array.from(ids.subarray(0, limit), (id) => ({
      word: shown.word(id),
      count: counts[id] ?? 0,
      speeches: speeches[id] ?? 0,
    })),
  });
}

export async function wordsStopList(
  corpus: Corpus,
  { selection }: Checked<'words.stopList'>,
): Promise<Result<Output<'words.stopList'>>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const languages = languagesOf(view.value);
  const { name, words } = await hiddenWords(corpus, 'default', languages);
  const language = languages.filter((tag) => tag !== undefined).join(', ');
  return succeed({ name, language, words: [...words] });
}
