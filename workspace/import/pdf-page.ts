/** A piece of text as a page draws it, in points from the page's upper left corner, upright. */
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
  let end: number | undefined;
  let marked = 0;
  for (const piece of kept) {
    const lead = marked === text.length && piece.marked;
    const gap = end === undefined ? 0 : piece.x - end;
    const spaced = gap > size * 0.14 ? ` ${piece.text}` : piece.text;
    const next = spaced.replace(/\s+/gu, ' ');
    text += text === '' || text.endsWith(' ') ? next.trimStart() : next;
    if (lead) marked = text.length;
    end = Math.max(end ?? 0, piece.x + piece.width);
  }
  const trimmed = text.trimEnd();
  return {
    text: trimmed,
    left: row[0]?.x ?? 0,
    right: end ?? 0,
    y,
    size,
    marked: Math.min(marked, trimmed.length),
  };
}

const isNoteMark = (piece: PdfPiece, line: { size: number; y: number }): boolean =>
  piece.size < line.size * 0.75 && line.y - piece.y > line.size * 0.15 && /^[\d*†‡,\s]+$/u.test(piece.text);
