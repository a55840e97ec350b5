/** A line of text on a page: points from the lower left corner, as PDF has them. */
export interface DrawnLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Degrees. */
  readonly turned?: number;
}

/** A PDF of pages of 600 by 800 points, in Helvetica and Latin 1: what a test needs and no more. */
export function makePdf(
  pages: readonly (readonly DrawnLine[])[],
  { title }: { title?: string } = {},
): Uint8Array {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${index * 2 + 5} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< ${title === undefined ? '' : `/Title (${escaped(title)})`} >>`,
  ];
  for (const [index, lines] of pages.entries()) {
    const content = lines.map(draw).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${index * 2 + 6} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

function draw({ text, x, y, size = 12, turned = 0 }: DrawnLine): string {
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)];
  return `BT /F ${size} Tf ${cos} ${sin} -${sin} ${cos} ${x} ${y} Tm (${escaped(text)}) Tj ET`.replaceAll(
    '--',
    '',
  );
}

const escaped = (text: string): string => text.replace(/[\\()]/gu, '\\$&');

/** Lines under each other from `y` down. */
export const column = (
  lines: readonly string[],
  { x, y, leading = 14 }: { x: number; y: number; leading?: number },
): readonly DrawnLine[] => lines.map((text, index) => ({ text, x, y: y - index * leading }));
