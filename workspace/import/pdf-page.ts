/**
 * A piece of text as a page draws it, in points from the page's upper left corner, upright; of a page that is written from right to
 * left, from its upper right corner.
 */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  /** Of its baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  /** Drawn in another font than most of the file: bold, italic or small capitals. */
  readonly marked: boolean;
  /** Reads against the direction of its page: Latin letters and figures among Arabic, or the other way round. */
  readonly against: boolean;
}

/** A line: pieces of one baseline that belong together. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** So many letters from its beginning are in another font than most of the file. */
  readonly marked: number;
}

/** Where a page's text stands, before columns are looked for: lines that may reach over a gutter are still in pieces. */
export type PdfRow = readonly PdfPiece[];

/** Rows from above, each from the left. What is printed twice in one place, to look bold, is taken once. */
export function findRows(pieces: readonly PdfPiece[]): readonly PdfRow[] {
  const sorted = pieces.filter(({ text }) => /\S/u.test(text)).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const rows: { y: number; size: number; pieces: PdfPiece[] }[] = [];
  for (const piece of sorted) {
    const row = rows.at(-1);
    const near = Math.max(row?.size ?? 0, piece.size) * 0.4;
    if (row === undefined || piece.y - row.y > near)
      rows.push({ y: piece.y, size: piece.size, pieces: [piece] });
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, { y: piece.y, size: piece.size });
    }
  }
  return rows.map((row) => withoutDoubles(row.pieces.toSorted((a, b) => a.x - b.x)));
}

function withoutDoubles(row: readonly PdfPiece[]): PdfRow {
  const kept: PdfPiece[] = [];
  for (const piece of row) {
    const last = kept.slice(-3);
    const near = piece.size * 0.15;
    if (
      !last.some(
        ({ text, x, y }) =>
          text === piece.text && Math.abs(x - piece.x) < near && Math.abs(y - piece.y) < near,
      )
    )
      kept.push(piece);
  }
  return kept;
}

/** One line of pieces in order: a gap wider than a thin space is a space; small raised figures (notes) are left out. */
export function lineOf(row: PdfRow): PdfLine {
  const size = Math.max(...row.map((piece) => piece.size));
  const y = row.find((piece) => piece.size === size)?.y ?? 0;
  const kept = row.filter((piece, index) => index === 0 || !isNoteMark(piece, { size, y }));
  let text = '';
  let marked = 0;
  for (const piece of inReadingOrder(kept, size * 0.14)) {
    const lead = marked === text.length && piece.marked;
    const next = (piece.spaced ? ` ${piece.text}` : piece.text).replace(/\s+/gu, ' ');
    text += text === '' || text.endsWith(' ') ? next.trimStart() : next;
    if (lead) marked = text.length;
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    left: row[0]?.x ?? 0,
    right: Math.max(...row.map(({ x, width }) => x + width)),
    y,
    size,
    marked: Math.min(marked, trimmed.length),
  };
}

interface Spaced {
  readonly text: string;
  readonly marked: boolean;
  readonly against: boolean;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** With the runs that read against the page's direction turned round, and the spaces between them with them. */
function inReadingOrder(row: PdfRow, thinSpace: number): readonly Spaced[] {
  let end = -Infinity;
  const pieces = row.map((piece): Spaced => {
    const spaced = piece.x - end > thinSpace && end !== -Infinity;
    end = Math.max(end, piece.x + piece.width);
    return { ...piece, spaced };
  });
  if (!pieces.some(({ against }) => against)) return pieces;
  const ordered: Spaced[] = [];
  for (let at = 0; at < pieces.length;) {
    const until = pieces.findIndex(({ against }, index) => index >= at && against !== pieces[at]?.against);
    const run = pieces.slice(at, until < 0 ? undefined : until);
    const gaps = run.map(({ spaced }) => spaced);
    if (run[0]?.against === true)
      ordered.push(
        ...run
          .toReversed()
          .map((piece, index) => ({ ...piece, spaced: gaps[index === 0 ? 0 : run.length - index] ?? false })),
      );
    else ordered.push(...run);
    at += run.length;
  }
  return ordered;
}

const isNoteMark = (piece: PdfPiece, line: { size: number; y: number }): boolean =>
  piece.size < line.size * 0.75 && line.y - piece.y > line.size * 0.15 && /^[\d*†‡,\s]+$/u.test(piece.text);
