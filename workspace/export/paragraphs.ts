import type { Span } from '../../analysis/model/span';
import type { ParsedTranscript } from '../../analysis/model/transcript';

/**
 * The paragraphs inside [start, end): stretches of blocks that are not parted by a line break in a separator, nor by a label. The
 * blocks decide what parts them, so that a hard-wrapped line is not a paragraph.
 */
export function paragraphsIn({ text, blocks }: ParsedTranscript, { start, end }: Span): readonly Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const block of blocks) {
    if (block.end <= start) continue;
    if (block.start >= end) break;
    const isBreak =
      block.kind === 'label' ||
      (block.kind === 'separator' && text.slice(block.start, block.end).includes('\n'));
    if (isBreak) {
      if (open) paragraphs.push(open);
      open = undefined;
    } else if (block.kind !== 'separator') {
      open ??= { start: Math.max(block.start, start), end: 0 };
      open.end = Math.min(block.end, end);
    }
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}
