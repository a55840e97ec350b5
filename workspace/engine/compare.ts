import { keyWordsOfRandomSplits, quantile } from '../../analysis/stats/random-splits';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { KeynessRow } from '../contract/tables';
import { orderedByValues } from './column-order';
import type { Corpus } from './corpus';
import { wordCounts, type WordCounts } from './counts';
import {
  criticalG2,
  keynessSizes,
  keynessValues,
  measureNames,
  priorTokens,
  type Sides,
} from './keyness-columns';
import { KeptByView } from './kept-by-view';
import { hashOf, madeOf, selectionView, type SelectionView } from './selection';
import { filterByText, shownWords, type ShownWords } from './shown-words';
import { splitParts } from './split-parts';
import { sorterOf, TiedOrder } from './tied-order';
import { noWork, type Work } from './work';
import { perTokens, stopListName } from './words';

type Query = Checked<'compare.table'>;
type Table = Output<'compare.table'>;

interface Side {
  readonly view: SelectionView;
  readonly counted: WordCounts;
}
interface Compared {
  readonly a: Side;
  readonly b: Side;
  /** Units with at least the minimum in both sides together. */
  readonly words: Uint32Array;
  readonly shown: ShownWords;
  /** What the sides and their words hang on, to find again what was computed. */
  readonly key: string;
}

export async function compareTable(
  corpus: Corpus,
  query: Query,
  work: Work = noWork,
): Promise<Result<Table>> {
  const viewA = selectionView(corpus, query.a);
  if (!viewA.ok) return viewA;
  const viewB = selectionView(corpus, query.b);
  if (!viewB.ok) return viewB;
  const compared = compare(
    { view: viewA.value, counted: await wordCounts(corpus, viewA.value, query, { like: viewB.value, work }) },
    { view: viewB.value, counted: await wordCounts(corpus, viewB.value, query, { like: viewA.value, work }) },
    query,
  );
  const { a, b } = compared;
  const comparable = a.view.tokens > 0 && b.view.tokens > 0;
  const order = comparable ? orderOf(compared, query) : undefined;
  const chance = comparable ? chanceOf(compared, query) : undefined;
  return succeed({
    made: madeOfBoth(corpus, compared, query, chance),
    tokensA: a.view.tokens,
    tokensB: b.view.tokens,
    speechesA: a.view.documents.length,
    speechesB: b.view.documents.length,
    total: order?.length ?? 0,
    types: comparable ? compared.words.length : 0,
    key: comparable ? keyWords(compared) : 0,
    ...(chance === undefined ? {} : { chance }),
    rows: Array.from(order?.page(query.offset, query.limit) ?? [], (id) => rowOf(compared, id)),
  });
}

function compare(a: Side, b: Side, { minimum }: Query): Compared {
  const [countsA, countsB] = [a.counted.counts, b.counted.counts];
  const [shownA, shownB] = [shownWords(a.view, a.counted), shownWords(b.view, b.counted)];
  // A stem is shown by the form that the side with more of it uses most.
  const shownBy = (id: number): ShownWords => ((countsA[id] ?? 0) >= (countsB[id] ?? 0) ? shownA : shownB);
  return {
    a,
    b,
    words: comparedWords(a, b, minimum),
    shown: {
      word: (id) => shownBy(id).word(id),
      compare: (x, y) => shownBy(x).compare(x, y),
      ...(shownA.places && shownA.places === shownB.places && { places: shownA.places }),
    },
    key: JSON.stringify([b.view.key, a.counted.key, minimum]),
  };
}

function comparedWords(a: Side, b: Side, minimum: number): Uint32Array {
  const [countsA, countsB] = [a.counted.counts, b.counted.counts];
  const words = new Uint32Array(Math.max(countsA.length, countsB.length));
  let size = 0;
  for (let id = 0; id < words.length; id++) {
    const count = (countsA[id] ?? 0) + (countsB[id] ?? 0);
    if (count > 0 && count >= minimum) words[size++] = id;
  }
  return words.slice(0, size);
}

const sidesOf = ({ a, b }: Compared, id: number): Sides => ({
  a: { count: a.counted.counts[id] ?? 0, total: a.counted.tokens },
  b: { count: b.counted.counts[id] ?? 0, total: b.counted.tokens },
});

