import { sliceOf, sliceStart } from '../../analysis/stats/slices';
import type { SpreadPart, SpreadUnit } from '../contract/tables';
import type { EngineTurn } from './document';
import type { SelectedDocument, SelectionView } from './selection';

/** Words [from, to) of a document's sequence lie in one part, where the first of them has `before` words before it. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly part: number;
  readonly before: number;
}

/** How the words of a view are cut into parts; parts without a word are left out. */
export interface PartLayout {
  readonly parts: readonly SpreadPart[];
  /** A list a document of the view: its segments in order. They cover its sequence. */
  readonly segments: readonly (readonly Segment[])[];
}

export function layoutParts(
  view: SelectionView,
  { by, n }: { readonly by: SpreadUnit; readonly n: number },
): PartLayout {
  switch (by) {
    case 'speech':
      return bySpeech(view);
    case 'speaker':
      return bySpeaker(view);
    case 'equal':
      return byEqualParts(view, n);
  }
}

function bySpeech({ documents }: SelectionView): PartLayout {
  const parts: SpreadPart[] = [];
  const segments = documents.map(({ document, tokens }): Segment[] => {
    if (tokens === 0) return [];
    parts.push({ words: tokens, transcript: document.source.id });
    return [{ from: 0, to: tokens, part: parts.length - 1, before: 0 }];
  });
  return { parts, segments };
}

/** Whoever speaks first comes first. What nobody known says is a part too. */
function bySpeaker({ documents }: SelectionView): PartLayout {
  const indices = new Map<Speaker, number>();
  const words: number[] = [];
  const segments = documents.map((selected) =>
    speakerRuns(selected).map(({ from, to, speaker }) => {
      const part = indices.get(speaker) ?? indices.size;
      indices.set(speaker, part);
      const before = words[part] ?? 0;
      words[part] = before + to - from;
      return { from, to, part, before };
    }),
  );
  const parts = [...indices].map(([speaker, part]) => ({
    words: words[part] ?? 0,
    ...(speaker === undefined ? {} : { speaker }),
  }));
  return { parts, segments };
}

type Speaker = EngineTurn['speaker'];

/** The sequence of a document cut where the speaker changes. */
function speakerRuns({ document, stretches }: SelectedDocument) {
  const runs: { from: number; to: number; speaker: Speaker }[] = [];
  let at = 0;
  for (const { from, to, turn } of stretches) {
    const speaker = turn === undefined ? undefined : document.source.turns[turn]?.speaker;
    const end = at + to - from;
    const last = runs.at(-1);
    if (last && last.speaker === speaker) last.to = end;
    else if (end > at) runs.push({ from: at, to: end, speaker });
    at = end;
  }
  return runs;
}

/** All speeches one after the other, cut where it falls. */
function byEqualParts({ documents, tokens }: SelectionView, wanted: number): PartLayout {
  const n = Math.min(wanted, tokens);
  let start = 0;
  const segments = documents.map((selected) => {
    const [first, end] = [start, start + selected.tokens];
    start = end;
    return piecesOf({ first, end, tokens, n });
  });
  const parts = Array.from({ length: n }, (_, part) => ({
    words: sliceStart(part + 1, tokens, n) - sliceStart(part, tokens, n),
  }));
  return { parts, segments };
}

/** The words [first, end) of the whole, cut at the borders of its `n` equal parts. */
function piecesOf({
  first,
  end,
  tokens,
  n,
}: {
  readonly first: number;
  readonly end: number;
  readonly tokens: number;
  readonly n: number;
}): Segment[] {
  const pieces: Segment[] = [];
  let at = first;
  while (at < end) {
    const part = sliceOf(at, tokens, n);
    const to = Math.min(end, sliceStart(part + 1, tokens, n));
    pieces.push({ from: at - first, to: to - first, part, before: at - sliceStart(part, tokens, n) });
    at = to;
  }
  return pieces;
}
