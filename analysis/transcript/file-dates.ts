import { findDate } from './dates';

/* 20220427 */
const compact = /(?<!\d)((?:1[5-9]|20)\d{2})(\d{2})(\d{2})(?!\d)/u;
const years = /(?<!\d)(?:1[5-9]|20)\d{2}(?!\d)/gu;

/**
 * The date in the name of a file, ISO 8601: `2022-04-27` of `2022-04-27_Baerbock.txt` and of `20220427_baerbock.txt`, `1789` of
 * `1789-Washington.txt`; undefined where there is none, or several years and no day.
 */
export function dateInFileName(fileName: string): string | undefined {
  const name = fileName.replace(/\.[^.]*$/u, '').replaceAll('_', ' ');
  const day = findDate(name.replace(compact, '$1-$2-$3'));
  if (day !== undefined) return day.iso;
  const [year, ...others] = new Set(name.match(years));
  return others.length === 0 ? year : undefined;
}
