import { guessAsian, guessShifted } from './decode-asian';
import { guessByLetters } from './decode-letters';
import { decodeAs, encodingNamed } from './decode-named';
import { guessWide } from './decode-wide';

export interface DecodedText {
  readonly text: string;
  /** Our name of it, see contract/encodings.ts. */
  readonly encoding: string;
  /** False where the letters had to be guessed from, and another encoding would read nearly as well. */
  readonly sure: boolean;
}

export interface DecodeHints {
  /** What the file says of itself; obeyed where its bytes are possible in it. */
  readonly declared?: string | undefined;
  /** What a person chose; obeyed in any case. */
  readonly forced?: string | undefined;
}

/**
 * Bytes of a text file as text: in the encoding a person chose, else told by byte-order mark, UTF-8's validity, the zero and
 * control bytes of wide encodings, what the file declares, and at last by its letters. Never fails: what has no meaning is U+FFFD.
 */
export function decodeText(bytes: Uint8Array, { declared, forced }: DecodeHints = {}): DecodedText {
  const chosen = forced === undefined ? undefined : encodingNamed(forced);
  if (chosen !== undefined)
    return { text: decodeAs(chosen, bytes, { fatal: false }) ?? '', encoding: chosen, sure: true };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return read(wide, bytes, true);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== undefined) {
    const shifted = guessShifted(bytes);
    return shifted === undefined ? { text: utf8, encoding: 'utf-8', sure: true } : read(shifted, bytes, true);
  }
  const name = declared === undefined ? undefined : encodingNamed(declared);
  const named = name === undefined ? undefined : decodeAs(name, bytes, { fatal: true });
  if (name !== undefined && named !== undefined) return { text: named, encoding: name, sure: true };
  if (mostlyUtf8(bytes)) return read('utf-8', bytes, false);
  if (looksEbcdic(bytes)) return read('ibm037', bytes, true);
  const asian = guessAsian(bytes);
  if (asian !== undefined) return read(asian.name, bytes, asian.sure);
  const { name: guessed, lead, seen } = guessByLetters(bytes);
  return read(guessed, bytes, lead > sureLead && seen >= sureLetters);
}

/** The encoding that a byte-order mark names, or that has two or four bytes a character; undefined for all others. */
export const wideEncoding = (bytes: Uint8Array): string | undefined => byMark(bytes) ?? guessWide(bytes);

/**
 * The beginning of a file, to tell its kind by: right in the encodings of Unicode, and in all others for the characters of ASCII,
 * which is all that marks of a format consist of. Costs nothing beside `decodeText`.
 */
export function decodeHead(bytes: Uint8Array, length: number): string {
  const head = bytes.subarray(0, length);
  const encoding = wideEncoding(head) ?? 'utf-8';
  return decodeAs(encoding, head, { fatal: false }) ?? '';
}

const read = (encoding: string, bytes: Uint8Array, sure: boolean): DecodedText => ({
  text: decodeAs(encoding, bytes, { fatal: false }) ?? '',
  encoding,
  sure,
});

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0 && bytes.length % 4 === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Natural logarithms; below it a word or two could have tipped the scales. */
const sureLead = 8;
const sureLetters = 5;

/** More well-formed sequences of several bytes than broken ones: UTF-8 that was cut or damaged. ASCII alone says nothing. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xc2 && byte < 0xe0
          ? 2
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xf0 && byte < 0xf5
              ? 4
              : 0;
    const whole = length > 1 && followers(bytes, at + 1, length - 1);
    if (whole) good += 1;
    else if (length !== 1) broken += 1;
    at += whole ? length : 1;
  }
  return good > broken || (broken > 0 && good > 0 && bytes.length - good * 2 < 200 && good >= broken);
}

function followers(bytes: Uint8Array, from: number, count: number): boolean {
  for (let at = from; at < from + count; at += 1) if (((bytes[at] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

/** A text whose spaces are 0x40 and whose letters are where IBM's mainframes have them. */
function looksEbcdic(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let spaces = 0;
  let letters = 0;
  let ascii = 0;
  for (const byte of head) {
    if (byte === 0x40) spaces += 1;
    else if (byte === 0x20 || byte === 0x0a) ascii += 1;
    else if (byte > 0x80 && (byte & 0x0f) > 0 && (byte & 0x0f) < 0x0a) letters += 1;
  }
  return spaces > head.length / 20 && ascii < spaces / 10 && letters > head.length / 2;
}
