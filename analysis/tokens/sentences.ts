import type { Span } from '../model/span';
import {
  maybeLastAbbreviations,
  neverLastAbbreviations,
  numberAbbreviations,
  sentenceStarters,
  titleAbbreviations,
} from './abbreviations';
import { endOfCapitalHeading } from './capital-heading';
import { isInDate, isItemNumber, startsLetteredItem } from './list-items';
import { isSalutation } from './salutation';

/** Signs that can end a sentence. The last seven need no space after them. */
const ends = new Set('.!?…؟۔।॥։።。！？．');
const fullWidth = new Set('。！？．።፧။');
/** `“` and `‘` close in German print; right after an end sign nothing opens. */
const closers = new Set('"\'”’“‘»›)]}」』）】＂');
const openers = new Set('"\'“‘„«‹([{¿¡「『（【—–-');
/** 1 at each code unit at which a sentence may end: end signs, and what closes a bracket or a salutation. */
const stops = new Uint8Array(0x10000);
for (const sign of [...ends, ')', ']', ':']) stops[sign.charCodeAt(0)] = 1;
const whiteSpace = /\s/u;
const letter = /\p{L}/u;
const upper = /\p{Lu}/u;
const lower = /\p{Ll}/u;
const number = /\p{Nd}/u;

/**
 * The sentences of the spans, in order, without the white space around them. A sentence ends at . ! ? … and their like in other
 * scripts, with the quotes and brackets that close after it; not after abbreviations, initials, ordinals and numbers, never inside `<…>`,
 * and always at the end of a paragraph (a blank line) or of a span. Rules and figures: docs/methods/tokens.md.
 */
export const sentencesOf = (
  text: string,
  spans: readonly Span[] = [{ start: 0, end: text.length }],
): Span[] => [...eachSentence(text, spans)];

/** `sentencesOf`, a paragraph at a time: a long text can be left after any of them. */
export function* eachSentence(text: string, spans: readonly Span[]): Generator<Span> {
  for (const span of spans)
    for (const paragraph of paragraphsOf(text, span)) {
      const sentences: Span[] = [];
      cut(text, paragraph, sentences);
      yield* sentences;
    }
}

function* paragraphsOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  // Looked for in the span alone: a text of many spans without a blank line would be read to its end for each of them.
  for (const { index, 0: blank } of text.slice(start, end).matchAll(/\n[^\S\n]*\n\s*|\u2029/gu)) {
    yield { start: from, end: start + index };
    from = start + index + blank.length;
  }
  yield { start: from, end };
}

function cut(text: string, paragraph: Span, sentences: Span[]): void {
  let from = paragraph.start;
  let at = paragraph.start;
  while (at < paragraph.end) {
    const headingEnd = at === from ? endOfCapitalHeading(text, from) : undefined;
    if (headingEnd !== undefined && headingEnd < paragraph.end) {
      add(text, from, headingEnd, sentences);
      from = at = headingEnd;
    }
    at = nextStop(text, at, paragraph.end);
    if (at === paragraph.end) break;
    if (closesOpeningBracket(text, at, from)) {
      add(text, from, at + 1, sentences);
      from = at + 1;
    }
    if (endsSalutation(text, at, from)) {
      add(text, from, at + 1, sentences);
      from = at + 1;
    }
    if (!ends.has(text.charAt(at))) {
      at++;
      continue;
    }
    const after = endOfClosers(text, at, paragraph.end);
    if (isBoundary(text, at, after, paragraph, from)) {
      add(text, from, after, sentences);
      from = after;
    }
    at = after;
  }
  add(text, from, paragraph.end, sentences);
}

/** The first sign from `at` on that may end a sentence, and no other does: most of a text is passed over here. */
function nextStop(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && stops[text.charCodeAt(next)] === 0) next++;
  return next;
}

