import { keyWordsOfRandomSplits, quantile } from '../../analysis/stats/random-splits';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import type { KeynessRow } from '../contract/tables';
import type { Corpus } from './corpus';
import { wordCounts, type WordCounts } from './counts';
import {
  criticalG2,
  keynessValue,
  keynessValues,
  measureNames,
  priorTokens,
  type Sides,
} from './keyness-columns';
import { KeptByView } from './kept-by-view';
import { hashOf, madeOf, selectionView, type SelectionView } from './selection';
import { filterByText, shownWords, type ShownWords } from './shown-words';
import { splitParts } from './split-parts';
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
  readonly sidesOf: (id: number) => Sides;
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
  const order = comparable ? orderOf(compared, query) : new Uint32Array(0);
  const chance = comparable ? chanceOf(compared, query) : undefined;
  return succeed({
    made: madeOfBoth(corpus, compared, query, chance),
    tokensA: a.view.tokens,
    tokensB: b.view.tokens,
    speechesA: a.view.documents.length,
    speechesB: b.view.documents.length,
    total: order.length,
    types: comparable ? compared.words.length : 0,
    key: comparable ? keyWords(compared) : 0,
    ...(chance === undefined ? {} : { chance }),
    rows: Array.from(order.subarray(query.offset, query.offset + query.limit), (id) => rowOf(compared, id)),
  });
}

function compare(a: Side, b: Side, { minimum }: Query): Compared {
  const countOf = ({ counted: { counts } }: Side, id: number): number => counts[id] ?? 0;
  const said = new Set([...a.counted.types, ...b.counted.types]);
  const words = Uint32Array.from(said)
    .filter((id) => countOf(a, id) + countOf(b, id) >= minimum)
    .sort();
  const [shownA, shownB] = [shownWords(a.view, a.counted), shownWords(b.view, b.counted)];
  // A stem is shown by the form that the side with more of it uses most.
  const shownBy = (id: number): ShownWords => (countOf(a, id) >= countOf(b, id) ? shownA : shownB);
  return {
    a,
    b,
    words,
    sidesOf: (id) => ({
      a: { count: countOf(a, id), total: a.counted.tokens },
      b: { count: countOf(b, id), total: b.counted.tokens },
    }),
    shown: {
      word: (id) => shownBy(id).word(id),
      compare: (x, y) => shownBy(x).compare(x, y),
    },
    key: JSON.stringify([b.view.key, a.counted.key, minimum]),
  };
}

const orders = new KeptByView<Uint32Array>(8);

/** Words that pass the filter; those that differ most come first, whichever side they belong to. */
function orderOf(compared: Compared, { contains, measure }: Query): Uint32Array {
  const { a, words, sidesOf, shown, key } = compared;
  return orders.get(a.view, JSON.stringify([key, contains, measure]), () => {
    const ids = filterByText(words, shown, contains);
    const sizes = sizesOf(ids, sidesOf, words.length, measure);
    const g2 = measure === 'g2' ? sizes : sizesOf(ids, sidesOf, words.length, 'g2');
    return Uint32Array.from(ids.keys())
      .sort(
        (x, y) =>
          (sizes[y] ?? 0) - (sizes[x] ?? 0) ||
          (g2[y] ?? 0) - (g2[x] ?? 0) ||
          shown.compare(ids[x] ?? 0, ids[y] ?? 0),
      )
      .map((at) => ids[at] ?? 0);
  });
}

/** A measure without its sign, by place in `ids`. Most words share their two counts with many others: each pair is worked out once. */
function sizesOf(
  ids: Uint32Array,
  sidesOf: Compared['sidesOf'],
  words: number,
  measure: Query['measure'],
): Float64Array {
  const known = new Map<number, number>();
  return Float64Array.from(ids, (id) => {
    const sides = sidesOf(id);
    const pair = sides.a.count * (sides.b.total + 1) + sides.b.count;
    const size = known.get(pair) ?? Math.abs(keynessValue(sides, words, measure));
    known.set(pair, size);
    return size;
  });
}

function keyWords({ words, sidesOf }: Compared): number {
  return sizesOf(words, sidesOf, words.length, 'g2').reduce((sum, g2) => sum + (g2 >= criticalG2 ? 1 : 0), 0);
}

function rowOf({ a, b, words, sidesOf, shown }: Compared, id: number): KeynessRow {
  const sides = sidesOf(id);
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
  const { a, b, words, sidesOf, key } = compared;
  return chances.get(a.view, JSON.stringify([key, splits, seed]), () => {
    const parts = splitParts(a, b);
    if (parts === undefined) return { value: undefined };
    const totals = new Uint32Array(a.counted.scheme.lexicon.size);
    for (const id of words) {
      const sides = sidesOf(id);
      totals[id] = sides.a.count + sides.b.count;
    }
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
      'Log Ratio': '95 % interval, 0 taken as 0.5',
      'log-odds prior': `${priorTokens} words, dealt as A and B together use them`,
      ...(chance === undefined
        ? {}
        : { 'random splits': `${chance.splits} of whole ${chance.unit}, seed ${query.seed}` }),
    },
    hidden: a.counted.hidden + b.counted.hidden,
  });
}
