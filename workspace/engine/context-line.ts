import { firstPassing } from '../../analysis/model/first-passing';
import { contextAfter, contextBefore, placeIn, textWithin } from '../../analysis/concordance/context';
import type { Span } from '../../analysis/model/span';
import type { Checked } from '../contract';
import type { ContextLine } from '../contract/tables';
import { runStart } from './asked-hits';
import type { HitPlace } from './hit-columns';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { speakersOf } from './sort-hits';
import { maskedText, spokenSentences } from './spoken-sentences';

type Shown = Pick<Checked<'contexts.lines'>, 'sort' | 'width' | 'context'>;

/** The most of a sentence that is shown on a side, in characters. */
const longestSide = 2000;

/** The line of a hit, the `n`th of its list; undefined where there is no such hit. */
export function lineOf(
  view: SelectionView,
  hit: HitPlace | undefined,
  n: number,
  { sort, width, context }: Shown,
): ContextLine | undefined {
  const selected = view.documents[hit?.part ?? -1];
  if (hit === undefined || selected === undefined) return undefined;
  const { at, run } = hit;
  const { source, tokens } = selected.document;
  const sequence = sequenceOf(selected);
  const [first, end] = [runStart(sequence, run), sequence.runs[run] ?? 0];
  const last = at + hit.length - 1;
  const spanAt = (place: number): Span => {
    const token = sequence.tokens[place] ?? 0;
    return { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
  };
  const node = { start: spanAt(at).start, end: spanAt(last).end };
  const turn = stretchesWithin(selected, sequence.tokens[first] ?? 0, sequence.tokens[end - 1] ?? 0);
  const said = context === 'sentence' ? clipped(turn, sentencesAround(selected, node)) : turn;
  const side = context === 'sentence' ? longestSide : width;
  const left = contextBefore(source.text, said, node.start, side);
  const right = contextAfter(source.text, said, node.end, side);
  const marks = sort.flatMap((key) => {
    if (typeof key === 'string' || key === 0) return [];
    const place = key < 0 ? at + key : last + key;
    if (place < first || place >= end) return [];
    const found = placeIn(key < 0 ? left : right, spanAt(place));
    return found === undefined ? [] : [{ key, ...found }];
  });
  const speaker = speakersOf(selected)[run];
  return {
    n,
    transcript: source.id,
    ...(speaker === undefined ? {} : { speaker }),
    ...node,
    left: left.text,
    node: textWithin(source.text, turn, node),
    right: right.text,
    marks,
  };
}

/** The stretches that hold the tokens from `first` to `last`. */
function stretchesWithin({ stretches }: SelectedDocument, first: number, last: number): readonly Span[] {
  const low = firstPassing(0, stretches.length, (at) => (stretches[at]?.to ?? 0) > first);
  let end = low;
  while (end < stretches.length && (stretches[end]?.from ?? 0) <= last) end += 1;
  return stretches.slice(low, end);
}

const clipped = (spans: readonly Span[], { start, end }: Span): readonly Span[] =>
  spans
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }))
    .filter((span) => span.start < span.end);

const sentences = new WeakMap<SelectedDocument, readonly Span[]>();

/** From the start of the sentence in which a span begins to the end of the one in which it ends. */
function sentencesAround(selected: SelectedDocument, { start, end }: Span): Span {
  const { stretches, document } = selected;
  const known =
    sentences.get(selected) ?? spokenSentences(maskedText(document.source.text, stretches), stretches);
  sentences.set(selected, known);
  const first = lastStartingBefore(known, start);
  const last = lastStartingBefore(known, end - 1);
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) };
}

const lastStartingBefore = (spans: readonly Span[], place: number): Span | undefined =>
  spans[firstPassing(0, spans.length, (at) => (spans[at]?.start ?? 0) > place) - 1];
