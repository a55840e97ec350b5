import type { Selection } from './basics';

/** Whether a date (ISO 8601) lies within the bounds, both included; a bound that is a year or a month holds all its days. */
export function withinDates(date: string | undefined, dates: Selection['dates']): boolean {
  const { from, to } = dates ?? {};
  if (from === undefined && to === undefined) return true;
  if (date === undefined) return false;
  return (from === undefined || date >= from) && (to === undefined || date.slice(0, to.length) <= to);
}
