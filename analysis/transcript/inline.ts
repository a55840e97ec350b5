import type { Span } from '../model/span';
import type { Block } from '../model/transcript';

/**
 * Beginnings of the words by which a bracket is told to be an event, by language: `(Applause.)`, `[crosstalk]`, `(Aplausos.)`,
 * `(Beifall bei der SPD)`, `(Смех в зале.)`, `（掌声）`. Each matches at the beginning of a bracket, up to three words before it.
 */
const eventWords: readonly string[] = [
  /* en */ 'applau|laugh|chuckl|pause|cheer|cross[ -]?talk|inaudible|unintelligible|indistinct|music|silence|sigh|cough|whistl|boo(?:s|ing|ed)?\\b|gavel|off-mi[kc]|break|recess|interrupt|standing ovation',
  /* es, pt, gl, ca, it */ 'aplau|risas|murmullo|protesta|pausa|rumores|abucheo|risos|palmas|apartes|aplaud|rialles|rises|remor|applaus|risate|ilarità|mormorii|commenti',
  /* fr */ 'rires?|sourires|exclamations|mouvement|bruit|huées|vives',
  /* de, nl */ 'beifall|heiter|lach|zuruf|zwischenruf|unruhe|pfiffe|widerspruch|gelach|hilariteit|onderbreking|geroffel',
  /* sv, da, nb, fi */ 'skratt|applåd|latter\\.?$|munterhet|klapsalver|naurua|suosionosoituksia|välihuuto|hälinää',
  /* ru, uk, bg, sr */ 'аплодис|аплауз|смех|смеётся|смеется|шум|пауза|овац|оживлен|вздых|сміх|оплески|ръкопляскан',
  /* pl, cs, sk, sl, hr, sr */ 'oklask|śmiech|dzwonek|poruszenie|potlesk|smích|smiech|ploskanje|smeh|smijeh|pljesak|aplauz|žamor',
  /* hu, ro */ 'taps|derültség|közbeszólás|zaj\\b|aplauz|râsete|rumoare|vociferări',
  /* el, tr */ 'χειροκρότημα|χειροκροτήματα|γέλια|θόρυβος|γέλωτες|alkış|gülüşme|gürültü',
  /* ar, fa, he, hi */ 'تصفيق|ضحك|مقاطعة|تشویش|کف زدن|خنده|מחיאות כפיים|צחוק|קריאות|तालियां|तालियाँ|हंसी|हँसी',
  /* zh, ja, ko */ '掌[声聲]|热烈|熱烈|笑|鼓掌|拍手|ヤジ|発言する者|박수|웃음|장내',
  /* vi, id */ 'vỗ tay|cười|tepuk tangan|tertawa',
];
// Asked of small letters: without regard to case, expressions of so many words take longer to make than a speech to read.
const words = eventWords.join('|');
const eventStart = new RegExp(`^(?:\\p{L}{1,14}\\.?\\s){0,3}(?:${words})`, 'u');
/* `(The members take their seats.-Applause)`: what is done, and the event behind a dash */
const eventEnd = new RegExp(`[.!?]\\s?[-–—]\\s?(?:${words})[\\p{L}\\p{M}]*\\.?$`, 'u');
/* `(As interpreted.)`, `(To the Governor.)`: a few words, a capital, and the full stop inside the bracket */
const direction =
  /^(?!(?:I|We|You|It|That|This|He|She|They|There)\b)[\p{Lu}][\p{L}’'-]*(?:\s[\p{L}’'-]+){0,4}\.$/u;
function isEvent(inside: string): boolean {
  if (inside.length > 200) return false;
  const small = inside.toLowerCase();
  return eventStart.test(small) || eventEnd.test(small) || direction.test(inside);
}

/** One alternative a form: `<…>`, `[...]`, `(…)`; `[[Page H6190]]`; `[…]`; `(…)`, `（…）`. No form crosses a line of more than 400 characters. */
const brackets =
  /(?<omission><\s?(?:…|\.{3,5})\s?>|\[\s?(?:…|\.{3,5})\s?\]|\(\s?(?:…|\.{3,5})\s?\))|\[\[(?<page>[^[\]\n]{1,60})\]\]|\[(?<square>[^[\]]{1,400})\]|\((?<round>[^()]{1,400})\)|（(?<wide>[^（）]{1,400})）/gu;

/** 1 where a full stop stands behind an event that a sentence did not need: `Gracias. (Aplausos).` */
const strayStop = (slice: string, start: number, end: number): number =>
  /^\.(?:\s|$)/u.test(slice.slice(end, end + 2)) &&
  /(?:^|[.!?…]["”»’]?)\s*$/u.test(slice.slice(Math.max(0, start - 4), start))
    ? 1
    : 0;

/* (Procédese ao escrutinio.) (Pausa.) */
const onlyParentheses = /^\s*(?:\([^()]*\)[\s.]*|（[^（）]*）[\s。]*)+$/u;

export interface InlineBlocks {
  readonly pieces: readonly Block[];
  /** Parentheses that stay speech, as printed. */
  readonly kept: readonly string[];
}

/**
 * Splits a stretch of speech at insertions, events and omissions. `alone` says that the stretch is a paragraph of its own: a
 * parenthesis that is all of it is an event, whatever its words.
 */
export function splitInline(text: string, span: Span, alone: boolean): InlineBlocks {
  const pieces: Block[] = [];
  const kept: string[] = [];
  const slice = text.slice(span.start, span.end);
  const whole = alone && onlyParentheses.test(slice);
  let at = span.start;
  const add = (kind: Block['kind'], start: number, end: number): void => {
    if (start > at) pieces.push({ kind: 'speech', start: at, end: start });
    pieces.push({ kind, start, end });
    at = end;
  };
  for (const match of slice.matchAll(brackets)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const { omission, page, square, wide, round = wide } = match.groups ?? {};
    if (omission !== undefined) add('omission', start, end);
    else if (page !== undefined) add('furniture', start, end);
    else if (square !== undefined) add(isEvent(square) ? 'event' : 'insertion', start, end);
    else if (round !== undefined) {
      if (whole || isEvent(round)) add('event', start, end + strayStop(slice, match.index, end - span.start));
      else if (/\p{L}/u.test(round)) kept.push(match[0]);
    }
  }
  if (at < span.end) pieces.push({ kind: 'speech', start: at, end: span.end });
  return { pieces, kept };
}
