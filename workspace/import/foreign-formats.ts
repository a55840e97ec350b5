import { wideEncoding } from './decode';

/**
 * What a file is that cannot be read (yet), told by its first bytes; undefined for what may be text. In an encoding that a person
 * `chose` everything may be.
 */
export function nameForeignFormat(bytes: Uint8Array, chosen?: string): string | undefined {
  const binary = signatures.find(({ at = 0, bytes: signature }) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  if (binary !== undefined) return binary.name;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replace(/^(?:ï»¿)?\s+|^ï»¿/u, '');
  return (
    textual.find(({ begins }) => begins.test(head))?.name ??
    (chosen === undefined && looksBinary(bytes) ? 'a binary file' : undefined)
  );
}

const ascii = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const signatures: readonly { name: string; at?: number; bytes: readonly number[] }[] = [
  { name: 'PNG image', bytes: [0x89, ...ascii('PNG')] },
  { name: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { name: 'GIF image', bytes: ascii('GIF8') },
  { name: 'TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF image', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'WebP image', at: 8, bytes: ascii('WEBP') },
  { name: 'WAV audio', at: 8, bytes: ascii('WAVE') },
  { name: 'video or audio (MP4)', at: 4, bytes: ascii('ftyp') },
  { name: 'MP3 audio', bytes: ascii('ID3') },
  { name: 'OGG audio', bytes: ascii('OggS') },
  { name: 'gzip archive', bytes: [0x1f, 0x8b] },
  { name: '7-Zip archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR archive', bytes: ascii('Rar!') },
  { name: 'SQLite database', bytes: ascii('SQLite format 3') },
  { name: 'program', bytes: [0x7f, ...ascii('ELF')] },
];
const textual: readonly { name: string; begins: RegExp }[] = [{ name: 'SVG image', begins: /^<svg[\s>]/u }];

/** Many control characters, which letters of Chinese in UTF-16 are full of too. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  if (head.length < 512) return false;
  let control = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      control += 1;
  return control > head.length * 0.1 && control < head.length * 0.35 && wideEncoding(bytes) === undefined;
}
