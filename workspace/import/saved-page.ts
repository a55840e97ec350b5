import type { SourceText } from '../../analysis/model/transcript';
import { fail, type Result } from '../contract/result';
import { encodingNamed } from './decode-named';
import type { ReadSettings } from './format';
import { htmlPage } from './read-html';
import { plainText } from './read-plain';

/** The page inside a file that a browser saved with all it needs. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  /** Its media type, `text/html`. */
  readonly type: string;
  /** The encoding that the server or browser named, which counts more than what the page says of itself. */
  readonly charset: string | undefined;
}

/** Reads it as the page it is. `format-unknown` with its media type where it is none. */
export async function readSavedPage(
  { bytes, type, charset }: SavedPage,
  { encoding }: ReadSettings,
): Promise<Result<SourceText>> {
  const reader = /html/iu.test(type) ? htmlPage : /^text\//iu.test(type) ? plainText : undefined;
  if (reader === undefined) return fail('format-unknown', type);
  const named = charset === undefined ? undefined : encodingNamed(charset);
  // what claims to be UTF-8 is told from its bytes, as anything else: a wrong claim is common there
  const chosen = encoding ?? (named === 'utf-8' ? undefined : named);
  return reader.read(bytes, chosen === undefined ? {} : { encoding: chosen });
}
