/** One value of a property list, as far as a web archive needs it. A dictionary's members are looked up, never all read. */
export type PlistValue =
  | { readonly kind: 'dictionary'; get(key: string): PlistValue | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'data'; readonly bytes: Uint8Array };

/** A web archive has three members a dictionary, and short names; without limits a million members may name one long text. */
const mostMembers = 1_000;
const longestText = 1_000;

interface Plist {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly offsets: { readonly at: number; readonly size: number; readonly count: number };
  readonly referenceSize: number;
}

/**
 * The top value of a binary property list (`bplist00`, Apple's CFBinaryPList). Undefined where it is damaged or of a kind that is not
 * needed here. Every position is checked against the file, and only what is asked for is read: one that points in a circle costs nothing.
 */
export function openPlist(bytes: Uint8Array): PlistValue | undefined {
  const trailer = bytes.length - 32;
  if (trailer < 8) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plist: Plist = {
    bytes,
    view,
    offsets: {
      at: readInteger(view, trailer + 24, 8),
      size: view.getUint8(trailer + 6),
      count: readInteger(view, trailer + 8, 8),
    },
    referenceSize: view.getUint8(trailer + 7),
  };
  return readValue(plist, readInteger(view, trailer + 16, 8));
}

/** Big-endian; -1 where it reaches past the end, which no place in a file is. */
function readInteger(view: DataView, at: number, size: number): number {
  if (at < 0 || size < 1 || size > 8 || at + size > view.byteLength) return -1;
  let value = 0;
  for (let index = 0; index < size; index += 1) value = value * 256 + view.getUint8(at + index);
  return value;
}

function readValue(plist: Plist, index: number): PlistValue | undefined {
  const { bytes, view, offsets } = plist;
  if (index < 0 || index >= offsets.count) return undefined;
  const at = readInteger(view, offsets.at + index * offsets.size, offsets.size);
  if (at < 8 || at >= bytes.length) return undefined;
  const kind = view.getUint8(at) >> 4;
  const { length, start } = readLength(view, at);
  const fits = (width: number): boolean => length >= 0 && start + length * width <= bytes.length;
  if (kind === 0x4 && fits(1)) return { kind: 'data', bytes: bytes.subarray(start, start + length) };
  if (kind === 0x5 && fits(1) && length <= longestText)
    return { kind: 'text', text: new TextDecoder('latin1').decode(bytes.subarray(start, start + length)) };
  if (kind === 0x6 && fits(2) && length <= longestText)
    return {
      kind: 'text',
      text: new TextDecoder('utf-16be').decode(bytes.subarray(start, start + length * 2)),
    };
  if (kind === 0xd && fits(plist.referenceSize * 2))
    return { kind: 'dictionary', get: (key) => readMember(plist, { length, start }, key) };
  return undefined;
}

/** The low half of the first byte, or the integer that follows it where that half is full. */
function readLength(view: DataView, at: number): { length: number; start: number } {
  const low = view.getUint8(at) & 0xf;
  if (low !== 0xf) return { length: low, start: at + 1 };
  const size = at + 1 < view.byteLength ? 2 ** (view.getUint8(at + 1) & 0xf) : 0;
  return { length: readInteger(view, at + 2, size), start: at + 2 + size };
}

function readMember(
  plist: Plist,
  { length, start }: { length: number; start: number },
  key: string,
): PlistValue | undefined {
  const size = plist.referenceSize;
  for (let index = 0; index < Math.min(length, mostMembers); index += 1) {
    const name = readValue(plist, readInteger(plist.view, start + index * size, size));
    if (name?.kind === 'text' && name.text === key)
      return readValue(plist, readInteger(plist.view, start + (length + index) * size, size));
  }
  return undefined;
}
