import { crc32, deflateRawSync } from 'node:zlib';

/** A zip file with these entries, for tests. `claim` writes another size than the true one into the directory, as bombs do. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>, claim?: number): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const raw = Buffer.from(content);
    const data = deflateRawSync(raw);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(claim ?? raw.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    parts.push(Buffer.from('PK\u0003\u0004', 'latin1'), shared, Buffer.from(name), data);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), shared);
    directory.push(Buffer.alloc(10), littleEndian(offset), Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const listed = Buffer.concat(directory);
  const count = Object.keys(entries).length;
  const end = Buffer.alloc(10);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  const tail = [littleEndian(listed.length), littleEndian(offset), Buffer.alloc(2)];
  return Buffer.concat([
    ...parts,
    listed,
    Buffer.from('PK\u0005\u0006', 'latin1'),
    end.subarray(0, 8),
    ...tail,
  ]);
}

function littleEndian(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
