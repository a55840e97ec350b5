import { fail, type Result } from '../contract/result';
import type { SourceText } from '../../analysis/model/transcript';
import { openPlist } from './binary-plist';
import type { FormatReader, ReadSettings } from './format';
import { readSavedPage } from './saved-page';

/** A page saved by Safari: a property list that holds the page and, beside it, its pictures. */
export const webArchive: FormatReader = {
  format: 'webarchive',
  recognises: (bytes) => startsWith(bytes, 'bplist0') && toBuffer(bytes).includes('WebMainResource'),
  read: (bytes, settings) => readArchive(bytes, settings),
};

const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const startsWith = (bytes: Uint8Array, text: string): boolean =>
  toBuffer(bytes.subarray(0, text.length)).toString('latin1') === text;

async function readArchive(bytes: Uint8Array, settings: ReadSettings): Promise<Result<SourceText>> {
  const top = openPlist(bytes);
  const page = top?.kind === 'dictionary' ? top.get('WebMainResource') : undefined;
  if (page?.kind !== 'dictionary') return fail('file-damaged', 'WebMainResource');
  const data = page.get('WebResourceData');
  const type = page.get('WebResourceMIMEType');
  const charset = page.get('WebResourceTextEncodingName');
  if (data?.kind !== 'data') return fail('file-damaged', 'WebResourceData');
  return readSavedPage(
    {
      bytes: data.bytes,
      type: type?.kind === 'text' ? type.text : 'text/html',
      charset: charset?.kind === 'text' ? charset.text : undefined,
    },
    settings,
  );
}
