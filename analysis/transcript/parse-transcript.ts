import type { Block, ImportWarning, ParsedTranscript, SourceText } from '../model/transcript';
import { coverText } from './blocks';
import { readDateline } from './datelines';
import { readDeclaredDate } from './dates';
import { decideLabels } from './decide-labels';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { endsSentence, findTrailingFurniture, isProse } from './furniture';
import { splitInline } from './inline';
import type { LabelCandidate } from './labels';
import { locateFacts } from './locate-facts';
import { collapse } from './names';
import { findParagraphs, type Paragraph } from './paragraphs';
import { isMarked, markedLanguages, parseMarked } from './parse-marked';
import { mixedLanguages } from './turn-languages';
import { deriveTurns } from './turns';

/** Finds what each stretch of a text is and who speaks: docs/import.md says how. Linear in the length of the text; never fails. */
export function parseTranscript(source: SourceText): ParsedTranscript {
  return finish(source, isMarked(source) ? findMarked(source) : findByShape(source));
}

/** What was found before turns are made of it. */
interface Found {
  readonly blocks: readonly Block[];
  readonly facts: Partial<Pick<FrontMatter, 'title' | 'date' | 'place' | 'summary'>>;
  readonly kept: readonly string[];
  readonly unsure: readonly string[];
  readonly closing: ReturnType<typeof readDateline>;
}

function findMarked(source: SourceText): Found {
  const { pieces, kept } = parseMarked(source);
  const blocks = coverText(source.text, pieces, 'furniture');
  return { blocks, facts: {}, kept, unsure: [], closing: undefined };
}

function findByShape(source: SourceText): Found {
  const { text } = source;
  const { paragraphs, furniture } = findParagraphs(source);
  const { labels, unsure } = decideLabels(text, paragraphs);
  const firstLabel = labels[0]?.paragraph;
  const front = readFrontMatter(
    source,
    paragraphs,
    firstLabel ?? paragraphs.length,
    firstLabel !== undefined,
  );
  const lastLabel = labels.at(-1)?.paragraph ?? front.end;
  const tail = findTrailingFurniture(text, paragraphs, lastLabel);
  const body = readBody(text, paragraphs, { from: front.end, until: tail, labels });
  const rest = paragraphs.slice(tail).map(({ start, end }): Block => ({ kind: 'furniture', start, end }));
  const blocks = coverText(
    text,
    [...furniture, ...cutBy(furniture, [...front.pieces, ...body.pieces, ...rest])],
    'speech',
  );
  return { blocks, facts: front, kept: body.kept, unsure, closing: body.closing };
}

function finish(source: SourceText, { blocks, facts, kept, unsure, closing }: Found): ParsedTranscript {
  const { text, declared, speakers: known } = source;
  const languages = mixedLanguages(markedLanguages(source));
  const mixed = languages === undefined ? {} : { languages };
  const named = known === undefined ? {} : { known };
  const derived = deriveTurns(text, blocks, { ...named, ...mixed });
  const has = (kind: Block['kind']): boolean => blocks.some((block) => block.kind === kind);
  const warnings: ImportWarning[] = [];
  if (!has('label') && has('speech')) warnings.push({ code: 'no-labels', about: [] });
  if (unsure.length > 0) warnings.push({ code: 'unsure-labels', about: unsure });
  if (kept.length > 0)
    warnings.push({ code: 'parenthesis-kept-as-speech', about: kept.slice(0, 5).map(collapse) });
  if (text.includes('\ufffd')) warnings.push({ code: 'replacement-characters', about: [] });
  if (!has('speech')) warnings.push({ code: 'no-speech', about: [] });
  const title = facts.title ?? declared.title;
  const declaredDate = declared.date === undefined ? undefined : readDeclaredDate(declared.date);
  const date = facts.date ?? declaredDate ?? closing?.date;
  const place = facts.place ?? declared.place ?? closing?.place;
  const found = locateFacts(text, blocks, { title, date, place });
  return {
    text,
    blocks,
    ...derived,
    title,
    date,
    place,
    ...(found !== undefined && { found }),
    summary: facts.summary ?? declared.summary,
    language: declared.language,
    ...named,
    ...mixed,
    warnings,
  };
}

interface Body {
  readonly pieces: readonly Block[];
  readonly kept: readonly string[];
  readonly closing: ReturnType<typeof readDateline>;
}