const sizes = new KeptByView<Float64Array>(4);

/** A measure without its sign, by id. */
const sizesOf = (compared: Compared, measure: Query['measure']): Float64Array =>
  sizes.get(compared.a.view, JSON.stringify([compared.key, measure]), () =>
    keynessSizes({ a: compared.a.counted, b: compared.b.counted }, compared.words, measure),
  );

const orders = new KeptByView<TiedOrder>(8);

/** Words that pass the filter; those that differ most come first, whichever side they belong to. */
function orderOf(compared: Compared, { contains, measure }: Query): TiedOrder {
  const { a, words, shown, key } = compared;
  return orders.get(a.view, JSON.stringify([key, contains, measure]), () => {
    const ids = filterByText(words, shown, contains);
    const [own, g2] = [sizesOf(compared, measure), sizesOf(compared, 'g2')];
    const byG2 = orderedByValues(ids, g2, { descending: true });
    return measure === 'g2'
      ? new TiedOrder(byG2, [g2], sorterOf(shown))
      : new TiedOrder(orderedByValues(byG2, own, { descending: true }), [own, g2], sorterOf(shown));
  });
}

function keyWords(compared: Compared): number {
  const g2 = sizesOf(compared, 'g2');
  return compared.words.reduce((sum, id) => sum + ((g2[id] ?? 0) >= criticalG2 ? 1 : 0), 0);
}

function rowOf(compared: Compared, id: number): KeynessRow {
  const { a, b, words, shown } = compared;
  const sides = sidesOf(compared, id);
  return {
    word: shown.word(id),
    key: a.counted.scheme.groupOf?.(id) ?? a.counted.scheme.lexicon.wordOf(id),
    a: sides.a.count,
    b: sides.b.count,
    rateA: (sides.a.count / sides.a.total) * perTokens,
    rateB: (sides.b.count / sides.b.total) * perTokens,
    ...keynessValues(sides, words.length),
    speechesA: a.counted.speeches[id] ?? 0,
    speechesB: b.counted.speeches[id] ?? 0,
  };
}

const chances = new KeptByView<{ readonly value: Table['chance'] }>(8);

function chanceOf(compared: Compared, { splits, seed }: Query): Table['chance'] {
  if (splits === 0) return undefined;
  const { a, b, words, key } = compared;
  return chances.get(a.view, JSON.stringify([key, splits, seed]), () => {
    const parts = splitParts(a, b);
    if (parts === undefined) return { value: undefined };
    const totals = new Uint32Array(a.counted.scheme.lexicon.size);
    for (const id of words) totals[id] = (a.counted.counts[id] ?? 0) + (b.counted.counts[id] ?? 0);
    const key = keyWordsOfRandomSplits({
      parts: [...parts.a, ...parts.b],
      first: parts.a.length,
      totals,
      splits,
      critical: criticalG2,
      seed,
    });
    const [median, low, high] = [quantile(key, 0.5), quantile(key, 0.025), quantile(key, 0.975)];
    return { value: { median, low, high, splits, unit: parts.unit } };
  }).value;
}

function madeOfBoth(
  corpus: Corpus,
  { a, b }: Compared,
  query: Query,
  chance: Table['chance'],
): Table['made'] {
  const both = {
    description: `A: ${a.view.description}; B: ${b.view.description}`,
    tokens: a.view.tokens + b.view.tokens,
    textHash: hashOf([...a.view.documents, ...b.view.documents]),
  };
  return madeOf(corpus, both, {
    method: `Keyness, ${measureNames[query.measure]}`,
    settings: {
      unit: a.counted.scheme.name,
      'stop list': stopListName(a.counted),
      ...(query.tags.length > 0 && { 'word classes': `${query.tags.join(', ')}, by wink-nlp (English)` }),
      'least count': query.minimum,
      'key words': 'p < .001 by G², 4-term',
      'Log Ratio': '95% interval, 0 taken as 0.5',
      'log-odds prior': `${priorTokens} words, dealt as A and B together use them`,
      ...(chance === undefined
        ? {}
        : { 'random splits': `${chance.splits} of whole ${chance.unit}, seed ${query.seed}` }),
    },
    hidden: a.counted.hidden + b.counted.hidden,
  });
}
