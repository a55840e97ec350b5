import type { Span } from '../../../analysis/model/span';

/**
 * Text on screen and offsets in the transcript. Every stretch of text stands alone in an element that says where it begins
 * (`data-from`), in one text node that is the very text, so that an offset in the node is an offset in the transcript.
 */
const selector = '[data-from]';

export interface DrawnPiece extends Span {
  readonly node: Text;
}

/** The stretches that are on screen under `root`, in the order of the text. */
export function drawnPieces(root: Element): readonly DrawnPiece[] {
  const found: DrawnPiece[] = [];
  for (const element of root.querySelectorAll<HTMLElement>(selector)) {
    const start = readFrom(element);
    const node = element.firstChild;
    if (start !== undefined && node instanceof Text) found.push({ node, start, end: start + node.length });
  }
  return found;
}

function readFrom(element: Element | null): number | undefined {
  const value = element instanceof HTMLElement ? element.dataset['from'] : undefined;
  return value === undefined ? undefined : Number(value);
}

/**
 * The offset in the transcript of a point in the document. A point that is not inside a text (browsers end a selection made by three
 * clicks before the next paragraph) is the beginning of the next text, or the end of the last.
 */
function toOffset(root: Element, node: Node, offset: number): number | undefined {
  if (node instanceof Text) {
    const from = readFrom(node.parentElement);
    if (from !== undefined) return from + offset;
  }
  const point = document.createRange();
  point.setStart(node, offset);
  const pieces = drawnPieces(root);
  const next = pieces.find((piece) => point.comparePoint(piece.node, 0) >= 0);
  return next?.start ?? pieces.at(-1)?.end;
}

/** What is selected with the mouse or the keyboard under `root`; undefined where nothing is. */
export function selectedSpan(root: Element): Span | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return undefined;
  const start = toOffset(root, range.startContainer, range.startOffset);
  const end = toOffset(root, range.endContainer, range.endOffset);
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** The part of a span that is on screen, as a range of the document; undefined where none of it is. */
export function drawnRange(root: Element, span: Span): Range | undefined {
  const inside = drawnPieces(root).filter((piece) => piece.start < span.end && piece.end > span.start);
  const [first] = inside;
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, Math.max(0, span.start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, span.end - last.start));
  return range;
}

/** The offset in the transcript under a point of the window; undefined beside the text. */
export function offsetAtPoint(root: Element, x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret || !(caret.offsetNode instanceof Text) || !root.contains(caret.offsetNode)) return undefined;
  const from = readFrom(caret.offsetNode.parentElement);
  return from === undefined ? undefined : from + caret.offset;
}
