import type { Span } from '../model/span';
import type { Block, BlockKind } from '../model/transcript';

/** White space, and the invisible characters that stand alone on lines of real files. */
const blank = /^[\s\u200b\u2060\ufeff\u00ad\u200e\u200f]*$/u;
export const isBlank = (text: string): boolean => blank.test(text);

/** The span without white space at its ends; undefined where nothing is left. */
export function trimSpan(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  while (start < end && isBlank(text.charAt(start))) start += 1;
  while (end > start && isBlank(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

/**
 * Blocks that cover `text` without gap or overlap. `pieces` are taken in the order of their starts; what overlaps an earlier one is
 * cut off it. White space at the ends of a piece, and gaps, become separators; a gap that holds letters becomes `gapKind`.
 */
export function coverText(text: string, pieces: readonly Block[], gapKind: BlockKind): readonly Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const fill = (until: number): void => {
    if (until <= at) return;
    const inside = trimSpan(text, { start: at, end: until });
    if (inside === undefined) blocks.push({ kind: 'separator', start: at, end: until });
    else {
      if (inside.start > at) blocks.push({ kind: 'separator', start: at, end: inside.start });
      blocks.push({ kind: gapKind, ...inside });
      if (inside.end < until) blocks.push({ kind: 'separator', start: inside.end, end: until });
    }
    at = until;
  };
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const inside = trimSpan(text, { start: Math.max(piece.start, at), end: piece.end });
    if (inside === undefined) continue;
    fill(inside.start);
    blocks.push({ kind: piece.kind, ...inside });
    at = inside.end;
  }
  fill(text.length);
  return mergeSeparators(blocks);
}

function mergeSeparators(blocks: readonly Block[]): readonly Block[] {
  const merged: Block[] = [];
  for (const block of blocks) {
    const last = merged.at(-1);
    if (last?.kind === 'separator' && block.kind === 'separator')
      merged[merged.length - 1] = { ...last, end: block.end };
    else merged.push(block);
  }
  return merged;
}
