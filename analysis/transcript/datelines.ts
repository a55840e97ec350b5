import { findDate } from './dates';

export interface Dateline {
  /** ISO 8601. */
  readonly date: string | undefined;
  readonly place: string | undefined;
}

/** `17:35`, `2:41 P.M. EST`, `14 h 30`: what may stand beside date and place. */
const clock =
  /^(?:\d{1,2}[:.h]\s?\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?|\d{1,2}\s*(?:[ap]\.?m\.?)(?:\s*[A-Z]{2,5})?)$/iu;
/** Weekdays and the word for year that stand beside a date. */
const beside =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)|года?|г\.?|den|am|le|el|on)$/iu;
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
    .split(/[,;|•·—–()]|\s-\s/u)
    .map((piece) => piece.trim())
    .map((piece) => stripBeside(piece))
    .filter((piece) => piece !== '' && !isClock(piece));
  return pieces.join(', ');
}

function stripBeside(piece: string): string {
  const words = piece.split(/\s+/u);
  while (words.length > 0 && beside.test(words[0] ?? '')) words.shift();
  while (words.length > 0 && beside.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(/^[.:\s]+|[.:\s]+$/gu, '');
}
