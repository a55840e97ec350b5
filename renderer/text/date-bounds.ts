import type { Selection } from '../../workspace/contract/basics';
import { formatDate, formatMonth } from './numbers';

/** `1961–1989`, `From 20 January 1961`, `Until Jan 1989`. */
export function datesText({ from, to }: NonNullable<Selection['dates']>): string {
  if (from === undefined) return to === undefined ? 'All dates' : `Until ${boundText(to)}`;
  if (to === undefined) return `From ${boundText(from)}`;
  if (from === to) return boundText(from);
  const gap = from.length === 4 && to.length === 4 ? '' : ' ';
  return `${boundText(from)}${gap}–${gap}${boundText(to)}`;
}

const boundText = (bound: string): string => (bound.length === 7 ? formatMonth(bound) : formatDate(bound));

/** A year, a month or a day that the calendar has, as ISO 8601 writes it: `1961`, `1961-01`, `1961-01-20`. */
export function isDateBound(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
