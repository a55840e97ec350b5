import type { Shape } from './label-shape';
import { collapse } from './names';
import type { Paragraph } from './paragraphs';

/** Where the layout alone says that a whole paragraph is a label. */
export interface LabelLines {
  /** Paragraph styles whose paragraphs are names. */
  readonly styles: ReadonlySet<string>;
  /** Paragraphs that are the first of two cells, name and speech. */
  readonly cells: ReadonlySet<number>;
}

/* names of styles that say what they hold: D3Intervinent, Redner, Orateur, Speaker */
const speakerStyle =
  /interv[ei]n|speaker|redner|sprecher|orad[oe]r|orateur|intervenant|interlocut|talare|спикер|выступающ/iu;

/** Looks at styles and tables; `shapeOf` reads a label. */
export function findLabelLines(
  text: string,
  paragraphs: readonly Paragraph[],
  shapeOf: (label: string) => Shape,
): LabelLines {
  const lineOf = ({ start, end }: Paragraph): string =>
    collapse(text.slice(start, Math.min(end, start + 200)));
  const mayName = (paragraph: Paragraph): boolean => {
    const line = lineOf(paragraph);
    return line.length <= 120 && !/[.,;!?]$/u.test(line) && shapeOf(line) !== 'none';
  };
  return { styles: findStyles(paragraphs, lineOf, mayName), cells: findCells(paragraphs, lineOf, mayName) };
}

function findStyles(
  paragraphs: readonly Paragraph[],
  lineOf: (paragraph: Paragraph) => string,
  mayName: (paragraph: Paragraph) => boolean,
): ReadonlySet<string> {
  const byStyle = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.style === undefined || paragraph.role === 'heading') continue;
    const members = byStyle.get(paragraph.style);
    if (members === undefined) byStyle.set(paragraph.style, [paragraph]);
    else members.push(paragraph);
  }
  const isShort = (paragraph: Paragraph): boolean =>
    lineOf(paragraph).length <= 120 && !/[.!?]$/u.test(lineOf(paragraph));
  const isOfNames = ([style, members]: [string, Paragraph[]]): boolean => {
    if (speakerStyle.test(style)) return members.filter(isShort).length >= members.length * 0.8;
    const named = members.filter(mayName).length;
    const distinct = new Set(members.map(lineOf)).size;
    return (
      members.length >= 4 &&
      named >= members.length * 0.9 &&
      distinct <= members.length * 0.7 &&
      members.length <= paragraphs.length * 0.5
    );
  };
  return new Set([...byStyle].filter(isOfNames).map(([style]) => style));
}

/** Tables of two columns: every second cell, from the first, may be a name, and what stands beside it is longer. */
function findCells(
  paragraphs: readonly Paragraph[],
  lineOf: (paragraph: Paragraph) => string,
  mayName: (paragraph: Paragraph) => boolean,
): ReadonlySet<number> {
  const cells = paragraphs.flatMap(({ role }, index) => (role === 'cell' ? [index] : []));
  const first = cells.filter((_, index) => index % 2 === 0).flatMap((index) => withIndex(paragraphs, index));
  const second = cells.filter((_, index) => index % 2 === 1).flatMap((index) => withIndex(paragraphs, index));
  const named = first.filter(({ paragraph }) => mayName(paragraph));
  const length = (among: readonly { paragraph: Paragraph }[]): number =>
    among.reduce((sum, { paragraph }) => sum + lineOf(paragraph).length, 0);
  if (first.length !== second.length || first.length < 2) return new Set();
  return named.length >= first.length * 0.8 && length(second) > length(first) * 1.2
    ? new Set(named.map(({ index }) => index))
    : new Set();
}

const withIndex = (
  paragraphs: readonly Paragraph[],
  index: number,
): readonly { paragraph: Paragraph; index: number }[] => {
  const paragraph = paragraphs[index];
  return paragraph === undefined ? [] : [{ paragraph, index }];
};
