/** Bytes of a text file as text, by byte-order mark, UTF-8's validity, zero bytes, and at last how many letters are not ASCII. */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const marked = byMark(bytes);
  if (marked !== undefined) return marked;
  const wide = withoutMark(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined) return utf8;
  if (declared !== undefined && isWestern(declared)) return decodeWestern(bytes);
  const named = declared === undefined ? undefined : tryDecode(declared, bytes);
  if (named !== undefined) return named;
  if (mostlyUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  return highLetterShare(bytes) > 0.4 ? new TextDecoder('windows-1251').decode(bytes) : decodeWestern(bytes);
}

/** What windows-1252 has where Latin 1 has control characters, from 0x80. */
const westernPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** windows-1252 by hand: Node 20's TextDecoder reads it as Latin 1 and loses the quotation marks. */
function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (letter) => westernPunctuation.charAt(letter.charCodeAt(0) - 0x80));
}

const isWestern = (label: string): boolean =>
  /^(?:windows-1252|cp-?1252|iso-?8859-1|iso_8859-1|latin-?1|us-ascii|ascii)$/iu.test(label);

function byMark(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return undefined;
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

function tryDecode(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
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
