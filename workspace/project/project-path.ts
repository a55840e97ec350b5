import { existsSync } from 'node:fs';
import { join } from 'node:path';

const extension = '.rostrum';
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A file name for a project of this name, safe on every system; without the extension. */
export function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(plain)
    .slice(0, 80)
    .join('')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (short === '') return 'Untitled';
  return reserved.test(short) ? `${short}_` : short;
}

/** A path in `folder` that is free: `Talks.rostrum`, `Talks 2.rostrum`, … */
export function freePath(folder: string, name: string): string {
  const base = fileNameOf(name);
  for (let count = 1; ; count++) {
    const path = join(folder, `${count === 1 ? base : `${base} ${count}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}

export const withExtension = (path: string): string =>
  path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`;
