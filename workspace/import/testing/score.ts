import type { Block } from '../../../analysis/model/transcript';

/**
 * How a reading is scored against a transcript that somebody else has marked. A turn is right when its label and its first 25
 * characters are the marked ones; two turns in a row of one speaker count as one on both sides.
 */
export interface MarkedTurn {
  readonly speaker: string | null;
  /** The first 40 characters after the label, white space collapsed. */
  readonly head: string;
}

/** A transcript as `rostrum parse --json` and the importer give it. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly turns: readonly {
    readonly label?: string | undefined;
    readonly start: number;
    readonly end: number;
  }[];
}

export interface TurnScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** `speaker: head` of what is not found, and of what is found and not marked. */
  readonly missed: readonly string[];
  readonly extra: readonly string[];
}

interface Turn {
  readonly speaker: string;
  readonly head: string;
}

/** Case, white space and invisible characters aside. */
export const foldText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const notSaid = new Set<Block['kind']>(['heading', 'furniture', 'title', 'dateline']);

/** What stands from the first character of each turn, headings and furniture left out. */
function turnsOf({ text, blocks, turns }: Reading): readonly Turn[] {
  let at = 0;
  return turns.map(({ label, start, end }) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at += 1;
    let head = '';
    for (let index = at; index < blocks.length && head.length < 400; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.start >= end) break;
      if (!notSaid.has(block.kind))
        head += text.slice(Math.max(block.start, start), Math.min(block.end, start + 2_000));
    }
    return { speaker: foldText(label ?? ''), head: foldText(head) };
  });
}

const mergeRows = (turns: readonly Turn[]): readonly Turn[] =>
  turns.filter(({ speaker }, index) => index === 0 || turns[index - 1]?.speaker !== speaker);

/** Longest common subsequence of marked and found turns. */
export function scoreTurns(marked: readonly MarkedTurn[], reading: Reading): TurnScore {
  const gold = mergeRows(
    marked.map(({ speaker, head }) => ({ speaker: foldText(speaker ?? ''), head: foldText(head) })),
  );
  const found = mergeRows(turnsOf(reading));
  const isRight = (expected: Turn, turn: Turn): boolean =>
    expected.speaker === turn.speaker && turn.head.startsWith(expected.head.slice(0, 25).trim());
  const rows = [new Int32Array(found.length + 1)];
  for (const expected of gold) {
    const above = rows.at(-1) ?? new Int32Array(found.length + 1);
    const row = new Int32Array(found.length + 1);
    for (const [index, turn] of found.entries())
      row[index + 1] = isRight(expected, turn)
        ? (above[index] ?? 0) + 1
        : Math.max(above[index + 1] ?? 0, row[index] ?? 0);
    rows.push(row);
  }
  const pairs = traceBack(rows, gold, found, isRight);
  const show = ({ speaker, head }: Turn): string => `${speaker}: ${head.slice(0, 40)}`;
  return {
    gold: gold.length,
    found: found.length,
    right: pairs.size,
    missed: gold.filter((_, index) => !pairs.has(index)).map(show),
    extra: found.filter((_, index) => ![...pairs.values()].includes(index)).map(show),
  };
}

/** Index of the found turn by the index of its marked one. */
function traceBack(
  rows: readonly Int32Array[],
  gold: readonly Turn[],
  found: readonly Turn[],
  isRight: (expected: Turn, turn: Turn) => boolean,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let [row, column] = [gold.length, found.length];
  while (row > 0 && column > 0) {
    const [expected, turn] = [gold[row - 1], found[column - 1]];
    const above = rows[row - 1];
    if (expected !== undefined && turn !== undefined && isRight(expected, turn)) {
      row -= 1;
      column -= 1;
      pairs.set(row, column);
    } else if ((above?.[column] ?? 0) >= (rows[row]?.[column - 1] ?? 0)) row -= 1;
    else column -= 1;
  }
  return pairs;
}

/** Precision and recall of several scores together; 1 where nothing is to be found or was found. */
export function shareRight(scores: readonly TurnScore[]): {
  readonly precision: number;
  readonly recall: number;
} {
  const sum = (of: (score: TurnScore) => number): number =>
    scores.reduce((total, score) => total + of(score), 0);
  const [right, found, gold] = [sum((s) => s.right), sum((s) => s.found), sum((s) => s.gold)];
  return { precision: found === 0 ? 1 : right / found, recall: gold === 0 ? 1 : right / gold };
}
