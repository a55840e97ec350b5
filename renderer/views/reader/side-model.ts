import type { Span } from '../../../analysis/model/span';
import type { Paints } from './highlights';

/** Index of the place that overlaps `here`, else the first after it, else the first; -1 where there are none. */
export function nearestPlace(places: readonly Span[], here: Span | undefined): number {
  if (places.length === 0) return -1;
  if (!here) return 0;
  const found = places.findIndex(({ end }) => end > here.start);
  return found < 0 ? 0 : found;
}

/** The word's places, and the target in the strong colour; a target longer than a few words is a sentence with the word in it. */
export function sidePaints(places: readonly Span[], target: Span | undefined): Paints {
  const paints = new Map<string, readonly Span[]>([['word', places]]);
  if (!target) return paints;
  const inside = places.filter(({ start, end }) => start >= target.start && end <= target.end);
  const isWord = inside.length === 1 && inside[0]?.start === target.start && inside[0].end === target.end;
  paints.set('sentence', [target]);
  paints.set('place', isWord ? [target] : inside.length > 0 ? inside : shortEnough(target) ? [target] : []);
  return paints;
}

const shortEnough = ({ start, end }: Span): boolean => end - start <= 40;
