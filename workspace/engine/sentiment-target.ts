import { parseQuery } from '../../analysis/concordance/query';
import { clusteredDifferenceInterval } from '../../analysis/stats/cluster-interval';
import { differenceInterval, momentsOf } from '../../analysis/stats/mean-interval';
import type { Checked, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import type { Corpus } from './corpus';
import { findHitColumns } from './hits';
import { KeptByView } from './kept-by-view';
import type { SelectionView } from './selection';
import { weighedQuestion } from './sentiment-question';
import { clustersOf, compoundsOf, intervalMade, sumOf } from './sentiment-sums';
import { sequenceOf } from './sequence';
import type { WeighedPart, WeighedSentence } from './weighed-sentences';
import { noWork, type Work } from './work';

/** Sentences that hold a word, phrase or pattern against those that do not. */
export async function sentimentTarget(
  corpus: Corpus,
  question: Checked<'sentiment.target'>,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.target'>>> {
  const weighed = await weighedQuestion(corpus, question, work);
  if (!weighed.ok) return weighed;
  const { view, parts, lexicon, made } = weighed.value;
  const places = await targetPlaces(view, question, work);
  if (!places.ok) return places;
  const [holding, others] = parted(parts, places.value);
  const difference = differenceOf(holding, others);
  return succeed({
    made: made({
      query: question.query,
      case: question.caseSensitive ? 'as written' : 'folded',
      interval: `${intervalMade} (the difference by Welch)`,
    }),
    lexicon,
    hits: places.value.hits,
    holding: sumOf(holding),
    others: sumOf(others),
    ...(difference && { difference }),
  });
}

type BySpeech = readonly (readonly WeighedSentence[])[];

/** Over speeches where two or more have scored sentences on either side; otherwise Welch's, over sentences. */
function differenceOf(holding: BySpeech, others: BySpeech): Output<'sentiment.target'>['difference'] {
  const [a, b] = [momentsOf(compoundsOf(holding.flat())), momentsOf(compoundsOf(others.flat()))];
  if (a === undefined || b === undefined) return undefined;
  const sides = [clustersOf(holding), clustersOf(others)] as const;
  const pairs = sides[0].flatMap((one, at) => (sides[1][at] ? [{ a: one, b: sides[1][at] }] : []));
  const clustered = clusteredDifferenceInterval(pairs);
  if (clustered) return { value: a.mean - b.mean, ...clustered, over: 'speeches' };
  const welch = differenceInterval(a, b);
  return welch && { value: welch.difference, low: welch.low, high: welch.high, over: 'sentences' };
}

/** Where the words of a target stand, by document of the view: [start, end) of each place in the text, in order. */
export interface TargetPlaces {
  readonly hits: number;
  readonly spans: readonly (readonly (readonly [start: number, end: number])[])[];
}

const kept = new KeptByView<{ places?: TargetPlaces }>();

/**
 * @throws Cancelled
 * @throws QueryFailure
 */
export async function targetPlaces(
  view: SelectionView,
  { query, caseSensitive }: Pick<Checked<'sentiment.target'>, 'query' | 'caseSensitive'>,
  work: Work,
): Promise<Result<TargetPlaces>> {
  const parsed = parseQuery(query);
  if (parsed.kind === 'empty') return fail('query-empty');
  if (parsed.kind !== 'words') return fail('query-invalid', query);
  const slot = kept.get(view, JSON.stringify([query, caseSensitive]), () => ({}));
  if (slot.places) return succeed(slot.places);
  const likeness = { kind: caseSensitive ? ('same-case' as const) : ('folded' as const) };
  const { length, parts, at, lengths } = await findHitColumns(view, parsed.words, likeness, work);
  const spans = view.documents.map((): (readonly [number, number])[] => []);
  for (let hit = 0; hit < length; hit++) {
    const selected = view.documents[parts[hit] ?? 0];
    if (selected === undefined) continue;
    const { tokens } = sequenceOf(selected);
    const { starts, ends } = selected.document.tokens;
    const first = tokens[at[hit] ?? 0] ?? 0;
    const last = tokens[(at[hit] ?? 0) + (lengths[hit] ?? 1) - 1] ?? first;
    spans[parts[hit] ?? 0]?.push([starts[first] ?? 0, ends[last] ?? 0]);
  }
  slot.places = { hits: length, spans };
  return succeed(slot.places);
}

/** Whether each sentence of a part holds one of the places, from its first word to its last. */
export function holdsOf(
  { sentences }: WeighedPart,
  spans: readonly (readonly [start: number, end: number])[],
): readonly boolean[] {
  let at = 0;
  return sentences.map(({ start, end }) => {
    while ((spans[at]?.[0] ?? Infinity) < start) at += 1;
    for (let place = at; (spans[place]?.[0] ?? Infinity) < end; place += 1)
      if ((spans[place]?.[1] ?? Infinity) <= end) return true;
    return false;
  });
}

/** The sentences of each speech on either side, in the order of the speeches. */
function parted(
  parts: readonly WeighedPart[],
  { spans }: TargetPlaces,
): readonly [holding: BySpeech, others: BySpeech] {
  const held = parts.map((part, index) => holdsOf(part, spans[index] ?? []));
  const side = (holds: boolean): BySpeech =>
    parts.map(({ sentences }, index) => sentences.filter((_, at) => (held[index]?.[at] === true) === holds));
  return [side(true), side(false)];
}
