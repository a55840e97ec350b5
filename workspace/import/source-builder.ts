import type { Span } from '../../analysis/model/span';
import type { Block, BlockKind, MarkedParagraph, SourceText } from '../../analysis/model/transcript';
import { cleanText } from './clean-text';

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly kind?: BlockKind | undefined;
}

/** What the format says of a whole paragraph. */
export type ParagraphFacts = Pick<MarkedParagraph, 'style' | 'kind' | 'language'>;

/** Puts a marked-up text together paragraph by paragraph, so that its offsets are right from the first. */
export interface SourceBuilder {
  /** `kind` where the format says that this stretch is something else than its paragraph: a note, an event. */
  add(text: string, bold: boolean, kind?: BlockKind): void;
  /** Whether the paragraph at hand has any letter yet. */
  isEmpty(): boolean;
  /** Ends the paragraph at hand; one without any letter leaves nothing behind. */
  end(role: MarkedParagraph['role'], facts?: ParagraphFacts): void;
  build(declared: SourceText['declared']): SourceText & { paragraphs: readonly MarkedParagraph[] };
}

/** `collapse`: white space as HTML has it, runs of it are one space; a `\n` given alone is a line break and stays. */
export function createSourceBuilder({ collapse }: { collapse: boolean }): SourceBuilder {
  const parts: string[] = [];
  const paragraphs: MarkedParagraph[] = [];
  let length = 0;
  let runs: Run[] = [];
  return {
    add(text, bold, kind) {
      if (text !== '') runs.push({ text, bold, kind });
    },
    isEmpty: () => runs.every(({ text }) => /^\s*$/u.test(text)),
    end(role, facts = {}) {
      const { text, bold, inside } = joinRuns(runs, collapse);
      runs = [];
      if (text === '') return;
      const start = length === 0 ? 0 : length + 2;
      if (length > 0) parts.push('\n\n');
      parts.push(text);
      length = start + text.length;
      const shift = <Part extends Span>(part: Part): Part => ({
        ...part,
        start: start + part.start,
        end: start + part.end,
      });
      const paragraph = { role, bold: bold.map(shift), start, end: length, ...facts };
      paragraphs.push(inside.length === 0 ? paragraph : { ...paragraph, inside: inside.map(shift) });
    },
    build: (declared) => ({ text: parts.join(''), paragraphs, declared }),
  };
}

interface Joined {
  readonly text: string;
  readonly bold: readonly Span[];
  readonly inside: readonly Block[];
}

function joinRuns(runs: readonly Run[], collapse: boolean): Joined {
  let text = '';
  // A pattern for the end of a text would walk all of it, run after run.
  let lastLetter = '\n';
  const bold: Span[] = [];
  const inside: Block[] = [];
  for (const run of runs) {
    const tidy = cleanText(
      collapse && run.text !== '\n' ? run.text.replace(/[ \t\n\r\f]+/gu, ' ') : run.text,
    );
    const opens = /\s/u.test(lastLetter);
    const piece =
      collapse && opens ? tidy.replace(run.text === '\n' && text !== '' ? /^ +/u : /^[ \n]+/u, '') : tidy;
    const start = text.length;
    text += piece;
    lastLetter = piece.at(-1) ?? lastLetter;
    if (run.kind !== undefined && piece !== '') inside.push({ kind: run.kind, start, end: text.length });
    const last = bold.at(-1);
    if (!run.bold || piece === '') continue;
    if (last?.end === start) bold[bold.length - 1] = { start: last.start, end: text.length };
    else bold.push({ start, end: text.length });
  }
  const trimmed = text.trimEnd();
  const whole = trimmed.normalize('NFC');
  const place = <Part extends Span>(part: Part): Part => ({
    ...part,
    start: inNfc(trimmed, whole, Math.min(part.start, trimmed.length)),
    end: inNfc(trimmed, whole, Math.min(part.end, trimmed.length)),
  });
  const holds = ({ start, end }: Span): boolean => start < end;
  return {
    text: /\S/u.test(whole) ? whole : '',
    bold: bold.map(place).filter(holds),
    inside: inside.map(place).filter(holds),
  };
}

/** Runs are NFC each; where a run begins with a combining mark the whole is shorter, and offsets move. */
const inNfc = (text: string, whole: string, at: number): number =>
  whole.length === text.length ? at : text.slice(0, at).normalize('NFC').length;
