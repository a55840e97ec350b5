import type { Span } from '../model/span';
import type { Block, MarkedParagraph, SourceText } from '../model/transcript';
import { isBlank, trimSpan } from './blocks';
import { isClock, readDateline } from './datelines';
import { endsSentence } from './furniture';
import { roleNouns } from './label-words';

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
    const span = trimSpan(text, {
      start: Math.max(marked.start, at),
      end: Math.min(marked.end, text.length),
    });
    if (span === undefined) continue;
    for (const part of splitAtLabels(text, span))
      found.push({
        role: marked.role,
        style: marked.style,
        bold: marked.bold.filter(({ end }) => end > part.start),
        gap: 1,
        ...part,
      });
    at = span.end;
  }
  return { paragraphs: found, furniture: [] };
}

/** A line break inside a paragraph begins a new one where a label stands behind it. */
function splitAtLabels(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let { start } = span;
  for (let at = text.indexOf('\n', start); at >= 0 && at < span.end; at = text.indexOf('\n', at + 1)) {
    if (!startsLabelled.test(text.slice(at + 1, Math.min(span.end, at + 100)))) continue;
    const part = trimSpan(text, { start, end: at });
    if (part !== undefined) parts.push(part);
    start = at + 1;
  }
  const last = trimSpan(text, { start, end: span.end });
  return last === undefined ? parts : [...parts, last];
}

interface Line extends Span {
  /** Columns of white space before the first letter. */
  readonly indent: number;
  readonly length: number;
  readonly blankBefore: number;
  /** Behind the number signs of Markdown. */
  readonly heading: boolean;
  /** Indented more than the line before it: where first lines are indented, the next indented one opens a paragraph too. */
  readonly opens: boolean;
}

/* the head of `key: value` lines between `---` that Markdown files begin with */
const keyedHead = /^---[ \t]*\n(?:[^\n]{0,500}\n){1,60}?---[ \t]*(?=\n|$)/u;

function plainParagraphs(text: string): Layout {
  const head = keyedHead.exec(text)?.[0].length ?? 0;
  const { lines: all, furniture } = readLines(text);
  const lines = all.filter(({ start }) => start >= head);
  const joins = howLinesJoin(text, lines);
  const paragraphs: Paragraph[] =
    head === 0 ? [] : [{ role: 'furniture', style: undefined, bold: [], gap: 0, start: 0, end: head }];
  let current: Pick<Paragraph, 'start' | 'end' | 'gap' | 'role'> | undefined;
  let previous: Line | undefined;
  const close = (): void => {
    if (current !== undefined) paragraphs.push({ style: undefined, bold: [], ...current });
  };
  for (const line of lines) {
    if (current !== undefined && previous !== undefined && line.blankBefore === 0 && joins(previous, line))
      current = { ...current, end: line.end };
    else {
      close();
      const role = line.heading ? 'heading' : 'paragraph';
      current = { start: line.start, end: line.end, gap: line.blankBefore, role };
    }
    previous = line;
  }
  close();
  return { paragraphs, furniture };
}

type Joins = (previous: Line, line: Line) => boolean;

/** How a line of this text goes on with the one before it: by the width it was broken at, by its words, or never. */
function howLinesJoin(text: string, lines: readonly Line[]): Joins {
  const startOf = (line: Line): string => text.slice(line.start, Math.min(line.end, line.start + 100));
  const endOf = ({ start, end }: Line): string => text.slice(Math.max(start, end - 80), end);
  const wrap = wrapWidth(lines);
  const pairs = lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    return previous !== undefined && line.blankBefore === 0 ? [[previous, line] as const] : [];
  });
  const blanks = lines.length - pairs.length;
  const apart = blanks >= lines.length * (wrap === undefined ? 0.4 : 0.12);
  const reads = (previous: Line, line: Line): boolean => runsOn(endOf(previous), startOf(line));
  const running = pairs.filter(([previous, line]) => reads(previous, line)).length;
  const ragged = running >= pairs.length * 0.5;
  const broken = apart || wrap !== undefined || running >= Math.max(4, pairs.length * 0.35);
  const isFull = (previous: Line, line: Line): boolean => {
    const firstWord = startOf(line).search(/\s|$/u);
    return wrap !== undefined && previous.indent + previous.length + firstWord + 1 > wrap * 0.82;
  };
  const base = commonIndent(lines);
  return (previous, line) => {
    if (line.heading || previous.heading) return false;
    if (line.length <= 60 && isDated(startOf(line))) return false;
    if (startsTimed.test(startOf(line)) || isDirection(endOf(previous), startOf(line))) return false;
    if (wrap !== undefined && startsLikeLabel.test(startOf(line))) return false;
    if (wrap !== undefined && (line.indent > previous.indent || (line.indent > base && previous.opens)))
      return false;
    if (isFull(previous, line)) return true;
    if (broken && reads(previous, line)) return true;
    if (broken && previous.blankBefore > 0 && endsInOffice(endOf(previous), startOf(line))) return true;
    return (apart || blanks >= lines.length * 0.12) && ragged && runsOnRagged(endOf(previous), startOf(line));
  };
}

