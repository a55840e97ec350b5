import type { Selection } from '../contract/basics';
import { counted } from '../contract/counted';

/** A selection in words, for `made`: `2 speeches, 1961 to 1989, 1 speaker, answers only, speech only`. */
export function describeSelection(
  speeches: number,
  { speakers, kinds = ['speech'], dates, turns, search }: Selection,
): string {
  const parts = [counted(speeches, 'speech', 'speeches')];
  const period = describeDates(dates);
  if (period !== undefined) parts.push(period);
  if (speakers) parts.push(counted(new Set(speakers).size, 'speaker', 'speakers'));
  if (turns) parts.push(`${turns} only`);
  if (search)
    parts.push(`${search.within === 'turn' ? 'turns' : 'speeches'} in which “${search.query}” is said`);
  const sorted = [...new Set(kinds)].sort();
  parts.push(sorted.length === 1 && sorted[0] === 'speech' ? 'speech only' : sorted.join(' + ') || 'nothing');
  return parts.join(', ');
}

function describeDates(dates: Selection['dates']): string | undefined {
  const { from, to } = dates ?? {};
  if (from === undefined) return to === undefined ? undefined : `until ${to}`;
  if (to === undefined) return `from ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
