import { isWeekday } from './calendar-words';
import { findDate } from './dates';

export interface Dateline {
  /** ISO 8601. */
  readonly date: string | undefined;
  readonly place: string | undefined;
}

/** `17:35`, `2:41 P.M. EST`, `14 h 30`: what may stand beside date and place. */
const clock =
  /^(?:kl(?:o|okken)?\.?\s)?(?:\d{1,2}[:.h]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?|\d{1,2}\s*(?:[ap]\.?m\.?)(?:\s*[A-Z]{2,5})?)$/iu;
/** Words for year and day, and what stands before a date. */
const beside =
  /^(?:года?|г|року|роки|р|године|година|год|rok[ua]?|r|år|yılı|günü|göre|p|den|am|le|el|on|em|de|del|d[ií]a|w|dnia|dne|dana|на|від|од|от|v|ngày|ngay|tanggal|hari|יום|ב|يوم|في|بتاريخ)$/iu;
/** Small words that names of places carry. */
const inPlaces = new Set(
  'of the de la le les du des del della di da do dos der die das den am an and & y i e und et in on at near bei sur sous i и на'.split(
    ' ',
  ),
);

export const isClock = (text: string): boolean => clock.test(text.trim());

/** A name of a place: up to eight words that begin with capitals (small words aside), no full stop; `The Kremlin, Moscow`. */
export function looksLikePlace(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 2 || trimmed.length > 80 || /[!?:;…<>[\]{}|=@/\\]|\.$/u.test(trimmed)) return false;
  const words = trimmed.split(/[\s,]+/u).filter((part) => part !== '');
  if (inPlaces.has((words.at(-1) ?? '').toLowerCase())) return false;
  if (words.length > 8 || !/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(trimmed)) return false;
  return words.every(
    (part) => inPlaces.has(part.toLowerCase()) || /^[(«"“]?[\p{Lu}\p{Lt}\p{Lo}]/u.test(part),
  );
}

/** A line with a date and nothing but a time and a place beside it; undefined for a sentence or a title that holds a date. */
export function readDateline(line: string): Dateline | undefined {
  if (line.length > 160) return undefined;
  const found = findDate(line);
  if (found === undefined) return undefined;
  const parts = [line.slice(0, found.start), line.slice(found.end)].map((part) => trimPlace(part));
  const [before = '', after = ''] = parts;
  const places = [before, after].filter((part) => part !== '');
  if (!places.every(looksLikePlace)) return undefined;
  if (places.length === 2) return undefined;
  return { date: found.iso, place: places[0] };
}

/** Takes separators, times, weekdays and years off the ends. */
function trimPlace(part: string): string {
  const pieces = part
    .split(/[,;|•·—–()，、،（）]|\s-\s/u)
    .map((piece) => piece.trim())
    .map((piece) => stripBeside(piece))
    .filter((piece) => piece !== '' && !isClock(piece));
  return pieces.join(', ');
}

/** A piece of nothing but such words is none; at the ends of another they are taken off where no capital makes them part of a name. */
function stripBeside(piece: string): string {
  const words = piece.split(/\s+/u);
  if (words.every((word) => isBeside(word))) return '';
  while (isBeside(words[0]) && (!isCapital(words[0]) || isWeekday(words[0] ?? ''))) words.shift();
  while (isBeside(words.at(-1)) && !isCapital(words.at(-1))) words.pop();
  return words.join(' ').replace(/^[.:\s]+|[.:\s]+$/gu, '');
}

function isBeside(printed = ''): boolean {
  const word = printed.replace(/[.:]$/u, '');
  return beside.test(word) || isWeekday(word);
}

const isCapital = (word = ''): boolean => /^\p{Lu}/u.test(word);
