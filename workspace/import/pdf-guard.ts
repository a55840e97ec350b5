import { inflateSync } from 'node:zlib';

/** What the pages, fonts and tables of a PDF may inflate to, each and in all; its pictures are not decoded at all. */
export const pdfLimits = { streamBytes: 48 * 1024 * 1024, allBytes: 256 * 1024 * 1024, pages: 5_000 };

/** Whether a stream of the file inflates to more than a transcript can need. pdf.js would inflate it whole, outside any limit. */
export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let all = 0;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', at - 3, at) === 'end') continue;
    const dictionary =
      file
        .toString('latin1', Math.max(0, at - 400), at)
        .split(/\bobj\b|endstream/u)
        .at(-1) ?? '';
    const layers = dictionary.match(/\/Fl(?:ateDecode)?\b/gu)?.length ?? 0;
    if (layers === 0 || /\/Subtype\s*\/Image/u.test(dictionary)) continue;
    const start = at + 6 + (file[at + 6] === 0x0d ? 1 : 0) + 1;
    const end = file.indexOf('endstream', start);
    const size = inflatedSize(
      decodeText85(file.subarray(start, end < 0 ? undefined : end), dictionary),
      layers,
    );
    all += size;
    if (size > pdfLimits.streamBytes || all > pdfLimits.allBytes) return true;
    if (end > 0) at = end;
  }
  return false;
}

/** Infinity over the limit; 0 for what is no stream of zlib. */
function inflatedSize(data: Uint8Array, layers: number): number {
  try {
    const inflated = inflateSync(data, { maxOutputLength: pdfLimits.streamBytes });
    return layers > 1 ? Math.max(inflated.length, inflatedSize(inflated, layers - 1)) : inflated.length;
  } catch (error) {
    return error instanceof RangeError ? Infinity : 0;
  }
}

/** Letters for bytes (base 85 or hex), as some programs wrap their streams. */
function decodeText85(data: Buffer, dictionary: string): Uint8Array {
  if (/\/(?:ASCIIHexDecode|AHx)\b/u.test(dictionary))
    return Buffer.from(data.toString('latin1').replace(/[^\da-f]/giu, ''), 'hex');
  if (!/\/(?:ASCII85Decode|A85)\b/u.test(dictionary)) return data;
  const out = Buffer.alloc(Math.ceil(data.length * 4) + 8);
  let length = 0;
  let group: number[] = [];
  const flush = (): void => {
    const count = group.length - 1;
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0) % 2 ** 32;
    for (let index = 0; index < count; index += 1)
      out[length + index] = Math.floor(value / 2 ** (24 - 8 * index)) & 0xff;
    length += Math.max(count, 0);
    group = [];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && group.length === 0) length += 4;
    if (byte < 0x21 || byte > 0x75) continue;
    group.push(byte - 0x21);
    if (group.length === 5) flush();
  }
  if (group.length > 1) flush();
  return out.subarray(0, length);
}
