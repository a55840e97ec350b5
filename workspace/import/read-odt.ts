import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import type { FormatReader } from './format';
import { createOdtBody } from './odt-body';
import { createOdtStyles } from './odt-style';
import { createSourceBuilder } from './source-builder';
import { streamXml } from './xml';
import { isZip, openZip, type Zip } from './zip';
import { listZipNames } from './zip-names';

/**
 * An OpenDocument text (ODF 1.3, LibreOffice): paragraphs with the name of their style and bold runs, headings, lists, tables.
 * Notes, comments, tracked deletions and frames stay out. When a file was saved is not when something was said: no date is taken.
 */
export const openDocument: FormatReader = {
  format: 'odt',
  recognises: (bytes) => {
    if (!isZip(bytes)) return false;
    const names = listZipNames(bytes);
    return names.has('content.xml') && !names.has('word/document.xml');
  },
  read: async (bytes) => {
    const zip = await openZip(bytes);
    return zip.ok ? readDocument(zip.value) : zip;
  },
};

async function readDocument(zip: Zip): Promise<Result<SourceText>> {
  if (await isLocked(zip)) return fail('file-locked');
  const styles = createOdtStyles();
  if (zip.has('styles.xml')) await streamXml(zip, 'styles.xml', styles.listener);
  const builder = createSourceBuilder({ collapse: false });
  const body = createOdtBody(builder, styles);
  const streamed = await streamXml(zip, 'content.xml', body.listener);
  if (!streamed.ok) return streamed;
  if (!body.isText()) return fail('format-unknown', 'OpenDocument other than a text (.ods, .odp, .odg)');
  const title = await readTitle(zip);
  const source = builder.build(title === '' ? {} : { title });
  return source.text === '' ? fail('file-empty') : succeed(source);
}

/** With a password every entry is enciphered, and the manifest says how. */
async function isLocked(zip: Zip): Promise<boolean> {
  const enciphered: boolean[] = [];
  if (zip.has('META-INF/manifest.xml'))
    await streamXml(zip, 'META-INF/manifest.xml', {
      open: (name) => {
        if (name === 'encryption-data') enciphered.push(true);
      },
    });
  return enciphered.length > 0;
}

async function readTitle(zip: Zip): Promise<string> {
  let title = '';
  let inside = false;
  if (zip.has('meta.xml'))
    await streamXml(zip, 'meta.xml', {
      open: (name) => (inside = name === 'title'),
      close: () => (inside = false),
      text: (text) => {
        if (inside) title += text;
      },
    });
  return title.trim();
}
