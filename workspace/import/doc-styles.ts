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
  readonly outline: boolean | undefined;
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
      {
        name: style.name,
        bold: inherited(written, style, 'bold'),
        heading:
          inherited(written, style, 'outline') || isBuiltInHeading(style) || isHeadingStyle(style.name),
      },
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
  const lists = nameAt + letters * 2 + 2;
  return {
    name: name.split(',')[0]?.trim() ?? '',
    builtIn: table.short(at) & 0xfff,
    base: kindAndBase >> 4,
    ...((kindAndBase & 0xf) === 1
      ? readParagraphStyle(table, lists, until)
      : { bold: undefined, outline: undefined }),
  };
}

/** A paragraph style has two lists: properties of the paragraph, after its own number, and those of its letters. */
function readParagraphStyle(table: ByteReader, at: number, until: number): Pick<Written, 'bold' | 'outline'> {
  const first = table.short(at);
  const second = at + 2 + first + (first & 1);
  if (second + 2 > until) return { bold: undefined, outline: undefined };
  const level = readProperties(table, at + 4, at + 2 + first).get(property.outline);
  const bold = readProperties(table, second + 2, Math.min(until, second + 2 + table.short(second))).get(
    property.bold,
  );
  return {
    bold: bold === undefined ? undefined : bold === 1,
    outline: level === undefined ? undefined : level < 9,
  };
}

/** What a style says itself, or else the nearest of those it is made from. */
function inherited(
  written: ReadonlyMap<number, Written>,
  style: Written,
  member: 'bold' | 'outline',
): boolean {
  let at: Written | undefined = style;
  for (let step = 0; at !== undefined && step < longestChain; step += 1) {
    if (at[member] !== undefined) return at[member];
    at = written.get(at.base);
  }
  return false;
}

const isBuiltInHeading = ({ builtIn }: Written): boolean =>
  (builtIn >= 1 && builtIn <= 9) || builtIn === 62 || builtIn === 74;
