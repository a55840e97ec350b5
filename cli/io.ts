import type { FileReader } from '../workspace/import/import-file';

/** What a command may touch: streams and the reader of files. Tests give their own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly standardInput: () => Promise<Uint8Array>;
  /** Started when the first file is read. */
  readonly reader: () => FileReader;
  readonly version: string;
}
