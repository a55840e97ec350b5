import { createFileReader, type FileReader } from '../import/import-file';

/**
 * A reader for a host that ends with its files: plain text, whose reading is linear, is read at once in this thread; all else (zip
 * containers, anything with mark-up in it) on a thread with limits, started for the first such file.
 */
export function createGuardedReader(workerUrl: URL): FileReader {
  const here = createFileReader({ worker: false });
  let guarded: FileReader | undefined;
  return {
    read: (bytes, fileName, signal, settings) => {
      if (looksPlain(bytes)) return here.read(bytes, fileName, signal, settings);
      guarded ??= createFileReader({ worker: true, workerUrl });
      return guarded.read(bytes, fileName, signal, settings);
    },
    split: (bytes, fileName, signal) => here.split(bytes, fileName, signal),
    close: async () => {
      await guarded?.close();
    },
  };
}

/** Neither a zip container or a PDF nor anything in angle brackets that could be a tag, nor zero bytes, in the first 4 kB; and of a speech's size. */
function looksPlain(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return bytes.length < 4_000_000 && !head.startsWith('PK') && !/<[a-z!?/]|\0|%PDF-/i.test(head);
}
