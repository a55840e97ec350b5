/** Little-endian numbers at places that a damaged file may have wrong: 0 where they lie outside. */
export interface ByteReader {
  readonly bytes: Uint8Array;
  byte(at: number): number;
  short(at: number): number;
  long(at: number): number;
}

export function readBytes(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inside = (at: number, size: number): boolean => at >= 0 && at + size <= bytes.length;
  return {
    bytes,
    byte: (at) => (inside(at, 1) ? view.getUint8(at) : 0),
    short: (at) => (inside(at, 2) ? view.getUint16(at, true) : 0),
    long: (at) => (inside(at, 4) ? view.getUint32(at, true) : 0),
  };
}
