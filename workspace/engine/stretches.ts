import type { Span } from '../../analysis/model/span';
import type { BlockKind } from '../../analysis/model/transcript';
import type { EngineDocument } from './document';

/** A stretch of text in blocks of one kind within one turn. */
export interface TextStretch extends Span {
  readonly kind: BlockKind;
  /** Index into the document's turns; undefined outside all turns. */
  readonly turn: number | undefined;
}

/**
 * A document's blocks, cut where turns begin and end; neighbours of one kind in one turn with nothing but white space between them are one
 * stretch. In order of the text; separators are left out.
 */
export function stretchesOf({ blocks, turns }: Pick<EngineDocument, 'blocks' | 'turns'>): TextStretch[] {
  const stretches: TextStretch[] = [];
  let next = 0;
  for (const block of blocks) {
    if (block.kind === 'separator') continue;
    let at = block.start;
    while (at < block.end) {
      while (next < turns.length && (turns[next]?.end ?? 0) <= at) next++;
      const turn = turns[next];
      const inside = turn !== undefined && turn.start <= at;
      const border = inside ? turn.end : (turn?.start ?? block.end);
      const end = Math.min(block.end, border);
      add(stretches, { kind: block.kind, turn: inside ? next : undefined, start: at, end });
      at = end;
    }
  }
  return stretches;
}

function add(stretches: TextStretch[], stretch: TextStretch): void {
  const last = stretches.at(-1);
  // Blocks cover the text: between two stretches that follow each other here only separators can stand.
  if (last?.kind === stretch.kind && last.turn === stretch.turn)
    stretches[stretches.length - 1] = { ...last, end: stretch.end };
  else stretches.push(stretch);
}
