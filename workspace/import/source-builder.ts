import type { Span } from '../../analysis/model/span';
import type { MarkedParagraph, SourceText } from '../../analysis/model/transcript';
import { cleanText } from './clean-text';

interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** Puts a marked-up text together paragraph by paragraph, so that its offsets are right from the first. */
export interface SourceBuilder {
  add(text: string, bold: boolean): void;
  /** Whether the paragraph at hand has any letter yet. */
  isEmpty(): boolean;
  /** Ends the paragraph at hand; one without any letter leaves nothing behind. */
  end(role: MarkedParagraph['role'], style?: string): void;
  build(declared: SourceText['declared']): SourceText;
}

/** `collapse`: white space as HTML has it, runs of it are one space; a `\n` given alone is a line break and stays. */
export function createSourceBuilder({ collapse }: { collapse: boolean }): SourceBuilder {
  const parts: string[] = [];
  const paragraphs: MarkedParagraph[] = [];
  let length = 0;
  let runs: Run[] = [];
  return {
    add(text, bold) {
      if (text !== '') runs.push({ text, bold });
    },
    isEmpty: () => runs.every(({ text }) => /^\s*$/u.test(text)),
    end(role, style) {
      const { text, bold } = joinRuns(runs, collapse);
      runs = [];
      if (text === '') return;
      const start = length === 0 ? 0 : length + 2;
      if (length > 0) parts.push('\n\n');
      parts.push(text);
      length = start + text.length;
      const shifted = bold.map((span) => ({ start: start + span.start, end: start + span.end }));
      const paragraph = { role, bold: shifted, start, end: length };
      paragraphs.push(style === undefined ? paragraph : { ...paragraph, style });
    },
    build: (declared) => ({ text: parts.join(''), paragraphs, declared }),
  };
}

function joinRuns(runs: readonly Run[], collapse: boolean): { text: string; bold: readonly Span[] } {
  let text = '';
  const bold: Span[] = [];
  for (const run of runs) {
    const tidy = cleanText(
      collapse && run.text !== '\n' ? run.text.replace(/[ \t\n\r\f]+/gu, ' ') : run.text,
    );
    const opens = text === '' || /\s$/u.test(text);
    const piece =
      collapse && opens ? tidy.replace(run.text === '\n' && text !== '' ? /^ +/u : /^[ \n]+/u, '') : tidy;
    const start = text.length;
    text += piece;
    const last = bold.at(-1);
    if (!run.bold || piece === '') continue;
    if (last?.end === start) bold[bold.length - 1] = { start: last.start, end: text.length };
    else bold.push({ start, end: text.length });
  }
  const trimmed = text.trimEnd();
  const whole = trimmed.normalize('NFC');
  const cut = bold.map(({ start, end }) => ({
    start: inNfc(trimmed, whole, Math.min(start, trimmed.length)),
    end: inNfc(trimmed, whole, Math.min(end, trimmed.length)),
  }));
  return { text: /\S/u.test(whole) ? whole : '', bold: cut.filter(({ start, end }) => start < end) };
}

/** Runs are NFC each; where a run begins with a combining mark the whole is shorter, and offsets move. */
const inNfc = (text: string, whole: string, at: number): number =>
  whole.length === text.length ? at : text.slice(0, at).normalize('NFC').length;
