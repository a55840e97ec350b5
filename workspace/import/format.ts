import type { SourceText } from '../../analysis/model/transcript';
import type { Result } from '../contract/result';
import type { TableColumns } from '../contract/columns';

export type ReadText = SourceText & { readonly format: string };

/** One format that can be read: how its bytes are told, and its reader. */
export interface FormatReader {
  readonly format: string;
  /** By content, never by the file's name. */
  recognises(bytes: Uint8Array): boolean;
  read(bytes: Uint8Array, settings: ReadSettings): Promise<Result<SourceText>>;
}

/** What a person has settled about a file; absent members are told from its content. */
export interface ReadSettings {
  /** WHATWG's name of an encoding. */
  readonly encoding?: string;
  /** Of a table: which column holds what, counted from 0; what no role names is not used. */
  readonly columns?: TableColumns;
}
