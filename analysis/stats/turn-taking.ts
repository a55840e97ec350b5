/** How often `to` takes the turn after `from`; both are numbers of speakers. */
export interface TurnChange {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /**
   * What chance would yield, were it only for how often each gives up and takes the turn: quasi-independence, since nobody follows
   * oneself (Goodman 1968; docs/methods/turn-taking.md).
   */
  readonly expected: number;
}

/** Rounds of fitting at most, and the change of a margin below which it is done. */
const mostRounds = 500;
const enough = 1e-9;

/**
 * The changes with their counts, most first, and what is expected of each. `pairs` are (from, to) one after another; those of one
 * speaker with oneself are no changes and are left out.
 */
export function turnChanges(
  pairs: readonly (readonly [from: number, to: number])[],
  speakers: number,
): readonly TurnChange[] {
  const counts = new Map<number, number>();
  const given = new Float64Array(speakers);
  const taken = new Float64Array(speakers);
  for (const [from, to] of pairs) {
    if (from === to) continue;
    const cell = from * speakers + to;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
    given[from] = (given[from] ?? 0) + 1;
    taken[to] = (taken[to] ?? 0) + 1;
  }
  const expected = quasiIndependent(given, taken);
  return [...counts]
    .map(([cell, count]) => {
      const from = Math.floor(cell / speakers);
      const to = cell % speakers;
      return { from, to, count, expected: expected(from, to) };
    })
    .sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to);
}

/**
 * The table a_i b_j with an empty diagonal whose rows and columns sum to these margins, by iterative proportional fitting. Answers with
 * the value of a cell.
 */
export function quasiIndependent(
  rows: ArrayLike<number>,
  columns: ArrayLike<number>,
): (from: number, to: number) => number {
  const size = rows.length;
  const a = new Float64Array(size);
  const b = new Float64Array(size);
  for (let at = 0; at < size; at++) b[at] = columns[at] ?? 0;
  for (let round = 0; round < mostRounds; round++) {
    const moved = fit(a, b, rows) + fit(b, a, columns);
    if (moved < enough) break;
  }
  return (from, to) => (from === to ? 0 : (a[from] ?? 0) * (b[to] ?? 0));
}

/** Sets `own` so that its margins hold beside `other`; answers with the largest share by which one of them moved. */
function fit(own: Float64Array, other: Float64Array, margins: ArrayLike<number>): number {
  const sum = other.reduce((total, value) => total + value, 0);
  let moved = 0;
  for (let at = 0; at < own.length; at++) {
    const rest = sum - (other[at] ?? 0);
    const next = rest > 0 ? (margins[at] ?? 0) / rest : 0;
    moved = Math.max(moved, Math.abs(next - (own[at] ?? 0)) / Math.max(next, 1e-12));
    own[at] = next;
  }
  return moved;
}

/** (O − E) / √E: beyond ±2 the change is more, or less, frequent than chance easily makes it. Undefined where nothing is expected. */
export const residualOf = ({
  count,
  expected,
}: Pick<TurnChange, 'count' | 'expected'>): number | undefined =>
  expected > 0 ? (count - expected) / Math.sqrt(expected) : undefined;
