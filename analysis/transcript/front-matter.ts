import type { Block, SourceText } from '../model/transcript';
import { isClock, looksLikePlace, readDateline } from './datelines';
import { findDate } from './dates';
import { endsSentence, isPageWord, isProse } from './furniture';
import { collapse } from './names';
import type { Paragraph } from './paragraphs';
import { withAssembly } from './sitting-title';

export interface FrontMatter {
  readonly pieces: readonly Block[];
  /** Index of the first paragraph that is not front matter. */
  readonly end: number;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly place: string | undefined;
  readonly summary: string | undefined;
}

const lineOf = (text: string, { start, end }: Paragraph): string =>
  collapse(text.slice(start, Math.min(end, start + 600)));

/**
 * Title, dateline and summary before the first label (paragraph index `until`), or before the first speech where there is no label.
 * The title is the one the format declares, a heading, or the short line above dateline, summary or speech; all above it is the
 * page's furniture.
 */
export function readFrontMatter(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  until: number,
  labelled: boolean,
): FrontMatter {
  const { text, declared } = source;
  const front = paragraphs.slice(0, until);
  const lines = front.map((paragraph) => lineOf(text, paragraph));
  const limit = labelled ? lines.length : unlabelledEnd(lines, front);
  const head = lines.slice(0, limit);
  const dates = head.map((line, index) =>
    front[index]?.role === 'furniture' ? undefined : readDateline(line),
  );
  const dateAt = dates.findLastIndex((dateline) => dateline !== undefined);
  const titleAt = findTitle(head, front, dateAt, declared.title, labelled);
  const kinds = head.map((line, index) => kindOf(line, index, { titleAt, dateAt, front, lines: head }));
  markPlaces(head, kinds, dateAt);
  if (titleAt !== undefined) markTitleLines(head, kinds, { titleAt, front });
  const end = labelled ? endOfFront(head, kinds) : kinds.length;
  const pieces = kinds.slice(0, end).map((kind, index) => piece(kind, front[index]));
  const summary = kinds
    .slice(0, end)
    .flatMap((kind, index) => (kind === 'summary' ? [textOf(text, front[index])] : []));
  const places = kinds.flatMap((kind, index) =>
    kind === 'dateline' && isPlace(head[index] ?? '') ? [head[index]] : [],
  );
  const titleLine = titleAt === undefined ? undefined : head[titleAt];
  return {
    pieces: pieces.flat(),
    end,
    title: titleLine === undefined ? undefined : withAssembly(joinTitle(kinds, head), declared.title),
    date: dates[dateAt]?.date ?? findDate(titleLine ?? '')?.iso ?? looseDate(head),
    place: dates[dateAt]?.place ?? places[0],
    summary: summary.length === 0 ? undefined : summary.join('\n\n'),
  };
}

/** A date in one of the first lines that are no sentences: `[Congressional Record … (Wednesday, July 20, 2005)]`. */
const looseDate = (lines: readonly string[]): string | undefined =>
  lines
    .slice(0, 40)
    .filter((line) => line.length <= 160 && !isProse(line))
    .map((line) => findDate(line)?.iso)
    .find((date) => date !== undefined);

const piece = (kind: Block['kind'], paragraph: Paragraph | undefined): readonly Block[] =>
  paragraph === undefined ? [] : [{ kind, start: paragraph.start, end: paragraph.end }];

const textOf = (text: string, paragraph: Paragraph | undefined): string =>
  paragraph === undefined ? '' : collapse(text.slice(paragraph.start, paragraph.end));

/** Without labels the front ends at the first prose that no dateline or heading follows soon. */
function unlabelledEnd(lines: readonly string[], front: readonly Paragraph[]): number {
  const lastDate = lines
    .slice(0, 60)
    .findLastIndex((line, index) => front[index]?.role !== 'furniture' && readDateline(line) !== undefined);
  const firstProse = lines.findIndex((line, index) => front[index]?.role !== 'furniture' && isProse(line));
  const prose = firstProse < 0 ? 0 : firstProse;
  return lastDate >= 0 && lastDate <= prose + 2 ? lastDate + 1 : prose;
}

