import { fail, succeed, type Result } from '../contract/result';

/** A compound file (MS-CFB), the container of Office before 2007: its streams by name in any case, those of embedded objects left out. */
export interface CompoundFile {
  has(name: string): boolean;
  /** The bytes of a stream; undefined where there is none of this name or its chain is broken. */
  stream(name: string): Uint8Array | undefined;
}

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
export const isCompoundFile = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

interface Layout {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sector: number;
  readonly next: Uint32Array;
}
interface Entry {
  readonly name: string;
  readonly isStream: boolean;
  readonly siblings: readonly number[];
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const miniSector = 64;
/** Streams shorter than this lie in sectors of 64 bytes within the root's own stream. */
const miniLimit = 4096;
/** Numbers from here mean: no more sectors. */
const lastSector = 0xfffffffa;

/** `file-damaged` where its tables lead nowhere. A chain that runs in a circle is broken. */
export function openCompoundFile(bytes: Uint8Array): Result<CompoundFile> {
  if (bytes.length < 1536) return fail('file-cut-off');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return fail('file-damaged');
  const sector = 1 << shift;
  const layout: Layout = { bytes, view, sector, next: readTable(view, sector) };
  const directory = readChain(layout, view.getUint32(48, true), bytes.length);
  if (directory === undefined) return fail('file-damaged');
  const entries = readEntries(directory);
  const [root] = entries;
  if (root === undefined) return fail('file-damaged');
  const mini = readMini(layout, root);
  const top = new Map(childrenOf(entries, root).map((entry) => [entry.name.toLowerCase(), entry]));
  return succeed({
    has: (name) => top.has(name.toLowerCase()),
    stream: (name) => {
      const entry = top.get(name.toLowerCase());
      if (entry?.isStream !== true) return undefined;
      return entry.size < miniLimit
        ? readMiniChain(mini, entry)
        : readChain(layout, entry.start, entry.size)?.subarray(0, entry.size);
    },
  });
}

/** The table of what sector follows which: its own sectors are listed in the header and, for large files, in a chain. */
function readTable(view: DataView, sector: number): Uint32Array {
  const most = Math.ceil(view.byteLength / sector);
  const places: number[] = [];
  for (let index = 0; index < 109; index += 1) places.push(view.getUint32(76 + index * 4, true));
  let more = view.getUint32(68, true);
  for (let step = 0; more < lastSector && step < most; step += 1) {
    const at = (more + 1) * sector;
    if (at + sector > view.byteLength) break;
    for (let offset = 0; offset < sector - 4; offset += 4) places.push(view.getUint32(at + offset, true));
    more = view.getUint32(at + sector - 4, true);
  }
  const next = new Uint32Array(most).fill(0xffffffff);
  let count = 0;
  for (const place of places) {
    const at = (place + 1) * sector;
    if (place >= lastSector || at + sector > view.byteLength) continue;
    for (let offset = 0; offset < sector && count < most; offset += 4) {
      next[count] = view.getUint32(at + offset, true);
      count += 1;
    }
  }
  return next;
}

/** The sectors of a chain joined; undefined where it leaves the file or comes back on itself. The last may be cut off. */
function readChain({ bytes, sector, next }: Layout, start: number, size: number): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  const seen = new Set<number>();
  for (let at = start; at < lastSector && parts.length * sector < size; at = next[at] ?? 0xffffffff) {
    const from = (at + 1) * sector;
    if (from >= bytes.length || seen.has(at)) return undefined;
    seen.add(at);
    parts.push(bytes.subarray(from, from + sector));
  }
  return parts.length === 0 ? undefined : Buffer.concat(parts);
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
    entries.push({
      name: decoder.decode(directory.subarray(at, at + length)),
      isStream: view.getUint8(at + 66) === 2,
      siblings: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function childrenOf(entries: readonly Entry[], root: Entry): readonly Entry[] {
  const seen = new Set<number>();
  const waiting = [root.child];
  const children: Entry[] = [];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (entry === undefined || seen.has(index)) continue;
    seen.add(index);
    children.push(entry);
    waiting.push(...entry.siblings);
  }
  return children;
}

interface Mini {
  readonly bytes: Uint8Array;
  readonly next: Uint8Array;
}

const readMini = (layout: Layout, root: Entry): Mini => ({
  bytes: readChain(layout, root.start, root.size) ?? new Uint8Array(),
  next: readChain(layout, layout.view.getUint32(60, true), layout.bytes.length) ?? new Uint8Array(),
});

function readMiniChain({ bytes, next }: Mini, { start, size }: Entry): Uint8Array | undefined {
  const table = new DataView(next.buffer, next.byteOffset, next.byteLength);
  const parts: Uint8Array[] = [];
  let at = start;
  for (let length = 0; length < size; length += miniSector) {
    const from = at * miniSector;
    if (at >= lastSector || from >= bytes.length) return undefined;
    parts.push(bytes.subarray(from, from + miniSector));
    at = at * 4 + 4 <= next.length ? table.getUint32(at * 4, true) : 0xffffffff;
  }
  return Buffer.concat(parts).subarray(0, size);
}
