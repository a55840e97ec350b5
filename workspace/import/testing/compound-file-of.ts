const sector = 512;
const end = 0xfffffffe;
const free = 0xffffffff;

/** A compound file (OLE) with these streams, each of at least 4,096 bytes (shorter ones are filled up with zeros), for tests. */
export function compoundFileOf(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const names = Object.keys(streams);
  const bodies = Object.values(streams).map((bytes) =>
    pad(bytes, Math.max(4096, Math.ceil(bytes.length / sector) * sector)),
  );
  const directory = Buffer.alloc(Math.ceil((names.length + 1) / 4) * sector);
  const table: number[] = [];
  const chain = (bytes: Uint8Array): number => {
    const first = table.length;
    const count = bytes.length / sector;
    for (let index = 1; index < count; index += 1) table.push(first + index);
    table.push(end);
    return first;
  };
  const starts = bodies.map(chain);
  const directoryStart = chain(directory);
  // the table's own sectors come last, and count themselves
  const tableSectors = Math.ceil((table.length + 1) / (sector / 4 - 1));
  const tableStart = table.length;
  for (let index = 0; index < tableSectors; index += 1) table.push(0xfffffffd);
  putEntry(directory, 0, { name: 'Root Entry', kind: 5, child: 1, right: free, start: end, size: 0 });
  for (const [index, name] of names.entries())
    putEntry(directory, index + 1, {
      name,
      kind: 2,
      child: free,
      right: index + 2 <= names.length ? index + 2 : free,
      start: starts[index] ?? end,
      size: bodies[index]?.length ?? 0,
    });
  const links = Buffer.alloc(tableSectors * sector, 0xff);
  for (const [index, next] of table.entries()) links.writeUInt32LE(next, index * 4);
  return Buffer.concat([header(directoryStart, tableStart, tableSectors), ...bodies, directory, links]);
}

function header(directoryStart: number, tableStart: number, tableSectors: number): Buffer {
  const bytes = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(0x3e, 24);
  bytes.writeUInt16LE(3, 26);
  bytes.writeUInt16LE(0xfffe, 28);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt16LE(6, 32);
  bytes.writeUInt32LE(tableSectors, 44);
  bytes.writeUInt32LE(directoryStart, 48);
  bytes.writeUInt32LE(4096, 56);
  bytes.writeUInt32LE(end, 60);
  bytes.writeUInt32LE(end, 68);
  bytes.fill(0xff, 76);
  for (let index = 0; index < tableSectors; index += 1)
    bytes.writeUInt32LE(tableStart + index, 76 + index * 4);
  return bytes;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly child: number;
  readonly right: number;
  readonly start: number;
  readonly size: number;
}

function putEntry(directory: Buffer, index: number, { name, kind, child, right, start, size }: Entry): void {
  const at = index * 128;
  directory.write(name, at, 'utf16le');
  directory.writeUInt16LE(name.length * 2 + 2, at + 64);
  directory.writeUInt8(kind, at + 66);
  directory.writeUInt32LE(free, at + 68);
  directory.writeUInt32LE(right, at + 72);
  directory.writeUInt32LE(child, at + 76);
  directory.writeUInt32LE(start, at + 116);
  directory.writeUInt32LE(size, at + 120);
}

const pad = (bytes: Uint8Array, length: number): Buffer => Buffer.concat([bytes], length);
