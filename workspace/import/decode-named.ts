import { createRequire } from 'node:module';
import { encodingNames } from '../contract/encodings';

/** Encodings of our list that TextDecoder lacks, by iconv-lite's names. */
const iconvNames: ReadonlyMap<string, string> = new Map([
  ...[437, 720, 737, 775, 850, 852, 855, 857, 860, 861, 862, 863, 865, 869, 1125].map(
    (page) => [`ibm${page}`, `cp${page}`] as const,
  ),
  ['iso-8859-16', 'iso-8859-16'],
  ['viscii', 'viscii'],
  ['x-mac-ce', 'maccenteuro'],
  ['x-mac-croatian', 'maccroatian'],
  ['x-mac-greek', 'macgreek'],
  ['x-mac-icelandic', 'maciceland'],
  ['x-mac-romanian', 'macromania'],
  ['x-mac-turkish', 'macturkish'],
]);

/** Other names that files declare, beside those that TextDecoder knows. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['utf-16', 'utf-16le'],
  ['utf-32', 'utf-32le'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['x-gbk', 'gb18030'],
  ['cp936', 'gb18030'],
  ['cp932', 'shift_jis'],
  ['cp949', 'euc-kr'],
  ['cp950', 'big5'],
  ['big5-hkscs', 'big5'],
  ['hz', 'hz-gb-2312'],
  ['iso-8859-8-i', 'iso-8859-8'],
  ['mac', 'macintosh'],
  ['mac-roman', 'macintosh'],
  ['macroman', 'macintosh'],
  ['mac-cyrillic', 'x-mac-cyrillic'],
  ['cp37', 'ibm037'],
  ['cp037', 'ibm037'],
]);

/** Our name of an encoding by any of its labels (`Latin1`, `cp1251`, `CP866`, `shift-jis`); undefined for one that is not known. */
export function encodingNamed(label: string): string | undefined {
  const plain = label.trim().toLowerCase().replaceAll('_', '-');
  const named = aliases.get(plain) ?? aliases.get(whatwgName(plain) ?? '') ?? whatwgName(label) ?? plain;
  if (encodingNames.includes(named)) return named;
  const page = /^(?:cp|ibm|dos|windows)-?(?<page>\d{3,4})$/u.exec(plain)?.groups?.['page'];
  return encodingNames.find((name) => name === `ibm${page}` || name === `windows-${page}`);
}

