import { decodeAs, encodingNamed } from './decode-named';

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
  const marked = byMark(bytes);
  if (marked !== undefined) return read(marked, bytes, true);
  const wide = withoutMark(bytes);
  if (wide !== undefined) return read(wide, bytes, true);
  const utf8 = tryUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', sure: true };
  const name = declared === undefined ? undefined : encodingNamed(declared);
  const named = name === undefined ? undefined : decodeAs(name, bytes, { fatal: true });
  if (name !== undefined && named !== undefined) return { text: named, encoding: name, sure: true };
  if (mostlyUtf8(bytes)) return read('utf-8', bytes, false);
  return read(highLetterShare(bytes) > 0.4 ? 'windows-1251' : 'windows-1252', bytes, false);
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

/** UTF-16 of mostly Latin letters: every second byte is zero. */
function withoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return undefined;
  const zeros = [0, 0];
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  return even > length * 0.35 && odd < length * 0.05 ? 'utf-16be' : undefined;
}

function tryUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

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

/** Share of bytes from 0xC0 among all letters: high in Cyrillic code pages, low in Latin ones. */
function highLetterShare(bytes: Uint8Array): number {
  let high = 0;
  let low = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) low += 1;
  }
  return high + low === 0 ? 0 : high / (high + low);
}
