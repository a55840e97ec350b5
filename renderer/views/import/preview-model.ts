import type { BlockKind } from '../../../analysis/model/transcript';
import type { TranscriptText } from '../../../workspace/contract/project';

/** A paragraph of the preview: a block of one kind, with what stands inside its line (a label, an insertion). */
export interface PreviewRow {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** The row before it is of another kind. */
  readonly first: boolean;
  readonly parts: readonly { readonly kind: BlockKind; readonly start: number; readonly text: string }[];
}

interface Part {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Kinds that stand inside a paragraph of speech. */
const inside: ReadonlySet<BlockKind> = new Set(['label', 'insertion', 'event', 'omission', 'speech']);

/** The first `most` paragraphs with their kinds; `more` says how many follow. White space between blocks is not shown. */
export function previewRows(
  { text, blocks }: Pick<TranscriptText, 'text' | 'blocks'>,
  most = 300,
): { readonly rows: readonly PreviewRow[]; readonly more: number; readonly kinds: number } {
  const paragraphs: Part[][] = [];
  let brokenBefore = true;
  let emptyBefore = true;
  let space: Part | undefined;
  for (const block of blocks) {
    const content = text.slice(block.start, block.end);
    if (block.kind === 'separator') {
      brokenBefore ||= content.includes('\n');
      emptyBefore ||= /\n\s*\n/u.test(content);
      space = { ...block, text: content.replace(/\s+/gu, ' ') };
      continue;
    }
    for (const part of lines(block, content)) {
      const row = paragraphs.at(-1);
      const goesOn = !brokenBefore || (!emptyBefore && row !== undefined && isWrapped(row));
      const joins = row && goesOn && isInside(part) && isInside(row.find(isSaid) ?? row[0]);
      if (joins) row.push(...(space ? [space, part] : brokenBefore ? [blankAt(part), part] : [part]));
      else paragraphs.push([part]);
      brokenBefore = part.broken;
      emptyBefore = part.emptyBehind;
      space = undefined;
    }
  }
  const kinds = new Set(blocks.flatMap(({ kind }) => (kind === 'separator' ? [] : [kind]))).size;
  const rows = paragraphs.slice(0, most).map(toRow);
  return {
    rows: rows.map((row, index) => ({ ...row, first: rows[index - 1]?.kind !== row.kind })),
    more: Math.max(0, paragraphs.length - most),
    kinds,
  };
}

/** A number in the margin of a line stands inside what is said too. */
const isInside = (part: Part | undefined): boolean =>
  part !== undefined && (inside.has(part.kind) || /^\d{1,3}$/u.test(part.text.trim()));
const isSaid = ({ kind, text }: Part): boolean => inside.has(kind) && text.trim() !== '';

/** Whether a line was broken for its width: its words do not end a sentence, so the next line goes on. */
function isWrapped(row: readonly Part[]): boolean {
  const last = row.findLast(isSaid);
  return last !== undefined && last.kind === 'speech' && !/[.!?:…。！？]["”»’)\]]*\s*$/u.test(last.text);
}

const blankAt = ({ start }: Part): Part => ({ kind: 'separator', start, end: start, text: ' ' });

/** A block's lines that are not empty; `broken`: a line end follows; `emptyBehind`: and an empty line after that. */
function lines(
  block: { readonly kind: BlockKind; readonly start: number },
  content: string,
): readonly (Part & { readonly broken: boolean; readonly emptyBehind: boolean })[] {
  const found: (Part & { broken: boolean; emptyBehind: boolean })[] = [];
  let at = 0;
  for (const line of content.split('\n')) {
    const start = block.start + at;
    at += line.length + 1;
    const broken = at <= content.length;
    if (line.trim() === '') {
      const last = found.at(-1);
      if (last && broken) Object.assign(last, { emptyBehind: last.broken, broken: true });
    } else
      found.push({
        kind: block.kind,
        start,
        end: start + line.length,
        text: line,
        broken,
        emptyBehind: false,
      });
  }
  return found;
}

function toRow(parts: readonly Part[]): Omit<PreviewRow, 'first'> {
  const speech = parts.find(({ kind }) => kind === 'speech') ?? parts[0];
  const kind = speech?.kind ?? 'speech';
  // A label keeps its own kind when the words after it are called something else.
  const own = parts.filter(
    (part) => part.kind === kind || (part.kind !== 'label' && part.kind !== 'separator'),
  );
  return {
    kind,
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    parts: parts.map(({ kind: partKind, start, text }) => ({ kind: partKind, start, text })),
  };
}
