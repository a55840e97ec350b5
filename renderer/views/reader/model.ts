import { firstPassing } from '../../../analysis/model/first-passing';
import { directionOf, type Direction } from '../../../analysis/tokens/direction';
import type { BlockKind } from '../../../analysis/model/transcript';
import type { Span } from '../../../analysis/model/span';
import type { SpeakerId } from '../../../workspace/contract/basics';
import type { TranscriptText } from '../../../workspace/contract/project';

/** A stretch of one kind as it is printed in a paragraph; `separator` is white space inside a paragraph. */
export interface Piece extends Span {
  readonly kind: BlockKind;
  /** The whole block it was cut from: what a correction changes. */
  readonly block: Span;
}

/** One paragraph as a reader shows it: a row of the list. */
export interface Paragraph extends Span {
  readonly pieces: readonly Piece[];
  /** What it mostly is: `speech` where any of it is spoken. */
  readonly kind: BlockKind;
  /** From 1; undefined outside any turn. */
  readonly turn: number | undefined;
  /** The label of its turn as printed, without its colon; undefined where no label stands. */
  readonly label: string | undefined;
  readonly speaker: SpeakerId | undefined;
  /** Whether its turn begins here. */
  readonly first: boolean;
}

/** Longer paragraphs are shown in parts: laying out a line of a hundred thousand characters stops the window. */
export const longestParagraph = 6000;

type Draft = { pieces: Piece[]; start: number; end: number };

/** The text of which paragraphs are made. */
type Source = Omit<TranscriptText, 'id'>;

/**
 * The paragraphs of a transcript, in order: cut where white space with a line end stands between blocks, before a label that stands
 * inside a paragraph, where a person has let a turn begin, and where one is too long to lay out. The line ends between paragraphs
 * belong to none. Linear, and made once for a text, whoever shows it.
 */
export function paragraphsOf(text: Source): readonly Paragraph[] {
  const known = made.get(text);
  if (known) return known;
  const steps = paragraphSteps(text);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  made.set(text, step.value);
  return step.value;
}

/** Makes the paragraphs of a long text with pauses, in which the window lives; `paragraphsOf` has them at once afterwards. */
export async function prepareParagraphs(text: Source, pause: () => Promise<void>): Promise<void> {
  const steps = paragraphSteps(text);
  let step = steps.next();
  while (step.done !== true) {
    await pause();
    step = steps.next();
  }
  made.set(text, step.value);
}

const made = new WeakMap<Source, readonly Paragraph[]>();

/** Blocks, or paragraphs, between two pauses: some milliseconds. */
const atOnce = 8192;

function* paragraphSteps(text: Source): Generator<undefined, readonly Paragraph[]> {
  const drafts = yield* draftsOf(text);
  const cut = yield* cutDrafts(drafts, text);
  return yield* withTurns(cut, text.turns);
}

function* draftsOf({ text, blocks }: Source): Generator<undefined, readonly Draft[]> {
  const drafts: Draft[] = [];
  let open: Draft | undefined;
  let speaks = false;
  for (const [index, { kind, start, end }] of blocks.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    if (start === end) continue;
    if (kind === 'separator' && hasLineEnd(text, start, end)) open = undefined;
    else if (kind === 'separator' && !open) continue;
    else {
      if (!open || (kind === 'label' && speaks)) {
        drafts.push((open = { pieces: [], start, end }));
        speaks = false;
      }
      open.pieces.push({ kind, start, end, block: { start, end } });
      open.end = end;
      speaks ||= kind === 'speech';
    }
  }
  for (const draft of drafts) trim(draft);
  return drafts;
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
}

/** White space at the end of a paragraph is not shown. */
function trim(draft: Draft): Draft {
  while (draft.pieces.at(-1)?.kind === 'separator') draft.pieces.pop();
  draft.end = draft.pieces.at(-1)?.end ?? draft.start;
  return draft;
}

function* cutDrafts(
  drafts: readonly Draft[],
  { text, turns }: Source,
): Generator<undefined, readonly Draft[]> {
  const cut: Draft[] = [];
  let next = 0;
  for (const [index, draft] of drafts.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    while ((turns[next]?.start ?? Infinity) < draft.start) next += 1;
    // Few paragraphs hold the beginning of a turn, and few are long.
    const parts = (turns[next]?.start ?? Infinity) < draft.end ? cutAtTurns(draft, turns, next) : [draft];
    for (const part of parts) {
      if (part.end - part.start <= longestParagraph) cut.push(part);
      else cut.push(...cutLong(text, part));
    }
  }
  return cut;
}

/** Where a turn begins amid speech, without a label before it, a new paragraph begins. `from`: the first turn that may begin here. */
function cutAtTurns(draft: Draft, turns: TranscriptText['turns'], from: number): readonly Draft[] {
  const parts: Draft[] = [];
  let next = from;
  let part: Draft = { pieces: [], start: draft.start, end: draft.start };
  for (const piece of draft.pieces) {
    let { start } = piece;
    while ((turns[next]?.start ?? Infinity) < start) next += 1;
    for (let at = turns[next]?.start; at !== undefined && at < piece.end; at = turns[++next]?.start) {
      if (at === start && !part.pieces.some(({ kind }) => kind === 'speech')) continue;
      if (at > start) part.pieces.push({ ...piece, start, end: at });
      part.end = at;
      parts.push(trim(part));
      part = { pieces: [], start: at, end: at };
      start = at;
    }
    if (start < piece.end) part.pieces.push({ ...piece, start });
    part.end = piece.end;
  }
  return [...parts, part].filter(({ pieces }) => pieces.length > 0);
}

