import { normalQuantile975 } from './normal';
import type { Share } from './share';

/** Wilson's 95% score interval of a proportion (Wilson 1927), 0 to 1; undefined for an empty stretch. */
export function wilsonInterval({
  count,
  total,
}: Share): { readonly low: number; readonly high: number } | undefined {
  if (total === 0) return undefined;
  const z2 = normalQuantile975 ** 2;
  const centre = (count + z2 / 2) / (total + z2);
  const half = (Math.sqrt(z2) / (total + z2)) * Math.sqrt((count * (total - count)) / total + z2 / 4);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
