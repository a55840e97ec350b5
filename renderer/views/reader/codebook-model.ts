import type { Span } from '../../../analysis/model/span';
import type { CodeId, TranscriptId } from '../../../workspace/contract/basics';
import type { Annotation, Code, ProjectState } from '../../../workspace/contract/project';

/** A line of the codebook. */
export interface CodeRow {
  readonly code: Code;
  /** 0 at the top. */
  readonly depth: number;
  /** Passages with this code or one below it. */
  readonly passages: number;
  /** The digit that gives it: 1 to 9 in the order of the codebook. */
  readonly digit: string | undefined;
  readonly hasChildren: boolean;
}

/** The codebook as a tree, flat and in order: every code before those below it. A parent that is gone, or a ring, is the top. */
export function codeRows(codes: readonly Code[], annotations: readonly Annotation[]): readonly CodeRow[] {
  const known = new Set(codes.map(({ id }) => id));
  const childrenOf = (parent: CodeId | undefined): readonly Code[] =>
    codes.filter(
      (code) => (code.parent !== undefined && known.has(code.parent) ? code.parent : undefined) === parent,
    );
  const placed = new Set<CodeId>();
  const rows: Omit<CodeRow, 'digit'>[] = [];
  const place = (code: Code, depth: number): ReadonlySet<CodeId> => {
    if (placed.has(code.id)) return new Set();
    placed.add(code.id);
    const at = rows.length;
    const children = childrenOf(code.id);
    rows.push({ code, depth, passages: 0, hasChildren: children.length > 0 });
    const family = new Set([code.id, ...children.flatMap((child) => [...place(child, depth + 1)])]);
    const passages = annotations.filter((annotation) => annotation.codes.some((id) => family.has(id))).length;
    rows[at] = { code, depth, passages, hasChildren: children.length > 0 };
    return family;
  };
  for (const code of childrenOf(undefined)) place(code, 0);
  for (const code of codes) place(code, 0);
  return rows.map((row, index) => ({ ...row, digit: index < 9 ? String(index + 1) : undefined }));
}

/** Codes whose name holds the words, those that begin with them first; all of them for no words. */
export function codesLike(rows: readonly CodeRow[], typed: string): readonly CodeRow[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return rows;
  const found = rows.filter(({ code }) => code.name.toLowerCase().includes(wanted));
  const begins = (row: CodeRow): boolean => row.code.name.toLowerCase().startsWith(wanted);
  return [...found.filter(begins), ...found.filter((row) => !begins(row))];
}

export const codeNamed = (codes: readonly Code[], name: string): Code | undefined =>
  codes.find((code) => code.name.toLowerCase() === name.trim().toLowerCase());

/** Passages of one transcript in the order of the text. */
export const passagesIn = (
  { annotations }: Pick<ProjectState, 'annotations'>,
  transcript: TranscriptId,
): readonly Annotation[] =>
  annotations
    .filter((annotation) => annotation.transcript === transcript)
    .sort((a, b) => a.start - b.start || a.end - b.end);

/** Passages with a code, in the order of the project's transcripts and of their texts. */
export function passagesOf(
  { annotations, transcripts }: Pick<ProjectState, 'annotations' | 'transcripts'>,
  code: CodeId,
): readonly Annotation[] {
  const order = new Map(transcripts.map(({ id }, index) => [id, index]));
  const place = ({ transcript }: Annotation): number => order.get(transcript) ?? transcripts.length;
  return annotations
    .filter(({ codes }) => codes.includes(code))
    .sort((a, b) => place(a) - place(b) || a.start - b.start || a.end - b.end);
}

/** Other codes on the passages of a code, or on passages that overlap them, with how many; most first. */
export function alsoCoded(
  annotations: readonly Annotation[],
  code: CodeId,
): readonly { readonly code: CodeId; readonly count: number }[] {
  const counts = new Map<CodeId, number>();
  for (const passage of annotations.filter(({ codes }) => codes.includes(code))) {
    const near = annotations.filter(
      (other) =>
        other.transcript === passage.transcript && other.start < passage.end && other.end > passage.start,
    );
    const others = new Set(near.flatMap(({ codes }) => codes).filter((other) => other !== code));
    for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts].map(([other, count]) => ({ code: other, count })).sort((a, b) => b.count - a.count);
}

/** The passage at an offset; where several lie over one another the shortest, and of these the one that begins last. */
export function passageAt(passages: readonly Annotation[], offset: number): Annotation | undefined {
  return passages
    .filter(({ start, end }) => start <= offset && offset < end)
    .reduce<Annotation | undefined>(
      (best, one) => (best === undefined || one.end - one.start <= best.end - best.start ? one : best),
      undefined,
    );
}

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The end of the next word after `from`, or the beginning of the word before it; `from` itself at the text's ends. */
export function wordStep(text: string, from: number, direction: 1 | -1): number {
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}'’]/u.test(codePointAt(text, at));
  let at = from;
  const next = (): number => at + direction * codePointLength(text, at, direction);
  const inside = (): boolean => (direction === 1 ? at < text.length : at > 0);
  const ahead = (): boolean => isWord(direction === 1 ? at : next());
  while (inside() && !ahead()) at = next();
  while (inside() && ahead()) at = next();
  return at;
}

const codePointAt = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 32);

function codePointLength(text: string, at: number, direction: 1 | -1): number {
  const first = direction === 1 ? at : at - 2;
  return first >= 0 && (text.codePointAt(first) ?? 0) > 0xffff ? 2 : 1;
}
