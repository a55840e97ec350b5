type Value = string | Uint8Array | { readonly [key: string]: Value };

/** A binary property list of dictionaries, texts and data, for tests. */
export function plistOf(top: Value): Uint8Array {
  const objects: Buffer[] = [];
  const put = (value: Value): number => {
    const index = objects.push(Buffer.alloc(0)) - 1;
    objects[index] = encode(value, put);
    return index;
  };
  put(top);
  const head = Buffer.from('bplist00');
  const offsets = Buffer.alloc(objects.length * 4);
  let at = head.length;
  for (const [index, object] of objects.entries()) {
    offsets.writeUInt32BE(at, index * 4);
    at += object.length;
  }
  const trailer = Buffer.alloc(32);
  trailer[6] = 4;
  trailer[7] = 2;
  trailer.writeUInt32BE(objects.length, 12);
  trailer.writeUInt32BE(at, 28);
  return Buffer.concat([head, ...objects, offsets, trailer]);
}

function encode(value: Value, put: (value: Value) => number): Buffer {
  if (value instanceof Uint8Array) return Buffer.concat([marker(0x40, value.length), value]);
  if (typeof value === 'string') {
    if (/^[\0-\x7f]*$/u.test(value)) return Buffer.concat([marker(0x50, value.length), Buffer.from(value)]);
    return Buffer.concat([marker(0x60, value.length), Buffer.from(value, 'utf16le').swap16()]);
  }
  const entries = Object.entries(value);
  const references = Buffer.alloc(entries.length * 4);
  for (const [index, [key, member]] of entries.entries()) {
    references.writeUInt16BE(put(key), index * 2);
    references.writeUInt16BE(put(member), (entries.length + index) * 2);
  }
  return Buffer.concat([marker(0xd0, entries.length), references]);
}

function marker(kind: number, length: number): Buffer {
  if (length < 15) return Buffer.from([kind | length]);
  const long = Buffer.from([kind | 0xf, 0x12, 0, 0, 0, 0]);
  long.writeUInt32BE(length, 2);
  return long;
}
