/** What windows-1252 has where Latin 1 has control characters, from 0x80. */
const westernPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** WHATWG's names of the code pages that word processors write, by Microsoft's number. */
const names: ReadonlyMap<number, string> = new Map([
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1361, 'euc-kr'],
  [10_000, 'macintosh'],
  [10_007, 'x-mac-cyrillic'],
  [20_866, 'koi8-r'],
  [21_866, 'koi8-u'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
  ...[1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => [28_590 + part, `iso-8859-${part}`] as const),
]);

/**
 * Bytes as text in a code page of Windows, DOS or Mac OS by its number; one that is not known is read as windows-1252.
 * windows-1252 is read by hand: Node 20's TextDecoder takes it for Latin 1 and loses the quotation marks.
 */
export function decodeCodePage(page: number, bytes: Uint8Array): string {
  const name = names.get(page);
  return name === undefined ? decodeWestern(bytes) : decoderOf(name).decode(bytes);
}

const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/gu, (letter) => westernPunctuation.charAt(letter.charCodeAt(0) - 0x80));

type Decoder = InstanceType<typeof TextDecoder>;
const decoders = new Map<string, Decoder>();
function decoderOf(name: string): Decoder {
  const known = decoders.get(name) ?? new TextDecoder(name);
  decoders.set(name, known);
  return known;
}
