import { foldCase } from '../../analysis/tokens/fold-case';
import { wilsonInterval } from '../../analysis/stats/wilson';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { WordRow } from '../contract/tables';
import { orderedBy, orderedByValues } from './column-order';
import type { Corpus } from './corpus';
import { wordCounts, type WordCounts } from './counts';
import { deviations } from './deviations';
import { firstDocuments, firstUses } from './first-uses';
import { KeptByView } from './kept-by-view';
import { restOf, type Rest } from './rest-of-project';
import { filterByText, shownWords } from './shown-words';
import { madeOf, selectionView, type SelectionView } from './selection';
import { hiddenWords } from './stop-list';
import { sorterOf, TiedOrder } from './tied-order';
import { periodsOf, trendOf } from './trends';
import { languagesOf } from './units';
import { noWork, type Work } from './work';

type Query = Checked<'words.table'>;

/** Frequencies are told per this many tokens. */
export const perTokens = 10_000;

/** What the rows of a table are made from. */
interface Table {
  readonly view: SelectionView;
  readonly counted: WordCounts;
  /** All that is not looked at; undefined where it is not asked for, or where there is none. */
  readonly rest: Rest | undefined;
}

export async function wordsTable(
  corpus: Corpus,
  query: Query,
  work: Work = noWork,
): Promise<Result<Output<'words.table'>>> {
  const selected = selectionView(corpus, query.selection);
  if (!selected.ok) return selected;
  const view = selected.value;
  const counted = await wordCounts(corpus, view, query, { work });
  counted.parts(work);
  const wantsRest = query.columns.includes('keyness') || query.sort === 'g2' || query.sort === 'logRatio';
  const rest = wantsRest ? await restOf(corpus, view, query, { counted, work }) : undefined;
  const table = { view, counted, rest };
  const order = orderOf(table, query);
  return succeed({
    made: madeOf(corpus, view, {
      method: 'Word frequencies',
      settings: settingsOf(table, query),
      hidden: counted.hidden,
    }),
    total: order.length,
    types: counted.types.length,
    rows: rowsOf(table, query, order),
    stopList: {
      name: counted.stopList.name,
      languages: [...counted.stopList.languages],
      words: counted.stopList.words.length,
      hiddenTokens: counted.hidden,
    },
    ofSpeeches: view.documents.length,
    ...(query.columns.includes('trend') && { periods: [...periodsOf(view).periods] }),
    ...(rest && { rest: { speeches: rest.speeches, tokens: rest.tokens } }),
  });
}

function settingsOf({ counted, rest }: Table, query: Query): Readonly<Record<string, string | number>> {
  return {
    unit: counted.scheme.name,
    'stop list': stopListName(counted),
    ...(counted.scheme.length > 1 &&
      counted.stopList.words.length > 0 && {
        'hidden n-grams': 'those that begin or end with a word of the stop list',
      }),
    ...(query.tags.length > 0 && { 'word classes': `${query.tags.join(', ')}, by wink-nlp (English)` }),
    ...(query.minimum > 1 && { 'least count': query.minimum }),
    ...(query.leastSpeeches > 1 && { 'least speeches': query.leastSpeeches }),
    rate: 'per 10,000 words, 95% interval by Wilson',
    DP: 'Gries 2008, over speeches',
    'tf-idf': 'count × ln(speeches / speeches with it)',
    ...(rest && {
      keyness: `G², 4-term, and Log Ratio against the rest of the project: ${rest.speeches} ${rest.speeches === 1 ? 'speech' : 'speeches'}, ${rest.tokens} words`,
    }),
  };
}

/** `English, 170 words`, as settings say it. */
export const stopListName = ({ stopList: { name, words } }: Pick<WordCounts, 'stopList'>): string =>
  words.length === 0 ? name : `${name}, ${words.length} words`;

const orders = new KeptByView<TiedOrder>(8);
const byCounts = new KeptByView<TiedOrder>();

/** Unit ids that pass the filters, sorted as asked. */
function orderOf(table: Table, query: Query): TiedOrder {
  const { view, counted } = table;
  const { contains, minimum, leastSpeeches, sort, descending } = query;
  const isByCount = sort === 'count' || sort === 'rate' || sort === 'share';
  if (isByCount && descending && contains.trim() === '' && minimum <= 1 && leastSpeeches <= 1)
    return byCount(view, counted);
  const key = JSON.stringify([counted.key, contains, minimum, leastSpeeches, sort, descending]);
  return orders.get(view, key, () => {
    const words = shownWords(view, counted);
    const { counts, speeches } = counted;
    const often =
      minimum > 1 || leastSpeeches > 1
        ? counted.types.filter((id) => (counts[id] ?? 0) >= minimum && (speeches[id] ?? 0) >= leastSpeeches)
        : counted.types;
    const ids = filterByText(often, words, contains);
    const sorted = sorterOf(words);
    if (sort === 'word')
      return new TiedOrder(ids, [], descending ? (equals) => sorted(equals).toReversed() : sorted);
    // Ties stand in the order of the alphabet whichever way the column is sorted.
    const column = columnOf(table, sort);
    return new TiedOrder(orderedByValues(ids, column, { descending }), [column], sorted);
  });
}

