import type { PdfColumn } from './pdf-columns';
import type { PdfLine } from './pdf-page';

export interface PdfParagraph {
  readonly text: string;
  /** So many letters from its beginning are in another font than most of the file. */
  readonly marked: number;
  readonly heading: boolean;
  /** Where it begins, from 0. */
  readonly page: number;
}

/** What most lines of a file have in common. */
export interface PdfMeasures {
  /** Points between two lines of a paragraph. */
  readonly leading: number;
  readonly size: number;
  /** Whether paragraphs begin further in than their other lines. */
  readonly indented: boolean;
}

export function measure(columns: readonly PdfColumn[]): PdfMeasures {
  const distances = new Map<number, number>();
  const sizes = new Map<number, number>();
  let indents = 0;
  let lines = 0;
  for (const column of columns) {
    const left = marginOf(column);
    for (const [index, line] of column.lines.entries()) {
      lines += 1;
      const above = column.lines[index - 1];
      count(sizes, Math.round(line.size * 2) / 2, line.text.length);
      if (above === undefined) continue;
      count(distances, Math.round((line.y - above.y) * 2) / 2, 1);
      if (isIndented(line, left) && !isIndented(above, left)) indents += 1;
    }
  }
  return {
    leading: commonest(distances) ?? 14,
    size: commonest(sizes) ?? 11,
    indented: indents > lines * 0.02,
  };
}

/** Paragraphs of columns in reading order; one that goes on over a column's or page's end is one. */
export function joinParagraphs(
  columns: readonly PdfColumn[],
  measures: PdfMeasures,
): readonly PdfParagraph[] {
  const words = countWords(columns);
  const paragraphs: { lines: PdfLine[]; page: number }[] = [];
  let before: { line: PdfLine; column: PdfColumn; left: number } | undefined;
  for (const column of columns) {
    const left = marginOf(column);
    for (const line of column.lines) {
      const starts = before === undefined || startsParagraph(line, before, { column, left, measures });
      if (starts) paragraphs.push({ lines: [line], page: column.page });
      else paragraphs.at(-1)?.lines.push(line);
      before = { line, column, left };
    }
  }
  return paragraphs.map(({ lines, page }) => ({
    page,
    ...describe(lines, joinLines(lines, words), measures),
  }));
}

function describe(
  lines: readonly PdfLine[],
  text: string,
  { size }: PdfMeasures,
): Pick<PdfParagraph, 'text' | 'marked' | 'heading'> {
  const all = lines.every(({ marked, text: { length } }) => marked === length);
  return {
    text,
    marked: all ? text.length : Math.min(lines[0]?.marked ?? 0, text.length),
    heading: lines.length <= 3 && lines.every((line) => line.size > size * 1.15),
  };
}

interface Here {
  readonly column: PdfColumn;
  readonly left: number;
  readonly measures: PdfMeasures;
}

function startsParagraph(
  line: PdfLine,
  before: { line: PdfLine; column: PdfColumn; left: number },
  { column, left, measures }: Here,
): boolean {
  const above = before.line;
  if (Math.abs(line.size - above.size) > Math.max(1, measures.size * 0.12)) return true;
  if (isDate.test(line.text) !== isDate.test(above.text)) return true;
  const ended = /[.!?:;…。！？।؟][\s"'”’»)\]]*$/u.test(above.text);
  if (ended && startsWithLabel.test(line.text)) return true;
  const indented = isIndented(line, left);
  if (before.column === column) {
    const distance = line.y - above.y;
    if (distance > measures.leading * 1.3) return true;
    const sameIndent = Math.abs(line.left - above.left) < line.size * 0.5;
    if (indented && !isIndented(above, left)) return true;
    if (indented && !sameIndent) return true;
    if (line.left < left - line.size * 0.8) return true;
  } else if (indented) return true;
  else if (measures.indented && !ended) return false;
  return ended && isShort(above, before.column);
}

/** Ends well before the margin: the last line of a paragraph. */
const isShort = (line: PdfLine, column: PdfColumn): boolean =>
  line.right < column.right - Math.max(line.size * 3, (column.right - column.left) * 0.12);

/** Further in is a line that hangs beside a label, or stands in the middle. */
const isIndented = (line: PdfLine, left: number): boolean =>
  line.left > left + line.size * 0.7 && line.left < left + line.size * 6;

/** A line that is a date and no more stands below a title, not in it. */
const isDate =
  /^(?:\p{L}+,?\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}+|\p{L}+\s\d{1,2},?)\s(?:de\s)?\d{4}\.?$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/u;

const startsWithLabel =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){0,6}\p{Lu}[\p{L}.'’-]*(?:\s?\([^)]{1,80}\))?\s?:\s|^(?:\p{Lu}[\p{Lu}.'’-]+\s){0,5}\p{Lu}[\p{Lu}.'’-]{2,}\.\s|^[QA][.:]?\s+\p{Lu}/u;

/** Where most lines of a column begin. */
function marginOf({ lines }: PdfColumn): number {
  const counts = new Map<number, number>();
  for (const { left } of lines) count(counts, Math.round(left), 1);
  const most = Math.max(...counts.values());
  return Math.min(...[...counts].filter(([, times]) => times >= most * 0.5).map(([left]) => left));
}

function count(counts: Map<number, number>, key: number, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

const commonest = (counts: ReadonlyMap<number, number>): number | undefined =>
  [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];

/** Lower-case words that stand whole within lines, compounds with their hyphens. */
function countWords(columns: readonly PdfColumn[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { lines } of columns)
    for (const { text } of lines)
      for (const [word] of text
        .toLowerCase()
        .matchAll(/\p{L}[\p{L}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*(?!-$)/gu))
        words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

function joinLines(lines: readonly PdfLine[], words: ReadonlyMap<string, number>): string {
  let text = '';
  for (const line of lines) {
    const broken = /(?<head>[\p{L}\p{M}'’-]+)(?<hyphen>[-\u00ad‐])$/u.exec(text);
    const tail = /^[\p{L}\p{M}'’]+/u.exec(line.text)?.[0];
    if (broken?.groups === undefined || tail === undefined)
      text +=
        text === '' || (/[-–—/]$/u.test(text) && !/\s[-–—]$/u.test(text)) || !spaced(text, line.text)
          ? line.text
          : ` ${line.text}`;
    else if (keepsHyphen(broken.groups['head'] ?? '', tail, words))
      text = `${text.replace(/[\u00ad‐]$/u, '-')}${line.text}`;
    else text = text.slice(0, -1) + line.text;
  }
  return text;
}

/** Scripts without spaces between words are joined without one. */
const spaced = (text: string, next: string): boolean =>
  !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}、。，：；！？」』）]$/u.test(text) ||
  !/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}「『（]/u.test(next);

/** Whether a word broken at a line's end is a compound: its parts joined by a hyphen stand elsewhere, or each alone does and the whole does not. */
function keepsHyphen(head: string, tail: string, words: ReadonlyMap<string, number>): boolean {
  if (/^\p{Lu}/u.test(tail)) return true;
  const [one, other] = [head.toLowerCase(), tail.toLowerCase()];
  const times = (word: string): number => words.get(word) ?? 0;
  const last = one.split('-').at(-1) ?? one;
  if (times(`${one}-${other}`) > times(last + other)) return true;
  if (times(last + other) > 0) return false;
  return last.length >= 4 && other.length >= 4 && times(last) >= 2 && times(other) >= 2;
}
