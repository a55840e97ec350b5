import { readBytes } from './byte-reader';
import { decodeCodePage } from './code-pages';

/** The title in an Office file's summary ([MS-OLEPS]), a table of properties by number; undefined where it has none. */
export function readSummaryTitle(stream: Uint8Array): string | undefined {
  const reader = readBytes(stream);
  const section = reader.long(44);
  const count = Math.min(reader.long(section + 4), 100);
  const places = new Map<number, number>();
  for (let index = 0; index < count; index += 1)
    places.set(reader.long(section + 8 + index * 8), section + reader.long(section + 12 + index * 8));
  const title = places.get(2);
  const codePage = places.get(1);
  if (title === undefined) return undefined;
  const kind = reader.long(title);
  const length = Math.min(reader.long(title + 4), 1_000);
  const page = codePage === undefined ? 1252 : reader.short(codePage + 4);
  const wide = kind === 0x1f || page === 1200;
  const bytes = stream.subarray(title + 8, title + 8 + length * (kind === 0x1f ? 2 : 1));
  if (kind !== 0x1e && kind !== 0x1f) return undefined;
  const text = (wide ? new TextDecoder('utf-16le').decode(bytes) : decodeCodePage(page, bytes))
    .split('\0')[0]
    ?.trim();
  return text === '' ? undefined : text;
}
