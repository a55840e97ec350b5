import { firstPassing } from '../../analysis/model/first-passing';
import type { ByteReader } from './byte-reader';

/** What is said of the bytes [start, end) of a Word file's main stream; sorted. */
export interface DocRun {
  readonly start: number;
  readonly end: number;
  /** Where its properties are ([MS-DOC] 2.6), half-open; empty where it has none of its own. */
  readonly from: number;
  readonly until: number;
  /** The style of a paragraph; 0 for runs of letters. */
  readonly style: number;
}

const pageSize = 512;

/**
 * The runs that a table of pages lists (2.8.5, 2.8.6): `entry` is the place of its offset and length in the head of the main stream.
 * A page is read once, whatever the table says; none where it is damaged.
 */
export function readRuns(
  main: ByteReader,
  table: ByteReader,
  { entry, paragraphs }: { entry: number; paragraphs: boolean },
): readonly DocRun[] {
  const at = main.long(entry);
  const count = Math.floor((main.long(entry + 4) - 4) / 8);
  const runs: DocRun[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < count && at + (count + 1) * 4 + index * 4 < table.bytes.length; index += 1) {
    const page = (table.long(at + (count + 1) * 4 + index * 4) & 0x3fffff) * pageSize;
    if (seen.has(page) || page + pageSize > main.bytes.length) continue;
    seen.add(page);
    readPage(main, { page, paragraphs }, runs);
  }
  return runs.sort((a, b) => a.start - b.start);
}

function readPage(
  main: ByteReader,
  { page, paragraphs }: { page: number; paragraphs: boolean },
  runs: DocRun[],
): void {
  const count = main.byte(page + pageSize - 1);
  const width = paragraphs ? 13 : 1;
  if ((count + 1) * 4 + count * width > pageSize) return;
  for (let index = 0; index < count; index += 1) {
    const start = main.long(page + index * 4);
    const end = main.long(page + index * 4 + 4);
    const offset = main.byte(page + (count + 1) * 4 + index * width) * 2;
    const properties = offset === 0 ? nothing : locate(main, page + offset, paragraphs);
    if (start < end) runs.push({ start, end, ...properties });
  }
}

const nothing = { from: 0, until: 0, style: 0 };

function locate(main: ByteReader, at: number, paragraphs: boolean): typeof nothing {
  const length = main.byte(at);
  if (!paragraphs) return { from: at + 1, until: at + 1 + length, style: 0 };
  // of an even number of bytes, the count of pairs is one byte further
  const from = length === 0 ? at + 2 : at + 1;
  const until = length === 0 ? from + main.byte(at + 1) * 2 : from + length * 2 - 1;
  return { from: from + 2, until, style: main.short(from) };
}

/** The run that a byte lies in; they are in order and apart. */
export function runAt(runs: readonly DocRun[], at: number): DocRun | undefined {
  const run = runs[firstPassing(0, runs.length, (index) => (runs[index]?.end ?? 0) > at)];
  return run !== undefined && run.start <= at ? run : undefined;
}

/** Single properties that are read, by Word's numbers (2.6.1, 2.6.2). */
export const property = {
  deleted: 0x0800,
  bold: 0x0835,
  hidden: 0x083c,
  inTable: 0x2416,
  outline: 0x2640,
  list: 0x460b,
} as const;

/** The first byte or two of each property in [from, until), by its number. */
export function readProperties(reader: ByteReader, from: number, until: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const end = Math.min(until, reader.bytes.length);
  for (let at = from; at + 2 < end;) {
    const number = reader.short(at);
    const kind = number >> 13;
    found.set(number, kind === 2 || kind === 4 || kind === 5 ? reader.short(at + 2) : reader.byte(at + 2));
    at += 2 + operandLength(reader, number, at + 2);
  }
  return found;
}

const known = new WeakMap<DocRun, ReadonlyMap<number, number>>();

/** The properties of a run, read once: a file of empty paragraphs asks for the same ones a million times. */
export function propertiesOf(main: ByteReader, run: DocRun | undefined): ReadonlyMap<number, number> {
  if (run === undefined) return new Map();
  const found = known.get(run) ?? readProperties(main, run.from, run.until);
  known.set(run, found);
  return found;
}

const operandSizes = [1, 1, 2, 4, 2, 2, 0, 3];
function operandLength(reader: ByteReader, number: number, at: number): number {
  if (number === 0xd608) return reader.short(at) + 1;
  return number >> 13 === 6 ? reader.byte(at) + 1 : (operandSizes[number >> 13] ?? 1);
}