/** `(Beifall bei der SPD) Vielen Dank.`: a bracket that opened the sentence closes it when a capital follows. */
function closesOpeningBracket(text: string, at: number, from: number): boolean {
  const close = text.charAt(at);
  if ((close !== ')' && close !== ']') || startsLetteredItem(text, from)) return false;
  const first = text
    .slice(from, from + 4)
    .trimStart()
    .charAt(0);
  if (first !== (close === ')' ? '(' : '[')) return false;
  return /^\s+[“"«„¿¡]?\p{Lu}/u.test(text.slice(at + 1, at + 8)) && !text.slice(from, at).includes('\n\n');
}

/** `Señorías: Hoy votamos.`: a colon after words that only greet, before a capital. */
const endsSalutation = (text: string, at: number, from: number): boolean =>
  text.charAt(at) === ':' &&
  at - from <= 120 &&
  /^\s+[“"«¿¡]?\p{Lu}/u.test(text.slice(at + 1, at + 8)) &&
  isSalutation(text.slice(from, at));

function add(text: string, from: number, to: number, sentences: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && whiteSpace.test(text.charAt(start))) start++;
  while (end > start && whiteSpace.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/** Past all end signs and closing quotes or brackets from `at` on; a French space before « » or ! belongs to them. */
function endOfClosers(text: string, at: number, limit: number): number {
  let after = at;
  while (after < limit) {
    const sign = text.charAt(after);
    const spaced =
      after + 1 < limit && /[ \u00a0\u202f]/u.test(sign) && /[»!?]/u.test(text.charAt(after + 1));
    if (ends.has(sign) || closers.has(sign)) after++;
    else if (spaced) after += 2;
    else break;
  }
  return after;
}

function isBoundary(text: string, at: number, after: number, paragraph: Span, from: number): boolean {
  if (text.charAt(at) === '…' && text.charAt(at - 1) === '<') return false;
  if (after >= paragraph.end) return true;
  if (fullWidth.has(text.charAt(at))) return true;
  if (!whiteSpace.test(text.charAt(after))) return startsAtOnce(text, at, after);
  const next = nextSign(text, after, paragraph.end);
  if (next === undefined) return true;
  if (lower.test(next) && !startsLetteredItem(text, after)) return false;
  if (/^(?:…|\.\.)/u.test(text.slice(at, after)) && wordAfter(text, after, paragraph.end) === 'I')
    return false;
  if (/[–—-]/u.test(next) && !startsDialogue(text, after, paragraph.end)) return false;
  if (/[,;:]/u.test(next)) return false;
  if (text.charAt(at) !== '.' || text.charAt(at + 1) === '.') return true;
  if (after > at + 1) return true;
  return !isAbbreviation(text, at, after, paragraph, from);
}

/** "end.Next": a space is missing; only after a whole lower-case word and before a capital, which web addresses are not. */
function startsAtOnce(text: string, at: number, after: number): boolean {
  return /\p{Ll}{2}/u.test(text.slice(at - 2, at)) && /^\p{Lu}\p{Ll}/u.test(text.slice(after, after + 2));
}

/** The first sign of the next word, past opening quotes and brackets. */
function nextSign(text: string, from: number, limit: number): string | undefined {
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at);
    if (!whiteSpace.test(sign) && !(openers.has(sign) && !/[–—-]/u.test(sign))) return sign;
  }
  return undefined;
}

/** A dash before a capital begins speech in Russian and French print, as in "– Да. – Нет." */
function startsDialogue(text: string, from: number, limit: number): boolean {
  return /^\s*[–—-]\s*\p{Lu}/u.test(text.slice(from, Math.min(from + 8, limit)));
}

function isAbbreviation(text: string, at: number, after: number, paragraph: Span, from: number): boolean {
  const word = wordBefore(text, at, paragraph.start);
  const next = wordAfter(text, after, paragraph.end);
  if (word === '') return false;
  if (number.test(word)) return isOrdinal(text, word, at, next, from);
  const key = word.toLowerCase();
  // "M. Dupont", "J. P. Jones", "А. С. Пушкин": a capital alone is an initial.
  if (isInitial(word) || /^\p{Lu}\.-\p{Lu}$/u.test(word)) return true;
  // "z. B.", "и т. д.", "h. c.": pieces of a spaced abbreviation.
  if (word.length === 1 && next.length === 1 && /^\s+\p{L}\./u.test(text.slice(after, after + 4)))
    return true;
  // "в 2024 г." ends; "в г. Твери" names a town.
  if (key === 'г' && !number.test(wordBefore(text, skipBack(text, at - 1), paragraph.start))) return true;
  if (/^[IVX]+$/u.test(word) && word.length > 1) return false;
  if (neverLastAbbreviations.has(key)) return true;
  if (titleAbbreviations.has(key)) return isCapitalised(word) || !isCapitalised(next);
  if (numberAbbreviations.has(key))
    return /^(?:\d|[IVXLC]{2,}$|[VX]$)/u.test(next) || number.test(text.charAt(after + 1));
  if (maybeLastAbbreviations.has(key) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !beginsSentence(next, key) && !startsWithLabel(text, after);
  return false;
}

const isInitial = (word: string): boolean => word.length === 1 && upper.test(word) && word !== 'I';
const isCapitalised = (word: string): boolean => upper.test(word.charAt(0));

/** After an abbreviation that may stand last: a capital begins a sentence, in English only with a word that usually does. */
function beginsSentence(next: string, abbreviation: string): boolean {
  if (!isCapitalised(next))
    return !letter.test(next.charAt(0)) && !number.test(next.charAt(0)) && next !== '';
  const english = /^[a-z.]+$/u.test(abbreviation) && abbreviation.includes('.');
  return english ? sentenceStarters.has(next.toLowerCase()) : true;
}

/** `10:03 a.m. APPEARANCES: ...`: a label in capitals with its colon. */
const startsWithLabel = (text: string, from: number): boolean =>
  /^\s+\p{Lu}{4,24}:/u.test(text.slice(from, from + 30));

/** "am 24. Februar", "Der 20. Deutsche Bundestag": German ordinals are a number of at most two digits inside a sentence. */
function isOrdinal(text: string, word: string, at: number, next: string, from: number): boolean {
  if (isItemNumber(text, word, at - word.length, from) || isInDate(text, at)) return true;
  if (!/^\d{1,2}$/u.test(word) || !isCapitalised(next)) return false;
  const before = wordBefore(text, skipBack(text, at - word.length), from).toLowerCase();
  return germanBeforeOrdinal.has(before) || germanMonths.has(next.toLowerCase());
}

const germanBeforeOrdinal = new Set(
  'der die das den dem des am im vom zum zur beim bis ab seit und jeder jede jedes unser unsere unserem unserer dieser diese diesem'.split(
    ' ',
  ),
);
const germanMonths = new Set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember'.split(' '),
);

function skipBack(text: string, at: number): number {
  let back = at;
  while (back > 0 && whiteSpace.test(text.charAt(back - 1))) back--;
  return back;
}

/** The word that ends at `at`, with its inner full stops (`i.e`, `J.-P`). */
function wordBefore(text: string, at: number, limit: number): string {
  let start = at;
  while (start > limit && /[\p{L}\p{M}\p{N}.°ª’'-]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start, at).replace(/^(?:[.'’-]+|[dljcmnst]['’]|qu['’])/iu, '');
}

function wordAfter(text: string, from: number, limit: number): string {
  return (
    /^[\s"'“‘„«‹([{¿¡]*([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)/u.exec(
      text.slice(from, Math.min(from + 48, limit)),
    )?.[1] ?? ''
  );
}
