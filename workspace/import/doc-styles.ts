import type { ByteReader } from './byte-reader';
import { property, readProperties } from './doc-runs';
import { isHeadingStyle } from './heading-style';

export interface DocStyle {
  readonly name: string;
  readonly bold: boolean;
  readonly heading: boolean;
}

interface Written {
  readonly name: string;
  /** Windows' number of a built-in style: 1 to 9 are headings, 62 and 74 title and subtitle. */
  readonly builtIn: number;
  readonly base: number;
  readonly bold: boolean | undefined;
}

const places = { offset: 0xa2, length: 0xa6 };
const longestChain = 16;

/** The styles of a Word file by their number ([MS-DOC] 2.9.271); none where the table is damaged. */
export function readStyles(main: ByteReader, table: ByteReader): ReadonlyMap<number, DocStyle> {
  const start = main.long(places.offset);
  const end = Math.min(table.bytes.length, start + main.long(places.length));
  const headLength = table.short(start);
  const count = Math.min(table.short(start + 2), 4095);
  const baseLength = table.short(start + 4);
  const written = new Map<number, Written>();
  let at = start + 2 + headLength;
  for (let index = 0; index < count && at + 2 <= end; index += 1) {
    const length = table.short(at);
    if (length > 0)
      written.set(index, readStyle(table, { at: at + 2, until: Math.min(end, at + 2 + length), baseLength }));
    at += 2 + length;
  }
  return new Map(
    [...written].map(([index, style]) => [
      index,
      { name: style.name, bold: isBold(written, style), heading: isHeading(style) },
    ]),
  );
}

function readStyle(
  table: ByteReader,
  { at, until, baseLength }: { at: number; until: number; baseLength: number },
): Written {
  const kindAndBase = table.short(at + 2);
  const letters = Math.min(table.short(at + baseLength), 255);
  const nameAt = at + baseLength + 2;
  const name = new TextDecoder('utf-16le').decode(
    table.bytes.subarray(nameAt, Math.min(until, nameAt + letters * 2)),
  );
  return {
    name: name.split(',')[0]?.trim() ?? '',
    builtIn: table.short(at) & 0xfff,
    base: kindAndBase >> 4,
    bold: readBold(table, { at: nameAt + letters * 2 + 2, until, isParagraph: (kindAndBase & 0xf) === 1 }),
  };
}

/** A paragraph style's letters have their properties in the second list, after those of the paragraph. */
function readBold(
  table: ByteReader,
  { at, until, isParagraph }: { at: number; until: number; isParagraph: boolean },
): boolean | undefined {
  if (!isParagraph) return undefined;
  const first = table.short(at);
  const second = at + 2 + first + (first & 1);
  if (second + 2 > until) return undefined;
  const bold = readProperties(table, second + 2, Math.min(until, second + 2 + table.short(second))).get(
    property.bold,
  );
  return bold === undefined ? undefined : bold === 1;
}

function isBold(written: ReadonlyMap<number, Written>, style: Written): boolean {
  let at: Written | undefined = style;
  for (let step = 0; at !== undefined && step < longestChain; step += 1) {
    if (at.bold !== undefined) return at.bold;
    at = written.get(at.base);
  }
  return false;
}

const isHeading = ({ name, builtIn }: Written): boolean =>
  (builtIn >= 1 && builtIn <= 9) || builtIn === 62 || builtIn === 74 || isHeadingStyle(name);
