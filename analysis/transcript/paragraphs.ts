import type { Span } from '../model/span';
import type { Block, MarkedParagraph, SourceText } from '../model/transcript';
import { isBlank, trimSpan } from './blocks';

export interface Paragraph extends Span {
  readonly role: MarkedParagraph['role'];
  /** The name of the paragraph's style in its format, where it has one. */
  readonly style: string | undefined;
  readonly bold: readonly Span[];
  /** Empty lines before it. */
  readonly gap: number;
}

export interface Layout {
  readonly paragraphs: readonly Paragraph[];
  /** Line and page numbers that stand inside paragraphs. */
  readonly furniture: readonly Block[];
}

/** Paragraphs in order, each without white space at its ends: those of the mark-up, or for plain text those told by its lines. */
export function findParagraphs(source: SourceText): Layout {
  const { text, paragraphs } = source;
  if (paragraphs === undefined) return plainParagraphs(text);
  let at = 0;
  const found: Paragraph[] = [];
  for (const marked of paragraphs) {
    const span = trimSpan(text, { start: Math.max(marked.start, at), end: Math.min(marked.end, text.length) });
    if (span === undefined) continue;
    found.push({ role: marked.role, style: marked.style, bold: marked.bold, gap: 1, ...span });
    at = span.end;
  }
  return { paragraphs: found, furniture: [] };
}

interface Line extends Span {
  /** Columns of white space before the first letter. */
  readonly indent: number;
  readonly length: number;
  readonly blankBefore: number;
}

function plainParagraphs(text: string): Layout {
  const { lines, furniture } = readLines(text);
  const wrap = wrapWidth(lines);
  const paragraphs: Paragraph[] = [];
  let current: { start: number; end: number; gap: number } | undefined;
  let previous: Line | undefined;
  const close = (): void => {
    if (current !== undefined) paragraphs.push({ role: 'paragraph', style: undefined, bold: [], ...current });
    current = undefined;
  };
  for (const line of lines) {
    const joins = current !== undefined && wrap !== undefined && continues(text, previous, line, wrap);
    if (!joins) close();
    current = current === undefined ? { start: line.start, end: line.end, gap: line.blankBefore } : { ...current, end: line.end };
    previous = line;
  }
  close();
  return { paragraphs, furniture };
}

/** Whether a line of a hard-wrapped text goes on with the paragraph of the line before it. */
function continues(text: string, previous: Line | undefined, line: Line, wrap: number): boolean {
  if (previous === undefined || line.blankBefore > 0) return false;
  if (line.indent > previous.indent) return false;
  if (startsLikeLabel.test(text.slice(line.start, Math.min(line.end, line.start + 80)))) return false;
  const firstWord = text.slice(line.start, line.end).search(/\s|$/u);
  return previous.indent + previous.length + firstWord + 1 > wrap * 0.82;
}

/* `MS. PSAKI:` and `Q    text` begin a paragraph wherever they stand */
const startsLikeLabel = /^(?:\p{Lu}[\p{Lu}.'’ -]{1,60}[:：]|[QA](?:[.:]|\s{2,}|\t))/u;

/**
 * The width at which the lines of a text were broken; undefined where every line is a paragraph. Lines are broken when hardly any
 * is long and most lines that are followed by another end near one width.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ indent, length }) => indent + length).toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0;
  if (lengths.length < 4 || longest > 130 || longest < 30) return undefined;
  const inner = lines.filter((_, index) => lines[index + 1]?.blankBefore === 0);
  const full = inner.filter(({ indent, length }) => indent + length > longest * 0.7).length;
  return inner.length >= 2 && full >= inner.length * 0.5 ? longest : undefined;
}

/* ` 12  text` of a court reporter's page, `12` alone, a page number at the right */
const lineNumber = /^(?<number>[ \t]{0,3}\d{1,2})(?=[ \t]{1,}|$)/u;
const pageNumber = /^[ \t\f]*\d{1,4}[ \t]*$/u;

function readLines(text: string): { lines: readonly Line[]; furniture: readonly Block[] } {
  const spans = splitLines(text);
  const numbered = isNumbered(text, spans);
  const lines: Line[] = [];
  const furniture: Block[] = [];
  let blankBefore = 0;
  for (const span of spans) {
    const raw = text.slice(span.start, Math.min(span.end, span.start + 200));
    let start = span.start;
    if (numbered) {
      const number = pageNumber.test(raw) ? raw : lineNumber.exec(raw)?.groups?.['number'];
      if (number !== undefined) {
        furniture.push({ kind: 'furniture', start, end: start + number.length });
        start += number.length;
      }
    }
    const inside = trimSpan(text, { start, end: span.end });
    if (inside === undefined) {
      if (!numbered) blankBefore += 1;
      continue;
    }
    lines.push({ ...inside, indent: inside.start - start, length: inside.end - inside.start, blankBefore });
    blankBefore = 0;
  }
  return { lines, furniture };
}

function splitLines(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/[\n\f\u2028\u2029\u0085]/gu)) {
    spans.push({ start, end: match.index });
    start = match.index + 1;
  }
  spans.push({ start, end: text.length });
  return spans;
}

/** Numbers at nearly every line that count up by one and begin again. */
function isNumbered(text: string, spans: readonly Span[]): boolean {
  const filled = spans.filter((span) => !isBlank(text.slice(span.start, span.end)));
  let last = 0;
  let counted = 0;
  for (const span of filled) {
    const number = Number(lineNumber.exec(text.slice(span.start, span.start + 12))?.[0] ?? Number.NaN);
    if (number === last + 1 || number === 1) counted += 1;
    if (!Number.isNaN(number)) last = number;
  }
  return counted >= 10 && counted >= filled.length * 0.8;
}
