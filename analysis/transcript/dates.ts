import type { Span } from '../model/span';
import { monthNamed } from './calendar-words';

/** Zeros of Arabic, Persian, Devanagari and full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10] as const;
/** Digits of other scripts as 0-9, one for one, so that places stay. */
const asciiDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (zeros.findLast((zero) => zero <= code) ?? 0));
  });

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d{2})`;
const word = String.raw`(?<month>[\p{L}\p{M}]{2,14}|[\p{Script=Arabic}]{4,5}\s[\p{Script=Arabic}]{5,6})\.?`;
/** Each with an example. All are bounded, so that a search is linear. */
const patterns: readonly RegExp[] = [
  /* 2019-12-10, 2019/12/10, 2019年12月10日 */
  new RegExp(
    String.raw`(?<!\d)${year}(?:[-/.]|\s?年\s?|년\s?)(?<number>\d{1,2})(?:[-/.]|\s?月\s?|월\s?)${day}(?!\d)\s?[日일]?`,
    'gu',
  ),
  /* 令和3年5月7日, 平成元年1月8日, 令和元年十二月十日, 二〇一九年十二月十日 */
  /(?<era>令和|平成|昭和)(?<of>元|\d{1,2}|[一二三四五六七八九十]{1,3})年(?<number>\d{1,2}|[一二三四五六七八九十]{1,2})月(?<day>\d{1,2}|[一二三四五六七八九十]{1,3})日/gu,
  /(?<year>[一二][〇零一二三四五六七八九]{3})年(?<number>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日/gu,
  /* 2019. december 10. */
  new RegExp(String.raw`(?<!\d)${year}\.\s${word}\s${day}(?!\d)\.?`, 'gu'),
  /* ngày 10 tháng 12 năm 2019 */
  new RegExp(String.raw`(?:ngày\s)?${day}\stháng\s(?<number>\d{1,2})\snăm\s${year}(?!\d)`, 'giu'),
  /* 25/12/2019 and 12/25/2019, told apart by what no month can be; 10/12/2019 is not told */
  new RegExp(String.raw`(?<!\d)(?<day>1[3-9]|2\d|3[01])[/-](?<number>0?[1-9]|1[0-2])[/-]${year}(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<!\d)(?<number>0?[1-9]|1[0-2])[/-](?<day>1[3-9]|2\d|3[01])[/-]${year}(?!\d)`, 'gu'),
  /* December 10, 2019; Feb. 8th 2022 */
  new RegExp(String.raw`(?<!\p{L})${word}\s{1,3}${day}(?:st|nd|rd|th)?,?\s{1,3}${year}(?!\d)`, 'gu'),
  /* 10 December 2019; 10. Dezember 2019; 10 апреля 2025; 10 de diciembre de 2019; 1er janvier 2013; 19 d’octubre del 2015 */
  new RegExp(
    String.raw`(?<!\d)${day}(?:st|nd|rd|th|er|º|ª|\.)?\s{1,3}(?:of\s|de\s|do\s|d['’])?${word},?\s{1,3}(?:de\s|del\s|do\s)?${year}(?!\d)`,
    'giu',
  ),
  /* 10.12.2019; with a dot the day comes first everywhere */
  new RegExp(String.raw`(?<!\d)${day}\.(?<number>\d{1,2})\.${year}(?!\d)`, 'gu'),
];
/** What all of them hold: a year in four digits, of an era, or in Chinese numerals. Most lines do not, and making all patterns takes long. */
const hasYear = /(?:1[5-9]|20)\d{2}|年/u;
/* 20160719, alone on its line */
const compact = /^\s*(?<year>(?:1[5-9]|20)\d{2})(?<number>\d{2})(?<day>\d{2})\s*$/u;

export interface FoundDate extends Span {
  /** ISO 8601, `2019-12-10`. */
  readonly iso: string;
}

/** The first date in a short text (offsets within it), in any of the forms above; undefined where none is or its day does not exist. */
export function findDate(printed: string): FoundDate | undefined {
  const text = asciiDigits(printed);
  let first: FoundDate | undefined;
  if (!hasYear.test(text)) return undefined;
  for (const pattern of [...patterns, compact]) {
    const matches = pattern.global ? text.matchAll(pattern) : [pattern.exec(text)];
    for (const match of matches) {
      const found = match === null ? undefined : readDate(match);
      if (found === undefined) continue;
      if (first === undefined || found.start < first.start) first = found;
      break;
    }
  }
  return first;
}

function readDate(match: RegExpExecArray): FoundDate | undefined {
  const { year, day, number, month: name, era, of = '' } = match.groups ?? {};
  const inFull = era === undefined ? arabic(year ?? '') : yearOfEra(era, of);
  const month = number === undefined ? monthOf(name ?? '', match[0]) : arabic(number);
  const inMonth = arabic(day ?? '');
  if (month === undefined || inFull === undefined || inMonth === undefined) return undefined;
  const iso = `${inFull}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`;
  if (!exists(inFull, month, inMonth)) return undefined;
  return { iso, start: match.index, end: match.index + match[0].length };
}

const kanji = '〇一二三四五六七八九';

/** Of digits, of Chinese numerals to 99 (`二十一`), and of those that stand for digits (`二〇一九`); undefined where there is none. */
function arabic(printed: string): number | undefined {
  if (printed === '') return undefined;
  if (/^\d+$/u.test(printed)) return Number(printed);
  const values = Array.from(printed.replace('零', '〇'), (sign) => kanji.indexOf(sign));
  const ten = printed.indexOf('十');
  if (ten < 0) return Number(values.join(''));
  const [tens, ones] = [ten === 0 ? 1 : values[0], ten === printed.length - 1 ? 0 : values[ten + 1]];
  return (tens ?? 0) * 10 + (ones ?? 0);
}

/** Croats call October what Poles and Czechs call November, and write the day with a full stop. */
const monthOf = (name: string, date: string): number | undefined =>
  name.toLowerCase() === 'listopada' && /^\d{1,2}\./u.test(date) ? 10 : monthNamed(name);

/** Years before the first of an era of Japan. */
const eras: ReadonlyMap<string, number> = new Map([
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
]);
const yearOfEra = (era: string, of: string): number =>
  (eras.get(era) ?? 0) + (of === '元' ? 1 : (arabic(of) ?? 0));

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** An ISO date out of what a format declares (`2019-12-10T12:00:00Z`, `December 10, 2019`). */
export const readDeclaredDate = (declared: string): string | undefined =>
  findDate(declared.slice(0, 80))?.iso;
