import type { Block, BlockCorrection, ParsedTranscript } from '../model/transcript';
import { deriveTurns } from './turns';

/**
 * Applies a person's corrections in order: each makes [start, end) a block of its kind, cutting what was there. Corrections outside
 * the text are cut to it; an empty one does nothing. Turns and voices are found again from the label blocks.
 */
export function correctTranscript(
  parsed: ParsedTranscript,
  corrections: readonly BlockCorrection[],
): ParsedTranscript {
  if (corrections.length === 0) return parsed;
  const blocks = corrections.reduce(
    (before, correction) => correctBlocks(parsed.text, before, correction),
    parsed.blocks,
  );
  return { ...parsed, blocks, ...deriveTurns(parsed.text, blocks, parsed.known) };
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
