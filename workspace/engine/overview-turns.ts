import { firstPassing } from '../../analysis/model/first-passing';
import type { SpeakerId } from '../contract/basics';
import type { Said } from '../contract/overview';
import type { CorpusDocument, Stretch } from './corpus';
import type { SelectedDocument, SelectionView } from './selection';
import type { Work } from './work';

/** A turn as far as it is looked at; turns in which nothing is are left out. */
export interface HeardTurn extends Said {
  readonly document: CorpusDocument;
  /** Index into the document's turns. */
  readonly index: number;
  readonly speaker: SpeakerId | undefined;
  readonly generic: boolean;
  /** Whether the turn of the same document that is heard before it is the one before it: nobody speaks between them. */
  readonly follows: boolean;
}

/** Words of speech in each turn of a document. */
const spoken = new WeakMap<CorpusDocument, Uint32Array>();

export function spokenByTurn(document: CorpusDocument): Uint32Array {
  const known = spoken.get(document);
  if (known) return known;
  const words = new Uint32Array(document.source.turns.length);
  for (const { kind, turn, from, to } of document.stretches)
    if (kind === 'speech' && turn !== undefined) words[turn] = (words[turn] ?? 0) + to - from;
  spoken.set(document, words);
  return words;
}

const heard = new WeakMap<SelectionView, readonly (readonly HeardTurn[])[]>();

/** The turns of a view, a list a document, in order. @throws Cancelled */
export function heardTurns(view: SelectionView, work: Work): readonly (readonly HeardTurn[])[] {
  const known = heard.get(view);
  if (known) return known;
  const turns = view.documents.map((selected, at) => {
    work.step(at, view.documents.length, 'speeches read');
    return turnsOf(selected);
  });
  heard.set(view, turns);
  return turns;
}

function turnsOf({ document, stretches }: SelectedDocument): readonly HeardTurn[] {
  const { id: transcript, turns: all } = document.source;
  const words = new Uint32Array(all.length);
  for (const { turn, from, to } of stretches)
    if (turn !== undefined) words[turn] = (words[turn] ?? 0) + to - from;
  const said = spokenByTurn(document);
  const turns: HeardTurn[] = [];
  let unbroken = false;
  for (const [index, { start, end, speaker, generic = false }] of all.entries()) {
    const count = words[index] ?? 0;
    if (count > 0) {
      turns.push({
        ...{ document, transcript, index, start, end, words: count, speaker, generic },
        follows: unbroken,
      });
      unbroken = true;
    } else if ((said[index] ?? 0) > 0) unbroken = false;
  }
  return turns;
}

/** Who a view's speakers are, with a number each, in the order of their first word. */
export function numberSpeakers(turns: readonly (readonly HeardTurn[])[]): {
  readonly ids: readonly SpeakerId[];
  readonly generic: readonly boolean[];
  readonly numberOf: ReadonlyMap<SpeakerId, number>;
} {
  const numberOf = new Map<SpeakerId, number>();
  const generic: boolean[] = [];
  for (const turn of turns.flat()) {
    if (turn.speaker === undefined || numberOf.has(turn.speaker)) continue;
    numberOf.set(turn.speaker, numberOf.size);
    generic.push(turn.generic);
  }
  return { ids: [...numberOf.keys()], generic, numberOf };
}

/** Where somebody takes the turn after somebody else, both known and both looked at, nobody between them. */
export function changesOf(
  turns: readonly (readonly HeardTurn[])[],
): readonly (readonly [before: HeardTurn, after: HeardTurn])[] {
  return turns.flatMap((all) =>
    all.flatMap((after, at) => {
      const before = all[at - 1];
      const changed =
        before !== undefined &&
        after.follows &&
        before.speaker !== undefined &&
        after.speaker !== undefined &&
        before.speaker !== after.speaker;
      return changed ? [[before, after] as const] : [];
    }),
  );
}

export const saidOf = ({ transcript, start, end, words }: Said): Said => ({ transcript, start, end, words });

/** What is said in a turn, on one line: its beginning or its end, of at most so many characters, cut at a word. */
export function snippet(
  { document, start, end }: Pick<HeardTurn, 'document' | 'start' | 'end'>,
  from: 'start' | 'end',
  most = 160,
): string {
  const { text } = document.source;
  const cut = saidNear({ document, start, end }, from, 8).map((part) => {
    const [first, last] = [Math.max(part.start, start), Math.min(part.end, end)];
    // No more is looked at than can be shown.
    return from === 'start'
      ? text.slice(first, Math.min(last, first + 4 * most))
      : text.slice(Math.max(first, last - 4 * most), last);
  });
  const line = (from === 'start' ? cut : cut.toReversed()).join(' ').replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  return from === 'start'
    ? `${line.slice(0, most).replace(/\s\S*$/u, '')}…`
    : `…${line.slice(-most).replace(/^\S*\s/u, '')}`;
}

/** At most so many stretches of speech that [start, end) touches, from one end of it on. */
function saidNear(
  { document: { stretches }, start, end }: Pick<HeardTurn, 'document' | 'start' | 'end'>,
  from: 'start' | 'end',
  most: number,
): readonly Stretch[] {
  const first = firstPassing(0, stretches.length, (at) => (stretches[at]?.end ?? 0) > start);
  const beyond = firstPassing(first, stretches.length, (at) => (stretches[at]?.start ?? 0) >= end);
  const near: Stretch[] = [];
  const [begin, step] = from === 'start' ? [first, 1] : [beyond - 1, -1];
  for (let at = begin; at >= first && at < beyond && near.length < most; at += step) {
    const stretch = stretches[at];
    if (stretch?.kind === 'speech') near.push(stretch);
  }
  return near;
}
