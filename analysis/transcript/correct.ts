import type {
  Block,
  BlockCorrection,
  Correction,
  ParsedTranscript,
  Turn,
  TurnCorrection,
} from '../model/transcript';
import { trimSpan } from './blocks';
import { deriveTurns } from './turns';

/**
 * Applies a person's corrections: those of blocks in order, each making [start, end) a block of its kind, cutting what was there;
 * then turns and voices are found again from the label blocks; then those of turns in order. Corrections outside the text are cut to
 * it; an empty one, and one of a turn where none stands, does nothing.
 */
export function correctTranscript(
  parsed: ParsedTranscript,
  corrections: readonly Correction[],
): ParsedTranscript {
  if (corrections.length === 0) return parsed;
  const blocks = corrections.reduce(
    (before, correction) => ('kind' in correction ? correctBlocks(parsed.text, before, correction) : before),
    parsed.blocks,
  );
  const derived = blocks === parsed.blocks ? parsed : deriveTurns(parsed.text, blocks, parsed);
  const turns = corrections.reduce(
    (before, correction) => ('turn' in correction ? correctTurns(parsed.text, before, correction) : before),
    derived.turns,
  );
  const { voices, proposals = [] } = derived;
  const asked = proposals.length > 0 || parsed.proposals !== undefined;
  return { ...parsed, blocks, voices, turns, ...(asked && { proposals }) };
}

function correctBlocks(
  text: string,
  blocks: readonly Block[],
  correction: BlockCorrection,
): readonly Block[] {
  const start = Math.max(0, correction.start);
  const end = Math.min(text.length, correction.end);
  if (start >= end) return blocks;
  const before = blocks.flatMap((block) =>
    block.start < start ? [{ ...block, end: Math.min(block.end, start) }] : [],
  );
  const after = blocks.flatMap((block) =>
    block.end > end ? [{ ...block, start: Math.max(block.start, end) }] : [],
  );
  const { kind } = correction;
  const left = joins(kind, before.at(-1)) ? before.pop() : undefined;
  const right = joins(kind, after[0]) ? after.shift() : undefined;
  return [...before, { kind, start: left?.start ?? start, end: right?.end ?? end }, ...after];
}

/** A neighbour of the same kind and the corrected block become one; two labels never do. */
const joins = (kind: Block['kind'], neighbour: Block | undefined): boolean =>
  neighbour?.kind === kind && kind !== 'label';

function correctTurns(text: string, turns: readonly Turn[], correction: TurnCorrection): readonly Turn[] {
  const { start, end, turn: what, speaker } = correction;
  const at = start < end ? turnAt(turns, start) : -1;
  const turn = turns[at];
  if (turn === undefined) return turns;
  const by = speaker === undefined ? {} : { given: speaker };
  if (what === 'speaker') return turns.with(at, { ...turn, ...by });
  if (what === 'join') {
    const before = turns[at - 1];
    return before === undefined
      ? turns
      : [
          ...turns.slice(0, at - 1),
          { ...before, end: Math.max(before.end, turn.end) },
          ...turns.slice(at + 1),
        ];
  }
  const first = trimSpan(text, { start: turn.start, end: start });
  return first === undefined
    ? turns
    : [...turns.slice(0, at), { ...turn, end: first.end }, { ...turn, start, ...by }, ...turns.slice(at + 1)];
}

/** The turn that holds the place, or the empty one that stands there; -1 where there is none. */
export const turnAt = (turns: readonly Pick<Turn, 'start' | 'end'>[], place: number): number =>
  turns.findIndex(({ start, end }) => start <= place && (place < end || (start === end && place === start)));
