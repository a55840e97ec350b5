import { byteTable } from './decode-named';
import { letterModel } from './letter-model';

interface Candidate {
  readonly name: string;
  readonly languages: readonly string[];
  /** Taken off for an encoding that is met less often: decides where the letters of a short text do not. */
  readonly rarity: number;
}

const western = 'en de fr es pt it ca gl nl sv da nb fi is sq'.split(' ');
const central = 'pl cs sk hu sl hr ro de sq'.split(' ');
const cyrillic = 'ru uk be bg sr mk'.split(' ');
const candidate = (name: string, languages: readonly string[], rarity: number): Candidate => ({
  name,
  languages,
  rarity,
});

/** The single-byte encodings that are told apart by their letters; of two that read a text alike the first is named. */
const candidates: readonly Candidate[] = [
  candidate('windows-1252', western, 0),
  candidate('windows-1251', cyrillic, 0),
  candidate('windows-1250', central, 1),
  candidate('windows-1254', ['tr'], 1),
  candidate('windows-1253', ['el'], 1),
  candidate('windows-1255', ['he'], 1),
  candidate('windows-1256', ['ar', 'fa', 'fr'], 1),
  candidate('windows-1257', ['lt', 'lv', 'et', 'pl'], 2),
  candidate('windows-1258', ['vi'], 2),
  candidate('windows-874', ['th'], 1),
  candidate('iso-8859-15', [...western, 'et'], 2),
  candidate('iso-8859-2', central, 1),
  candidate('koi8-r', ['ru', 'bg'], 1),
  candidate('koi8-u', ['uk', 'ru'], 2),
  candidate('ibm866', ['ru', 'bg', 'uk', 'be'], 2),
  candidate('iso-8859-5', cyrillic, 2),
  candidate('x-mac-cyrillic', cyrillic, 3),
  candidate('macintosh', western, 2),
  candidate('ibm850', western, 3),
  candidate('ibm437', ['en', 'de', 'fr', 'es', 'it', 'sv', 'fi', 'nl'], 4),
  candidate('ibm852', central, 3),
  candidate('x-mac-ce', ['pl', 'cs', 'sk', 'hu', 'lt', 'lv', 'et', 'de'], 4),
  candidate('iso-8859-7', ['el'], 2),
  candidate('ibm737', ['el'], 3),
  candidate('ibm869', ['el'], 4),
  candidate('x-mac-greek', ['el'], 4),
  candidate('iso-8859-8', ['he'], 2),
  candidate('ibm862', ['he'], 3),
  candidate('iso-8859-6', ['ar'], 2),
  candidate('ibm720', ['ar', 'fr'], 5),
  candidate('ibm857', ['tr'], 3),
  candidate('x-mac-turkish', ['tr'], 4),
  candidate('iso-8859-13', ['lt', 'lv', 'et', 'pl'], 3),
  candidate('iso-8859-4', ['lt', 'lv', 'et'], 3),
  candidate('ibm775', ['lt', 'lv', 'et'], 4),
  candidate('iso-8859-3', ['eo', 'mt'], 4),
  candidate('iso-8859-10', ['is', 'sv', 'nb', 'da', 'fi', 'et'], 6),
  candidate('iso-8859-14', ['cy', 'ga'], 6),
  candidate('iso-8859-16', ['ro', 'hu', 'pl', 'fr'], 4),
  candidate('x-mac-romanian', ['ro'], 5),
  candidate('x-mac-croatian', ['hr', 'sl'], 5),
  candidate('x-mac-icelandic', ['is'], 5),
  candidate('ibm861', ['is'], 5),
  candidate('ibm865', ['nb', 'da', 'sv'], 5),
  candidate('ibm860', ['pt'], 5),
  candidate('ibm863', ['fr'], 5),
  candidate('ibm855', ['sr', 'mk', 'bg', 'ru'], 5),
  candidate('ibm1125', ['uk'], 4),
  candidate('viscii', ['vi'], 3),
];

/** A byte that is not ASCII with its neighbours, and how often they stand so. */
interface Place {
  readonly before: number;
  readonly byte: number;
  readonly after: number;
  readonly wordBefore: number;
  readonly wordAfter: number;
  count: number;
}

const sampledPlaces = 6_000;

export interface Guess {
  readonly name: string;
  /** Natural logarithms: how far the next encoding that reads the text otherwise lies behind. */
  readonly lead: number;
  /** Bytes outside ASCII that were looked at. */
  readonly seen: number;
}