function cutLong(text: string, draft: Draft): readonly Draft[] {
  if (draft.end - draft.start <= longestParagraph) return [draft];
  const parts: Draft[] = [];
  let part: Draft | undefined;
  for (const piece of draft.pieces) {
    let { start } = piece;
    while (start < piece.end) {
      if (part && start - part.start >= longestParagraph) part = undefined;
      if (!part) parts.push((part = { pieces: [], start, end: start }));
      const room = part.start + longestParagraph;
      const end = piece.end <= room ? piece.end : cutBefore(text, start, room);
      part.pieces.push({ ...piece, start, end });
      part.end = end;
      if (end < piece.end) part = undefined;
      start = end;
    }
  }
  return parts;
}

/** The last place after white space before `until`, or, in a text without any, one that cuts no pair of surrogates. */
function cutBefore(text: string, from: number, until: number): number {
  for (let at = until; at > from + longestParagraph / 4; at -= 1)
    if (/\s/u.test(text.charAt(at - 1))) return at;
  const low = text.charCodeAt(until);
  return low >= 0xdc00 && low <= 0xdfff ? Math.max(from + 1, until - 1) : until;
}

function* withTurns(
  drafts: readonly Draft[],
  turns: TranscriptText['turns'],
): Generator<undefined, readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  let at = 0;
  let shown = -1;
  for (const [index, { pieces, start, end }] of drafts.entries()) {
    if (index % atOnce === atOnce - 1) yield;
    // A turn starts after its label, so the paragraph of the label overlaps it unless nothing was said.
    while (at < turns.length && (turns[at]?.end ?? 0) <= start) at += 1;
    const turn = turns[at];
    const inside = turn !== undefined && turn.start < end;
    const first = inside && shown !== at;
    if (first) shown = at;
    paragraphs.push({
      pieces,
      start,
      end,
      kind: mainKind(pieces),
      turn: inside ? at + 1 : undefined,
      label: inside ? turn.label : undefined,
      speaker: inside ? turn.speaker : undefined,
      first,
    });
  }
  return paragraphs;
}

function mainKind(pieces: readonly Piece[]): BlockKind {
  if (pieces.length === 1 && pieces[0]) return pieces[0].kind;
  if (pieces.some((piece) => piece.kind === 'speech')) return 'speech';
  const lead = pieces.find((piece) => piece.kind !== 'label' && piece.kind !== 'separator') ?? pieces[0];
  return lead?.kind ?? 'separator';
}

/** What the reader leaves out: page furniture always, labels and events where a person switched them off. */
export interface Shown {
  readonly labels: boolean;
  readonly events: boolean;
  readonly furniture: boolean;
  /** A title that is said at the head of the window need not stand in the text too. */
  readonly exceptTitle?: string | undefined;
}

const isShown = (kind: BlockKind, shown: Shown): boolean =>
  (shown.furniture || kind !== 'furniture') &&
  (shown.labels || kind !== 'label') &&
  (shown.events || kind !== 'event');

/** The paragraphs without what is switched off; one of which nothing is left goes, and hands its turn's beginning on. */
export function shownParagraphs(
  text: string,
  paragraphs: readonly Paragraph[],
  shown: Shown,
): readonly Paragraph[] {
  const kept: Paragraph[] = [];
  let named: number | undefined;
  for (const paragraph of paragraphs) {
    if (
      paragraph.kind === 'title' &&
      collapsed(text.slice(paragraph.start, paragraph.end)) === shown.exceptTitle
    )
      continue;
    // Most paragraphs are shown whole: no new array for them.
    const whole = paragraph.pieces.every((piece) => isShown(piece.kind, shown));
    const pieces = whole ? paragraph.pieces : paragraph.pieces.filter((piece) => isShown(piece.kind, shown));
    if (!pieces.some((piece) => piece.kind !== 'separator')) continue;
    const first = paragraph.turn !== undefined && named !== paragraph.turn;
    if (first) named = paragraph.turn;
    kept.push(whole && first === paragraph.first ? paragraph : { ...paragraph, pieces, first });
  }
  return kept;
}

const collapsed = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** The paragraph that holds the offset, else the first that ends after it, else the last; -1 where there is none. */
export const paragraphAt = (paragraphs: readonly Span[], offset: number): number =>
  paragraphs.length === 0
    ? -1
    : firstPassing(0, paragraphs.length - 1, (at) => (paragraphs[at]?.end ?? 0) > offset);

/** Characters of page furniture. */
export const furnitureLength = (blocks: TranscriptText['blocks']): number =>
  blocks.reduce((sum, { kind, start, end }) => sum + (kind === 'furniture' ? end - start : 0), 0);

/** A selection trimmed of white space at both ends and kept from cutting a pair of surrogates; undefined where nothing is left. */
export function tidySpan(text: string, { start, end }: Span): Span | undefined {
  let from = Math.max(0, start);
  let until = Math.min(text.length, end);
  while (from < until && /\s/u.test(text.charAt(from))) from += 1;
  while (until > from && /\s/u.test(text.charAt(until - 1))) until -= 1;
  if (isLow(text, from) && isHigh(text, from - 1)) from -= 1;
  if (isLow(text, until) && isHigh(text, until - 1)) until += 1;
  return from < until ? { start: from, end: until } : undefined;
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** So many characters tell which way a text runs. */
const enough = 5000;

/** Which way what is shown runs: its speakers stand where its lines begin. */
export function scriptDirection(text: string, paragraphs: readonly Paragraph[]): Direction {
  const start = paragraphs[0]?.start ?? 0;
  return directionOf(text.slice(start, start + enough)) ?? 'ltr';
}
