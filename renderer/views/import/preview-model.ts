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
  let space: Part | undefined;
  for (const block of blocks) {
    const content = text.slice(block.start, block.end);
    if (block.kind === 'separator') {
      brokenBefore ||= content.includes('\n');
      space = { ...block, text: content };
      continue;
    }
    for (const part of lines(block, content)) {
      const row = paragraphs.at(-1);
      const joins = row && !brokenBefore && inside.has(part.kind) && inside.has(row[0]?.kind ?? 'title');
      if (joins) row.push(...(space ? [space, part] : [part]));
      else paragraphs.push([part]);
      brokenBefore = part.broken;
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

/** A block's lines that are not empty; `broken`: a line end follows. */
function lines(
  block: { readonly kind: BlockKind; readonly start: number },
  content: string,
): readonly (Part & { readonly broken: boolean })[] {
  const found: (Part & { broken: boolean })[] = [];
  let at = 0;
  for (const line of content.split('\n')) {
    const start = block.start + at;
    at += line.length + 1;
    const broken = at <= content.length;
    if (line.trim() === '') {
      const last = found.at(-1);
      if (last && broken) last.broken = true;
    } else found.push({ kind: block.kind, start, end: start + line.length, text: line, broken });
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
