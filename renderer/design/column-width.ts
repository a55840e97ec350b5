/** Widths in px of figures at 13 px, all alike, and of what stands between them. */
const figure = 8.6;
const narrow = 4.4;
const narrowSigns = new Set(',.  :;·');

/** Left and right in a cell; the last one of a row stands off the edge. */
const [padding, edge] = [14, 10];

interface Fit {
  /** For its head, and so that columns of two tables are alike. */
  readonly least: number;
  /** The last of its table. */
  readonly last?: boolean;
}

/** Width in px of a column of numbers in which none of these is cut. */
export function columnWidth(texts: Iterable<string>, { least, last = false }: Fit): number {
  let widest = 0;
  for (const text of texts) {
    let width = 0;
    for (const sign of text) width += narrowSigns.has(sign) ? narrow : figure;
    widest = Math.max(widest, width);
  }
  return Math.max(least, Math.ceil(widest) + padding + (last ? edge : 0));
}
