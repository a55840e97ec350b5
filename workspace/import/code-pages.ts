import { decodeAs, encodingNamed } from './decode-named';

/** Our names of the code pages that no label of an encoding has by its number. */
const named: ReadonlyMap<number, string> = new Map([
  [1361, 'euc-kr'],
  [10_000, 'macintosh'],
  [10_001, 'shift_jis'],
  [10_006, 'x-mac-greek'],
  [10_007, 'x-mac-cyrillic'],
  [10_029, 'x-mac-ce'],
  [10_081, 'x-mac-turkish'],
  [20_866, 'koi8-r'],
  [21_866, 'koi8-u'],
  [54_936, 'gb18030'],
  [65_001, 'utf-8'],
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16].map((part) => [28_590 + part, `iso-8859-${part}`] as const),
]);

/** Bytes as text in a code page of Windows, DOS or Mac OS by Microsoft's number; one that is not known is read as windows-1252. */
export function decodeCodePage(page: number, bytes: Uint8Array): string {
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const name = encodingNamed(named.get(page) ?? `cp${page}`) ?? 'windows-1252';
  return decodeAs(name, bytes, { fatal: false }) ?? '';
}

function isAscii(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte >= 0x80) return false;
  return true;
}
