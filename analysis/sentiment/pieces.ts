import type { Span } from '../model/span';
import { emojiNames } from './emoji';

/** One stretch between white space, as the sentiment rules see it. */
export interface Piece extends Span {
  /** With straight quotes, and without the punctuation around it. */
  readonly word: string;
  readonly lower: string;
  /** Has capital letters and no small ones. */
  readonly upper: boolean;
}

export interface PieceOptions {
  /** Cuts `l'amour` into `l'` and `amour`, as French, Italian and Catalan need. */
  readonly elision: boolean;
  /** Lists that know an emoji themselves keep it; others read its English name where `nameEmoji` is true. */
  readonly nameEmoji: boolean;
}

/** Most words by far: plain letters, and at most one sign after them. Of these nothing else need be looked at. */
const plainWord = /^[A-Za-z]+[,.;:?!]?$/;
/** Where a piece ends: white space, and the dashes and ellipses that ASCII lacks. */
const breaks = /[\p{White_Space}\u2013\u2014\u2015\u2026\u200B\uFEFF]/u;
const typographic = /^[“”„‟«»‹›¿¡。、，！？：；（）]+|[“”„‟«»‹›¿¡。、，！？：；（）]+$/gu;
const asciiPunctuation = /^[!-/:-@[-`{-~]+|[!-/:-@[-`{-~]+$/g;
const emoji =
  /\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?(?:\u200D\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)*/gu;
const emojiVariants = /[\uFE0F\p{Emoji_Modifier}]/gu;
const mayHoldEmoji = /[\u2190-\u3299\uD83C-\uD83E]/;

/**
 * Cuts [start, end) of `text` into pieces, in order.
 * The reference cuts at white space and strips ASCII punctuation, unless two characters or fewer would be left (so that `:)` lives);
 * added to that: dashes cut too, typographic quotes are stripped, emoji are pieces of their own.
 */
export function cutPieces(text: string, { start, end }: Span, options: PieceOptions): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !isBreak(text, at)) continue;
    if (at > from) pushStretch(pieces, text, { start: from, end: at }, options);
    from = at + 1;
  }
  return pieces;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return true;
  return code > 0x7f && breaks.test(text.charAt(at));
}

function pushStretch(pieces: Piece[], text: string, span: Span, options: PieceOptions): void {
  const stretch = text.slice(span.start, span.end);
  if (plainWord.test(stretch)) {
    pushPlain(pieces, stretch, span.start);
    return;
  }
  if (!mayHoldEmoji.test(stretch)) {
    pushWord(pieces, stretch, span.start, options);
    return;
  }
  let from = 0;
  for (const match of stretch.matchAll(emoji)) {
    pushWord(pieces, stretch.slice(from, match.index), span.start + from, options);
    from = match.index + match[0].length;
    const place = { start: span.start + match.index, end: span.start + from };
    const name = options.nameEmoji ? emojiNames.get(match[0].replace(emojiVariants, '')) : undefined;
    for (const word of (name ?? match[0]).split(' '))
      pieces.push({ ...place, word, lower: word, upper: false });
  }
  pushWord(pieces, stretch.slice(from), span.start + from, options);
}

function pushWord(pieces: Piece[], stretch: string, at: number, options: PieceOptions): void {
  if (stretch === '') return;
  const clitic = options.elision ? /^\P{L}*\p{L}{1,6}['’](?=\p{L}{2})/u.exec(stretch)?.[0] : undefined;
  if (clitic !== undefined) {
    pushBare(pieces, clitic, at);
    pushBare(pieces, stretch.slice(clitic.length), at + clitic.length);
  } else pushBare(pieces, stretch, at);
}

function pushBare(pieces: Piece[], stretch: string, at: number): void {
  const straight = stretch.replace(/[’‘ʼ]/g, "'");
  const plain = straight.replace(typographic, '');
  const stripped = plain.replace(asciiPunctuation, '');
  const word = stripped.length <= 2 ? plain : stripped;
  if (word === '') return;
  add(pieces, word, at + straight.indexOf(word));
}

function pushPlain(pieces: Piece[], stretch: string, at: number): void {
  const bare = isLetter(stretch.charCodeAt(stretch.length - 1)) ? stretch : stretch.slice(0, -1);
  add(pieces, bare.length <= 2 ? stretch : bare, at);
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

function add(pieces: Piece[], word: string, start: number): void {
  const lower = word.toLowerCase();
  const upper = word !== lower && word.toUpperCase() === word;
  pieces.push({ start, end: start + word.length, word, lower, upper });
}