function findTitle(
  lines: readonly string[],
  front: readonly Paragraph[],
  dateAt: number,
  declared: string | undefined,
  labelled: boolean,
): number | undefined {
  if (declared !== undefined) {
    const told = collapse(declared).toLowerCase();
    const at = longestWithin(lines, front, told) ?? beginsAlike(lines, front, told);
    if (at !== undefined) return at;
  }
  const heading = lines.findIndex((line, index) => front[index]?.role === 'heading' && isTitle(line));
  if (heading >= 0 && front.some(({ role }) => role === 'heading')) return heading;
  if (dateAt < 0 && labelled && lines.length <= 12) {
    const first = lines.findIndex(
      (line, index) =>
        front[index]?.role !== 'furniture' &&
        isTitle(line) &&
        /\s/u.test(line) &&
        !/^[[(]/u.test(line) &&
        !isVenue(lines, index),
    );
    return first < 0 ? undefined : first;
  }
  const from = dateAt >= 0 ? dateAt : lines.length;
  for (let index = from - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (front[index]?.role === 'furniture' || isClock(line)) continue;
    if (isProse(line) && index >= from - 4) continue;
    if (!isTitle(line)) return undefined;
    if (isVenue(lines, index)) continue;
    return dateAt >= 0 || labelled || index === 0 ? index : undefined;
  }
  return undefined;
}

const isPlace = (line: string): boolean =>
  looksLikePlace(line) && !isClock(line) && readDateline(line) === undefined;

/** A place above the hour (`East Room` / `2:41 P.M. EST`), or between a title and the date. */
function isVenue(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  const [next = '', afterNext = ''] = lines.slice(index + 1, index + 3);
  if (!looksLikePlace(line) || (isLoud(line) && isLoud(lines[index - 1] ?? ''))) return false;
  if (isClock(next) || (readDateline(next) !== undefined && isClock(afterNext))) return true;
  return readDateline(next) !== undefined && line.length < 40 && index > 0 && isTitle(lines[index - 1] ?? '');
}

/** The longest line that stands in the declared title, which often carries the site's name too; the last of equals. */
function longestWithin(
  lines: readonly string[],
  front: readonly Paragraph[],
  told: string,
): number | undefined {
  let best: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (front[index]?.role === 'furniture' || line.length < 4 || line.length > told.length) continue;
    if (
      told.includes(line.toLowerCase()) &&
      line.length >= (best === undefined ? 0 : (lines[best]?.length ?? 0))
    )
      best = index;
  }
  return best;
}

/** Word takes for a title the beginning of a line, up to its first mark: the line whose first word it is, where it is that short. */
function beginsAlike(
  lines: readonly string[],
  front: readonly Paragraph[],
  told: string,
): number | undefined {
  const [first = '', ...rest] = told.split(' ');
  if (first.length < 4 || rest.length > 2) return undefined;
  const at = lines.findIndex(
    (line, index) =>
      front[index]?.role !== 'furniture' &&
      line.length <= 120 &&
      isTitle(line) &&
      line.toLowerCase().split(' ')[0] === first,
  );
  return at < 0 ? undefined : at;
}

const isTitle = (line: string): boolean =>
  line.length >= 3 &&
  line.length <= 300 &&
  /\p{L}/u.test(line) &&
  !/[,:;]$/u.test(line) &&
  !/(?<!\d\sr)[.。]$/u.test(line) &&
  !isClock(line) &&
  !(endsSentence(line) && isProse(line)) &&
  !isPageWord(line) &&
  readDateline(line) === undefined;

/**
 * A title that begins with a line in capitals above it, or ends in one below it, with nothing between: `DIARY OF SITTINGS` / `Session
 * 12`. Only at the very head of a text, or next to a title in capitals.
 */
function markTitleLines(
  lines: readonly string[],
  kinds: Block['kind'][],
  { titleAt, front }: Pick<Around, 'front'> & { titleAt: number },
): void {
  const line = lines[titleAt] ?? '';
  const above = lines[titleAt - 1] ?? '';
  const isNear = (index: number): boolean => front[index]?.gap === 0 && front[index].role === 'paragraph';
  if (titleAt === 1 && isLoud(above) && isTitle(above) && isNear(titleAt)) kinds[0] = 'title';
  const below = lines[titleAt + 1] ?? '';
  const isFirst = front.slice(0, titleAt).every(({ role }) => role === 'furniture');
  const goesOn = isFirst && isLoud(line) && kinds[titleAt + 1] === 'heading' && below.length <= 120;
  if (
    goesOn &&
    isTitle(below) &&
    !/^[[(]/u.test(below) &&
    readDateline(lines[titleAt + 2] ?? '') !== undefined
  )
    kinds[titleAt + 1] = 'title';
}

const isLoud = (line: string): boolean =>
  line.length >= 12 && line === line.toUpperCase() && line !== line.toLowerCase();

/** The lines of the title: a line in capitals and one that is not are two parts of it, others are broken lines. */
function joinTitle(kinds: readonly Block['kind'][], lines: readonly string[]): string {
  const parts = lines.filter((_, index) => kinds[index] === 'title');
  return parts.reduce((whole, part) =>
    isLoud(whole) && !isLoud(part) && !/[.:!?]$/u.test(whole) ? `${whole}. ${part}` : `${whole} ${part}`,
  );
}

interface Around {
  readonly titleAt: number | undefined;
  readonly dateAt: number;
  readonly front: readonly Paragraph[];
  readonly lines: readonly string[];
}

function kindOf(line: string, index: number, { titleAt, dateAt, front, lines }: Around): Block['kind'] {
  const top = titleAt ?? (dateAt >= 0 ? dateAt : 0);
  if (front[index]?.role === 'furniture') return 'furniture';
  if (index === titleAt) return 'title';
  if (readDateline(line) !== undefined && index >= top) return 'dateline';
  if (isVenue(lines, index)) return 'dateline';
  if (index < top) return 'furniture';
  if (isClock(line)) return 'dateline';
  if (!/\p{L}/u.test(line)) return 'furniture';
  if (/^\(.*\)\.?$/u.test(line)) return 'event';
  return isProse(line) || endsSentence(line) ? 'summary' : 'heading';
}

/** A short line beside the date that is named like a place belongs to the dateline. */
function markPlaces(lines: readonly string[], kinds: Block['kind'][], dateAt: number): void {
  if (dateAt < 0) return;
  for (const at of [dateAt - 1, dateAt + 1, dateAt + 2]) {
    const line = lines[at];
    if (line === undefined || kinds[at] !== 'heading') continue;
    if (looksLikePlace(line) && line.length <= 60) kinds[at] = 'dateline';
  }
}

/**
 * Before the first label stands at most a summary: where there are more than eight paragraphs of prose, or 5,000 characters, somebody
 * speaks whom no label names, from the first of them.
 */
function endOfFront(lines: readonly string[], kinds: readonly Block['kind'][]): number {
  const prose = [...kinds.keys()].filter((index) => kinds[index] === 'summary');
  const length = prose.reduce((sum, index) => sum + (lines[index]?.length ?? 0), 0);
  return prose.length > 8 || length > 5_000 ? (prose[0] ?? kinds.length) : kinds.length;
}
