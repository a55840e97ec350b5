import type { Period } from '../../workspace/contract/overview';

/** More points than these lie on each other, and cannot be drawn in a moment. */
const most = 300;
const longer = [
  { period: 'month', letters: 7 },
  { period: 'year', letters: 4 },
] as const;

/**
 * What a point over time is where nobody has chosen: a speech, or of very many speeches the shortest period that leaves few enough points.
 * `dates` are ISO 8601, of each speech.
 */
export function usualPeriod(dates: readonly (string | undefined)[]): Period {
  const dated = dates.filter((date) => date !== undefined);
  if (dated.length <= most) return 'speech';
  const few = longer.find(({ letters }) => new Set(dated.map((date) => date.slice(0, letters))).size <= most);
  return few?.period ?? 'decade';
}
