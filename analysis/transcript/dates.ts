import type { Span } from '../model/span';

/** Month names by their beginnings, lower case, in the languages whose transcripts are met most. Longer beginnings first decide. */
const monthBeginnings: readonly (readonly [month: number, beginnings: string])[] = [
  [
    1,
    'january jan january enero ene janvier janv januar jänner gennaio gen janeiro xaneiro gener januari января январь stycznia styczeń ledna ocak января січня',
  ],
  [
    2,
    'february feb febrero février févr fevrier februar febbraio fevereiro febreiro febrer februari февраля февраль lutego února şubat лютого',
  ],
  [3, 'march mar marzo mars märz marz março març maart марта март marca března mart березня'],
  [4, 'april apr abril abr avril aprile апреля апрель kwietnia dubna nisan квітня'],
  [5, 'may mayo mai maggio maio maig mei мая май maja května mayıs травня'],
  [6, 'june jun junio juin juni giugno junho xuño juny июня июнь czerwca června haziran червня'],
  [7, 'july jul julio juillet juil juli luglio julho xullo juliol июля июль lipca července temmuz липня'],
  [8, 'august aug agosto ago août aout agost augustus августа август sierpnia srpna ağustos серпня'],
  [
    9,
    'september sept sep septiembre septembre settembre setembro setembre сентября сентябрь września září eylül вересня',
  ],
  [
    10,
    'october oct octubre octobre oktober okt ottobre outubro октября октябрь października října ekim жовтня',
  ],
  [11, 'november nov noviembre novembre novembro ноября ноябрь listopada listopadu kasım листопада'],
  [
    12,
    'december dec diciembre dic décembre déc decembre dezember dez dicembre dezembro decembro desembre декабря декабрь grudnia prosince aralık грудня',
  ],
];
const months: ReadonlyMap<string, number> = new Map(
  monthBeginnings.flatMap(([month, names]) => names.split(' ').map((name) => [name, month] as const)),
);

const day = String.raw`(?<day>\d{1,2})`;
const year = String.raw`(?<year>(?:1[5-9]|20)\d{2})`;
const word = String.raw`(?<month>\p{L}{3,12})\.?`;
/** Each with an example. All are bounded, so that a search is linear. */
const patterns: readonly RegExp[] = [
  /* 2019-12-10, 2019/12/10, 2019年12月10日 */
  new RegExp(String.raw`(?<!\d)${year}(?:[-/.]|年)(?<number>\d{1,2})(?:[-/.]|月)${day}(?!\d)日?`, 'gu'),
  /* December 10, 2019; Feb. 8th 2022 */
  new RegExp(String.raw`(?<!\p{L})${word}\s{1,3}${day}(?:st|nd|rd|th)?,?\s{1,3}${year}(?!\d)`, 'gu'),
  /* 10 December 2019; 10. Dezember 2019; 10 апреля 2025; 10 de diciembre de 2019; 1er janvier 2013; 19 d’octubre del 2015 */
  new RegExp(
    String.raw`(?<!\d)${day}(?:st|nd|rd|th|er|º|ª|\.)?\s{1,3}(?:of\s|de\s|do\s|d['’])?${word},?\s{1,3}(?:de\s|del\s|do\s)?${year}(?!\d)`,
    'gu',
  ),
  /* 10.12.2019; with a dot the day comes first everywhere */
  new RegExp(String.raw`(?<!\d)${day}\.(?<number>\d{1,2})\.${year}(?!\d)`, 'gu'),
];
/* 20160719, alone on its line */
const compact = /^\s*(?<year>(?:1[5-9]|20)\d{2})(?<number>\d{2})(?<day>\d{2})\s*$/u;

export interface FoundDate extends Span {
  /** ISO 8601, `2019-12-10`. */
  readonly iso: string;
}

/** The first date in a short text (offsets within it), in any of the forms above; undefined where none is or its day does not exist. */
export function findDate(text: string): FoundDate | undefined {
  let first: FoundDate | undefined;
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
  const { year: printedYear, day: printedDay, number, month: name } = match.groups ?? {};
  const month = number === undefined ? months.get((name ?? '').toLowerCase()) : Number(number);
  if (month === undefined || printedYear === undefined || printedDay === undefined) return undefined;
  const iso = `${printedYear}-${String(month).padStart(2, '0')}-${printedDay.padStart(2, '0')}`;
  if (!exists(Number(printedYear), month, Number(printedDay))) return undefined;
  return { iso, start: match.index, end: match.index + match[0].length };
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** An ISO date out of what a format declares (`2019-12-10T12:00:00Z`, `December 10, 2019`). */
export const readDeclaredDate = (declared: string): string | undefined =>
  findDate(declared.slice(0, 80))?.iso;