/* `10/12/2019`, of which nobody can say which month it is */
const numbersOfDate = /^\P{L}{0,4}\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\P{L}{0,4}$/u;
const isDated = (line: string): boolean => readDateline(line) !== undefined || numbersOfDate.test(line);

/** A sentence broken between its words: a small letter follows, or a small word came before. */
const runsOn = (before: string, after: string): boolean =>
  !startsLabelled.test(after) &&
  !endsSentence(before) &&
  (/^[\p{Ll}(«“"–—-]/u.test(after) || /(?:^|[\s(])\p{Ll}[\p{L}’'-]*,?$|[,–—-]$/u.test(before));

/**
 * In a text whose lines are broken anywhere: whatever does not end a sentence goes on, and so does a label that is broken between an
 * office and a name (`President` / `of Russia Vladimir Putin:`).
 */
function runsOnRagged(before: string, after: string): boolean {
  if (endsSentence(before) || /:$/u.test(before) || isClock(before) || readDateline(before) !== undefined)
    return false;
  if (!startsLabelled.test(after)) return true;
  return before.length <= 40 || before.split(/\s+/u).some((word) => roleNouns.has(word.toLowerCase()));
}

/* `Sven Halder:` and nothing else */
const nameAlone = /^(?:\p{Lu}[\p{L}.’'-]+\s?){1,4}[:：]\s*$/u;

/** A label broken before the name: `Commander of the Northern Coast` / `Sven Halder:`. */
const endsInOffice = (before: string, after: string): boolean =>
  nameAlone.test(after) &&
  /^\p{Lu}/u.test(before) &&
  !/[.:!?…]/u.test(before) &&
  before.split(/\s+/u).some((word) => roleNouns.has(word.toLowerCase()));

/* `Vladimir Putin: text` on a line of its own */
const startsLabelled = /^(?:of\s)?(?:\p{Lu}\p{L}{0,3}\.\s?)*\p{Lu}[^:：.!?\n]{1,80}[:：](?:\s|$)/u;

/* `[01.03.24, 10:00:09] Tem Lind: Yes`, `00:01:23 Anna Berg: We begin` */
const startsTimed =
  /^>{2,3}\s?\S|^[[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s)?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[-–—]\s?[\d:.,]{4,12})?(?:\s[AaPp][Mm])?[\])]?\s{0,4}[-–—|]?\s{0,4}[\p{Lu}\p{Lo}][^:\n]{0,60}:\s/u;

/** `(quietly)` below a name in capitals, as plays print it. */
const isDirection = (before: string, after: string): boolean =>
  /^\([^()]{2,90}\)$/u.test(after) && /^\P{Ll}{2,40}$/u.test(before) && /\p{Lu}{2}/u.test(before);

/** The indent that most lines have. */
function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

/* `MS. PSAKI:`, `Q    text` and `Mr. LEAHY. Text` begin a paragraph wherever they stand */
const startsLikeLabel =
  /^(?:(?:Mr|Mrs|Ms|Dr|The)\.?\s\p{Lu}{2,}|\p{Lu}[\p{Lu}.'’ -]{1,60}[:：]|[QA](?:[.:]|\s{2,}|\t))/u;

/**
 * The width at which the lines of a text were broken; undefined where every line is a paragraph. Lines are broken when hardly any
 * is long and most lines that are followed by another end near one width.
 */
function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ indent, length }) => indent + length).toSorted((a, b) => a - b);
  const longest = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  if (lengths.length < 4 || longest > 130 || longest < 30) return undefined;
  const inner = lines.filter((_, index) => lines[index + 1]?.blankBefore === 0);
  const full = inner.filter(({ indent, length }) => indent + length > longest * 0.7).length;
  return inner.length >= 2 && full >= inner.length * 0.5 ? longest : undefined;
}

/* `## The harbour` */
const headingMark = /^\s{0,3}#{1,6}[ \t]+(?=\S)/u;
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
    const mark = headingMark.exec(raw)?.[0].trim().length ?? 0;
    if (mark > 0) {
      const at = text.indexOf('#', start);
      furniture.push({ kind: 'furniture', start: at, end: at + mark });
      start = at + mark;
    }
    const inside = trimSpan(text, { start, end: span.end });
    if (inside === undefined) {
      if (!numbered) blankBefore += 1;
      continue;
    }
    const indent = inside.start - start;
    const opens = indent > (lines.at(-1)?.indent ?? 0) || lines.at(-1)?.opens === true;
    lines.push({
      ...inside,
      indent,
      length: inside.end - inside.start,
      blankBefore,
      heading: mark > 0,
      opens: opens && indent > 0,
    });
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
