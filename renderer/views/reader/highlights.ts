import type { Span } from '../../../analysis/model/span';
import type { DrawnPiece } from './offsets';
import type { Segment } from './segments';
import './highlights.css';

/** Names of the CSS Custom Highlight API; what each looks like stands in highlights.css. A later name is drawn over an earlier one. */
const paintNames = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((colour) => `tint-${colour}`),
  'noted',
  ...[0, 1, 2, 3].flatMap((level) => [1, 2, 3, 4, 5, 6, 7, 8].map((colour) => `line-${level}-${colour}`)),
  'sentence',
  'word',
  'chosen',
  'place',
  'marked',
] as const;

/** Spans by the name they are drawn with; each list in the order of the text. */
export type Paints = ReadonlyMap<string, readonly Span[]>;

/** Tints, lines and notes of coded passages. */
export function codePaints(segments: readonly Segment[]): Paints {
  const paints = new Map<string, Span[]>();
  const add = (name: string, span: Span) => {
    const list = paints.get(name);
    if (list) list.push(span);
    else paints.set(name, [span]);
  };
  for (const segment of segments) {
    const { start, end, tint, lines } = segment;
    add(tint === undefined ? 'noted' : `tint-${tint}`, { start, end });
    for (const [level, colour] of lines.entries()) add(`line-${level}-${colour}`, { start, end });
  }
  return paints;
}

/** The parts of `spans` (in the order of the text) that lie inside [from, until). */
export function spansWithin(spans: readonly Span[], from: number, until: number): readonly Span[] {
  const inside: Span[] = [];
  for (const span of spans) {
    if (span.start >= until) break;
    if (span.end > from) inside.push({ start: Math.max(span.start, from), end: Math.min(span.end, until) });
  }
  return inside;
}

/**
 * Draws on what is on screen. Cheap enough for every scroll: only pieces in the document are looked at. The old drawings of this
 * reader go first; `prefix` keeps two readers apart.
 */
export function paint(prefix: string, pieces: readonly DrawnPiece[], paints: Paints): void {
  for (const [priority, name] of paintNames.entries()) {
    const key = `${prefix}-${name}`;
    const spans = paints.get(name);
    const ranges = spans === undefined ? [] : rangesOf(pieces, spans);
    if (ranges.length === 0) {
      CSS.highlights.delete(key);
      continue;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(key, highlight);
  }
}

function rangesOf(pieces: readonly DrawnPiece[], spans: readonly Span[]): readonly StaticRange[] {
  return pieces.flatMap(({ node, start: from, end: until }) =>
    spansWithin(spans, from, until).map(
      ({ start, end }) =>
        new StaticRange({
          startContainer: node,
          startOffset: start - from,
          endContainer: node,
          endOffset: end - from,
        }),
    ),
  );
}