/** All units that are not hidden, the most frequent first. */
const byCount = (view: SelectionView, counted: WordCounts): TiedOrder =>
  byCounts.get(view, counted.key, () => {
    const { counts, types } = counted;
    // The largest first.
    const column = new Uint32Array(counts.length);
    for (let id = 0; id < column.length; id++) column[id] = ~(counts[id] ?? 0);
    return new TiedOrder(orderedBy(types, column), [counts], sorterOf(shownWords(view, counted)));
  });

/** What units are sorted by, by id. */
function columnOf({ view, counted, rest }: Table, sort: Exclude<Query['sort'], 'word'>): Float64Array {
  const { counts, speeches } = counted;
  const worked = (value: (id: number) => number): Float64Array => {
    const column = new Float64Array(counts.length);
    for (const id of counted.types) column[id] = value(id);
    return column;
  };
  switch (sort) {
    case 'speeches':
    case 'range':
      return Float64Array.from(speeches);
    case 'dp':
      return dpColumn(view, counted) ?? Float64Array.from(counts);
    case 'count':
    case 'rate':
    case 'share':
      return Float64Array.from(counts);
    case 'tfidf':
      return worked((id) => tfidfOf(view, counted, id) ?? counts[id] ?? 0);
    case 'first':
      return Float64Array.from(firstDocuments(view, counted));
    case 'g2':
    case 'logRatio':
      return worked((id) => rest?.keyness(id)[sort] ?? counts[id] ?? 0);
  }
}

function dpColumn(view: SelectionView, counted: WordCounts): Float64Array | undefined {
  const dps = deviations(view, counted, counted.types);
  if (dps === undefined) return undefined;
  const column = new Float64Array(counted.counts.length);
  for (let at = 0; at < dps.length; at++) column[counted.types[at] ?? 0] = dps[at] ?? 0;
  return column;
}

/** tf-idf summed over the speeches: count x ln(N / n), N speeches of which n have it. Undefined for one speech. */
function tfidfOf(
  { documents }: SelectionView,
  { counts, speeches }: WordCounts,
  id: number,
): number | undefined {
  const having = speeches[id] ?? 0;
  if (documents.length < 2 || having === 0) return undefined;
  return (counts[id] ?? 0) * Math.log(documents.length / having);
}

function rowsOf(
  { view, counted, rest }: Table,
  { columns, offset, limit }: Query,
  order: TiedOrder,
): WordRow[] {
  const ids = order.page(offset, limit);
  const words = shownWords(view, counted);
  const places = byCount(view, counted);
  const dps = deviations(view, counted, ids);
  const first = columns.includes('first') ? firstUses(view, counted) : undefined;
  const trend = columns.includes('trend') ? trendOf(view, counted) : undefined;
  const { scheme } = counted;
  return Array.from(ids, (id, at) => {
    const count = counted.counts[id] ?? 0;
    const speeches = counted.speeches[id] ?? 0;
    const dp = dps?.[at];
    const tfidf = tfidfOf(view, counted, id);
    const isGroup = scheme.groupOf?.(id) !== undefined;
    return {
      rank: 1 + (order === places ? offset + at : places.placeOf(id)),
      word: words.word(id),
      key: isGroup ? words.word(id) : scheme.lexicon.wordOf(id),
      count,
      ...rateOf(count, counted.tokens),
      speeches,
      ...(dp === undefined ? {} : { dp }),
      share: count / counted.tokens,
      range: speeches / view.documents.length,
      ...(tfidf === undefined ? {} : { tfidf }),
      ...(isGroup && { group: true as const }),
      ...(first && { first: first(id) }),
      ...(trend && { trend: trend(id) }),
      ...rest?.keyness(id),
    };
  });
}

/** Per 10,000 tokens, with Wilson's 95% interval. `tokens` above 0 where `count` is. */
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
    (a, b) => begins(a) - begins(b) || (counts[b] ?? 0) - (counts[a] ?? 0) || shown.compare(a, b),
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