/** The single-byte encoding whose letters stand as in a language that it is for. */
export function guessByLetters(bytes: Uint8Array): Guess {
  const places = samplePlaces(bytes);
  const scored = candidates
    .flatMap((each) => {
      const table = byteTable(each.name);
      return table === undefined ? [] : [{ name: each.name, table, score: scoreOf(each, table, places) }];
    })
    .toSorted((one, other) => other.score - one.score);
  const [best] = scored;
  if (best === undefined) return { name: 'windows-1252', lead: 0, seen: 0 };
  const differs = scored.find(({ table }) => places.some(({ byte }) => table[byte] !== best.table[byte]));
  const seen = places.reduce((sum, { count }) => sum + count, 0);
  return { name: best.name, lead: best.score - (differs?.score ?? -Infinity), seen };
}

function samplePlaces(bytes: Uint8Array): readonly Place[] {
  const places = new Map<string, Place>();
  let seen = 0;
  for (let at = 0; at < bytes.length && seen < sampledPlaces; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    seen += 1;
    const [wordBefore = 32, before = 32, after = 32, wordAfter = 32] = [
      bytes[at - 2],
      bytes[at - 1],
      bytes[at + 1],
      bytes[at + 2],
    ];
    const key = `${before},${byte},${after}`;
    const known = places.get(key);
    if (known) known.count += 1;
    else places.set(key, { before, byte, after, wordBefore, wordAfter, count: 1 });
  }
  return [...places.values()];
}

function scoreOf({ languages, rarity }: Candidate, table: string, places: readonly Place[]): number {
  const models = languages.map(letterModel);
  const sums = models.map(() => 0);
  let other = 0;
  for (const { before, byte, after, count } of places) {
    const letter = table.charAt(byte);
    const left = table.charAt(before);
    const right = table.charAt(after);
    if (!isLetter(letter)) {
      other += count * scoreSign(letter, left, right);
      continue;
    }
    const capital = isCapital(letter);
    // A capital after a small letter, or before one that follows a capital's place, is seldom a word of any language.
    if (capital && isSmall(left)) other -= 8 * count;
    if (!capital && isSmall(letter) && isCapital(right)) other -= 4 * count;
    if (!/\p{Script=Latin}/u.test(letter)) other -= 5 * count * [left, right].filter(isAsciiLetter).length;
    const [from, at, to] = [fold(left), letter.toLowerCase(), fold(right)];
    for (const [index, model] of models.entries())
      sums[index] = (sums[index] ?? 0) + count * model.score(from, at.charAt(0), to);
    if (capital) other -= count * (isLetter(left) ? 0.5 : 0.2);
  }
  return Math.max(...sums) + other - rarity;
}

const isLetter = (sign: string): boolean => /^[\p{L}\p{M}]$/u.test(sign);
/** Beside a letter of another script it shows that one of them is misread. */
const isAsciiLetter = (sign: string): boolean => /^[a-z]$/iu.test(sign);
const isCapital = (sign: string): boolean => sign.toLowerCase() !== sign;
const isSmall = (sign: string): boolean => sign.toUpperCase() !== sign;
const fold = (sign: string): string => (isLetter(sign) ? sign.toLowerCase().charAt(0) : ' ');

/** A sign that is no letter: what stands in texts where it may stand costs little, what never does much. */
function scoreSign(sign: string, left: string, right: string): number {
  const inside = isLetter(left) && isLetter(right);
  if (/[\u200c-\u200f]/u.test(sign)) return isAsciiLetter(left) || isAsciiLetter(right) ? -8 : 0;
  if (sign === '·') return /^l$/iu.test(left) && /^l$/iu.test(right) ? 1 : -4;
  if (/[\p{Cc}\p{Cn}\p{Co}\ufffd]/u.test(sign)) return -12;
  if (/[’'‐‑\u00ad]/u.test(sign)) return inside ? 1 : sign === '’' && isLetter(left) ? 0.5 : -3;
  if (/[“„«‘‚‹]/u.test(sign)) return !isLetter(left) && /\S/u.test(right) ? 1 : inside ? -8 : -3;
  if (/[”»›]/u.test(sign)) return /\S/u.test(left) && !isLetter(right) ? 1 : inside ? -8 : -3;
  if (/[–—…\u00a0•]/u.test(sign)) return inside && !/[–—]/u.test(sign) ? -7 : 0.5;
  if (/[¿¡]/u.test(sign)) return !isLetter(left) && isLetter(right) ? 0.5 : -8;
  if (/[ºª°§©®€£№²³½¼¾™±×÷†‡‰¶،؛؟]/u.test(sign)) return inside ? -9 : -3;
  return inside ? -10 : -7;
}
