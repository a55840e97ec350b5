import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { fail, succeed, type Failure, type Result } from '../contract/result';

/** Limits of what a document may unpack to; without them one megabyte becomes a gigabyte. */
const limits = { entries: 2_000, entryBytes: 256 * 1024 * 1024, ratio: 100, ratioFrom: 1024 * 1024 };

/** A zip container whose entries are looked up by name, never written anywhere. */
export interface Zip {
  has(name: string): boolean;
  names(): readonly string[];
  /** Gives the entry to `take` piece by piece, sizes and checksum checked; a failure of `take` ends it. */
  stream(name: string, take: (piece: Uint8Array) => Failure | undefined): Promise<Result<undefined>>;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05 || bytes[2] === 0x07);

/** Reads the directory of a zip file. `file-cut-off` where its end is missing, `file-damaged`, `file-refused` over a limit. */
export async function openZip(bytes: Uint8Array, mostEntries = limits.entries): Promise<Result<Zip>> {
  const opened = await openFile(bytes);
  if (!opened.ok) return opened;
  const file = opened.value;
  const entries = await readDirectory(file, mostEntries);
  if (!entries.ok) return entries;
  const byName = new Map(entries.value.map((entry) => [entry.fileNameRaw.toString('utf8'), entry]));
  return succeed({
    has: (name) => byName.has(name),
    names: () => [...byName.keys()],
    stream: (name, take) => {
      const entry = byName.get(name);
      return entry === undefined
        ? Promise.resolve(fail('file-damaged', name))
        : streamEntry(file, { entry, name }, take);
    },
  });
}

async function openFile(bytes: Uint8Array): Promise<Result<ZipFile>> {
  const { fromBuffer } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Promise((resolve) => {
    fromBuffer(buffer, { lazyEntries: true, autoClose: false, decodeStrings: false }, (error, file) => {
      if (error === null) resolve(succeed(file));
      else
        resolve(
          /end of central directory/iu.test(error.message) ? fail('file-cut-off') : fail('file-damaged'),
        );
    });
  });
}

function readDirectory(file: ZipFile, most: number): Promise<Result<readonly Entry[]>> {
  const entries: Entry[] = [];
  if (file.entryCount > most) return Promise.resolve(fail('file-refused', 'too many entries'));
  return new Promise((resolve) => {
    file.on('entry', (entry: Entry) => {
      if (entries.length >= most) resolve(fail('file-refused', 'too many entries'));
      else {
        entries.push(entry);
        file.readEntry();
      }
    });
    file.on('end', () => {
      resolve(succeed(entries));
    });
    file.on('error', () => {
      resolve(fail('file-damaged'));
    });
    file.readEntry();
  });
}

function streamEntry(
  file: ZipFile,
  { entry, name }: { entry: Entry; name: string },
  take: (piece: Uint8Array) => Failure | undefined,
): Promise<Result<undefined>> {
  return new Promise((resolve) => {
    if (entry.uncompressedSize > limits.entryBytes) {
      resolve(fail('file-refused', name));
      return;
    }
    file.openReadStream(entry, (error, stream) => {
      if (error !== null) {
        resolve(fail('file-damaged', name));
        return;
      }
      let size = 0;
      let sum = 0;
      const stop = (failure: Failure): void => {
        stream.destroy();
        resolve(failure);
      };
      stream.on('data', (piece: Buffer) => {
        size += piece.length;
        const grown = size > limits.ratioFrom && size > entry.compressedSize * limits.ratio;
        if (size > limits.entryBytes || grown) {
          stop(fail('file-refused', name));
          return;
        }
        sum = crc32(piece, sum);
        const failure = take(piece);
        if (failure !== undefined) stop(failure);
      });
      stream.on('end', () => {
        resolve(sum === entry.crc32 ? succeed(undefined) : fail('file-damaged', name));
      });
      stream.on('error', () => {
        resolve(fail('file-damaged', name));
      });
    });
  });
}
