import type { Result } from '../workspace/contract/result';
import type { EngineClient } from '../workspace/engine/engine-client';
import type { FileTable } from '../workspace/files/file-table';
import type { OpenedFiles } from '../workspace/files/open-speeches';
import type { Io } from './io';
import type { Given } from './options';

/** What a command that gives a table works with. */
export interface Asked {
  readonly given: Given;
  readonly opened: OpenedFiles;
  /** Looks at no more than the options select. */
  readonly engine: EngineClient;
  readonly io: Io;
}

export interface Shown {
  /** The name of its columns in columns.ts. */
  readonly shape: string;
  readonly table: Result<FileTable>;
}

/** Undefined where something failed before there was a question, and that was said. */
export type TableCommand = (asked: Asked) => Promise<Shown | undefined>;