function whatwgName(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

/** What windows-1252 has where Latin 1 has control characters, from 0x80. Node 20's TextDecoder reads it as Latin 1 and loses them. */
const westernPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/* EBCDIC 037: the Latin 1 letter of each byte, 0x85 for its line end (0x15), which is ours (0x25) in most files */
const ebcdicRows = [
  '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f',
  '80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a',
  '20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac',
  '2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22',
  'd8616263646566676869abbbf0fdfeb1b06a6b6c6d6e6f707172aabae6b8c6a4',
  'b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7',
  '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff',
  '5cf7535455565758595ab2d4d6d2d3d530313233343536373839b3dbdcd9da9f',
];

/** Apple's own table has commas where iconv-lite has cedillas. */
const commas: Readonly<Record<string, string>> = { Ş: 'Ș', ş: 'ș', Ţ: 'Ț', ţ: 'ț' };

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const tables = new Map<string, string>();

/** The letters of a single-byte encoding, one for each byte from 0; undefined for an encoding of another kind. */
export function byteTable(name: string): string | undefined {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const made = makeTable(name);
  if (made?.length !== 256) return undefined;
  tables.set(name, made);
  return made;
}

function makeTable(name: string): string | undefined {
  if (name === 'windows-1252')
    return Buffer.from(allBytes)
      .toString('latin1')
      .replace(/[\u0080-\u009f]/gu, (letter) => westernPunctuation.charAt(letter.charCodeAt(0) - 0x80));
  if (name === 'ibm037') return Buffer.from(ebcdicRows.join(''), 'hex').toString('latin1');
  const other = iconvNames.get(name);
  if (other !== undefined) {
    const made = iconv().decode(Buffer.from(allBytes), other);
    return name === 'x-mac-romanian' ? made.replace(/[ŞşŢţ]/gu, (letter) => commas[letter] ?? letter) : made;
  }
  return /^(?:windows-|iso-8859-|koi8-|ibm866|macintosh|x-mac-cyr)/u.test(name)
    ? new TextDecoder(name, { ignoreBOM: true }).decode(allBytes)
    : undefined;
}

interface Iconv {
  decode(bytes: Buffer, name: string): string;
}
/** Loaded for the encodings that need it and not before: it costs a start-up as much as the rest of the command line. */
const iconv = (): Iconv => createRequire(import.meta.url)('iconv-lite') as Iconv; // as: the package's own declaration of it

/** Bytes in an encoding of our list. With `fatal`, undefined where a byte has no meaning in it. */
export function decodeAs(name: string, bytes: Uint8Array, { fatal }: { fatal: boolean }): string | undefined {
  const text = decodeAny(name, bytes);
  return fatal && text.includes('\ufffd') ? undefined : text;
}

function decodeAny(name: string, bytes: Uint8Array): string {
  const table = byteTable(name);
  if (table !== undefined) return decodeByTable(bytes, table);
  if (name === 'utf-32le' || name === 'utf-32be') return decodeUtf32(bytes, name === 'utf-32le');
  if (name === 'hz-gb-2312') return decodeShifted(bytes, hz);
  if (name === 'iso-2022-kr') return decodeShifted(bytes, iso2022kr);
  return new TextDecoder(name).decode(bytes);
}

function decodeByTable(bytes: Uint8Array, table: string): string {
  const parts: string[] = [];
  const codes = Uint16Array.from(table, (letter) => letter.charCodeAt(0));
  for (let from = 0; from < bytes.length; from += 8192) {
    const piece = bytes.subarray(from, from + 8192);
    parts.push(String.fromCharCode(...Uint16Array.from(piece, (byte) => codes[byte] ?? 0xfffd)));
  }
  return parts.join('');
}

function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  let piece: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little);
    const valid = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (at > 0 || code !== 0xfeff) piece.push(valid ? code : 0xfffd);
    if (piece.length < 4096) continue;
    parts.push(String.fromCodePoint(...piece));
    piece = [];
  }
  parts.push(String.fromCodePoint(...piece));
  if (bytes.length % 4 !== 0) parts.push('\ufffd');
  return parts.join('');
}

interface Shifting {
  /** What switches to two bytes a letter, and back. */
  readonly on: readonly number[];
  readonly off: readonly number[];
  /** Said once, and no text. */
  readonly header: readonly number[];
  readonly base: string;
}
const hz: Shifting = { on: [0x7e, 0x7b], off: [0x7e, 0x7d], header: [0x7e, 0x0a], base: 'gb18030' };
const iso2022kr: Shifting = { on: [0x0e], off: [0x0f], header: [0x1b, 0x24, 0x29, 0x43], base: 'euc-kr' };

/** Seven-bit encodings that switch between ASCII and two bytes a letter: the same letters with the high bit set are another encoding. */
function decodeShifted(bytes: Uint8Array, { on, off, header, base }: Shifting): string {
  const plain = new Uint8Array(bytes.length);
  const starts = (at: number, what: readonly number[]): boolean =>
    what.every((byte, index) => bytes[at + index] === byte);
  let high = 0;
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    if (starts(at, header)) at += header.length;
    else if (high === 0 && starts(at, on)) {
      high = 0x80;
      at += on.length;
    } else if (high !== 0 && starts(at, off)) {
      high = 0;
      at += off.length;
    } else {
      if (byte === 0x0a) high = 0;
      plain[length] = byte < 0x21 ? byte : byte | high;
      length += 1;
      at += 1;
    }
  }
  return new TextDecoder(base).decode(plain.subarray(0, length));
}