function readBody(
  text: string,
  paragraphs: readonly Paragraph[],
  { from, until, labels }: { from: number; until: number; labels: readonly LabelCandidate[] },
): Body {
  const labelled = new Map(labels.map((label) => [label.paragraph, label]));
  const pieces: Block[] = [];
  const kept: string[] = [];
  let closing: Body['closing'];
  for (let index = from; index < until; index += 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    const label = labelled.get(index);
    const kind =
      label === undefined
        ? bodyKind(text, paragraph, index >= until - 3 && isLast(text, paragraphs, index, until))
        : 'speech';
    if (kind !== 'speech') {
      pieces.push({ kind, start: paragraph.start, end: paragraph.end });
      if (kind === 'dateline') closing = readDateline(text.slice(paragraph.start, paragraph.end));
      continue;
    }
    if (label !== undefined && label.start > paragraph.start)
      pieces.push({ kind: 'furniture', start: paragraph.start, end: label.start });
    if (label !== undefined) pieces.push({ kind: 'label', start: label.start, end: label.end });
    if (label?.time !== undefined)
      pieces.push({ kind: 'furniture', start: label.time.start, end: label.time.end });
    const start = label?.time?.end ?? label?.end ?? paragraph.start;
    const inline = splitInline(text, { start, end: paragraph.end }, label === undefined);
    pieces.push(...inline.pieces);
    kept.push(...inline.kept);
  }
  return { pieces, kept, closing };
}

/** Nothing is said after it: a dateline in the middle is being read out. */
const isLast = (text: string, paragraphs: readonly Paragraph[], index: number, until: number): boolean =>
  paragraphs
    .slice(index + 1, until)
    .every(({ start, end }) => end - start <= 100 && !isProse(text.slice(start, end)));

/* `Página 4`, `- 12 -`, `Page 3 of 17`, `Seite 7` */
const pageMark =
  /^(?:[-–—]\s?)?(?:(?:page|p\.|página|pág\.|pàgina|pagina|seite|страница|стр\.|strona|strana|stránka|sida|side|sivu|oldal|σελίδα|sayfa|trang|halaman)\s{0,2})?\d{1,4}(?:\s?(?:of|de|von|из|z|av|di|\/)\s?\d{1,4})?(?:\s?[-–—])?$/iu;
/* `BY MR. LIMAN:` in a court's record names who asks from here on; the questions have labels of their own */
const examination =
  /^(?:(?:RE)?(?:DIRECT|CROSS)[- ]?)?(?:EXAMINATION\s)?(?:BY\s(?:MR|MS|MRS|MISS|DR)\.?\s\p{Lu}[\p{Lu}'’. -]{1,30}|EXAMINATION):?$/u;

function bodyKind(text: string, { start, end, role, bold }: Paragraph, closing: boolean): Block['kind'] {
  if (role === 'furniture' || role === 'heading') return role;
  const line = text.slice(start, Math.min(end, start + 200));
  if (!/[\p{L}\p{N}]/u.test(line) && !/[…]|\.\.\./u.test(line)) return 'furniture';
  if (end - start <= 60 && pageMark.test(line)) return 'furniture';
  if (end - start <= 60 && examination.test(line)) return 'heading';
  const [first] = bold;
  if (
    first !== undefined &&
    first.start <= start &&
    first.end >= end &&
    end - start <= 300 &&
    !endsSentence(line)
  )
    return 'heading';
  return closing && end - start <= 160 && readDateline(line) !== undefined ? 'dateline' : 'speech';
}

/** Pieces without the stretches that line numbers take. */
function cutBy(furniture: readonly Block[], pieces: readonly Block[]): readonly Block[] {
  if (furniture.length === 0) return pieces;
  const cut: Block[] = [];
  let at = 0;
  for (const piece of pieces) {
    let { start } = piece;
    while ((furniture[at]?.end ?? Infinity) <= start) at += 1;
    for (let index = at; (furniture[index]?.start ?? Infinity) < piece.end; index += 1) {
      const hole = furniture[index];
      if (hole === undefined) break;
      if (hole.start > start) cut.push({ kind: piece.kind, start, end: hole.start });
      start = Math.max(start, hole.end);
    }
    if (start < piece.end) cut.push({ kind: piece.kind, start, end: piece.end });
  }
  return cut;
}
