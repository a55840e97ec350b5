import type { SourceText } from '../../analysis/model/transcript';
import { findDate } from '../../analysis/transcript/dates';
import { fail, succeed, type Result } from '../contract/result';
import { createBodyListener } from './docx-body';
import { readStyles } from './docx-style';
import type { FormatReader } from './format';
import { createSourceBuilder } from './source-builder';
import { streamXml } from './xml';
import { isZip, openZip, type Zip } from './zip';

/** A Word document: paragraphs with their style and bold runs, in the order of the body. Notes and text boxes stay out. */
export const wordDocument: FormatReader = {
  format: 'docx',
  recognises: isZip,
  read: async (bytes) => {
    const zip = await openZip(bytes);
    if (!zip.ok) return zip;
    if (zip.value.has(body)) return readDocument(zip.value);
    const container = nameContainer(zip.value);
    return container === undefined ? fail('file-damaged', body) : fail('format-unknown', container);
  },
};

const body = 'word/document.xml';

/** What else a zip file is; undefined for a Word file whose text is missing. */
function nameContainer(zip: Zip): string | undefined {
  if (zip.has('xl/workbook.xml')) return 'Excel (.xlsx)';
  if (zip.has('ppt/presentation.xml')) return 'PowerPoint (.pptx)';
  if (zip.has('META-INF/container.xml')) return 'EPUB';
  if (zip.has('META-INF/manifest.xml') || zip.has('content.xml')) return 'OpenDocument (.odt)';
  return zip.has('[Content_Types].xml') ? undefined : 'ZIP archive';
}

async function readDocument(zip: Zip): Promise<Result<SourceText>> {
  const styles = await readStyles(zip);
  const builder = createSourceBuilder({ collapse: false });
  const streamed = await streamXml(zip, body, createBodyListener(builder, styles));
  if (!streamed.ok) return streamed;
  const date = await readHeaderDate(zip);
  const source = builder.build({
    ...(await readProperties(zip)),
    ...(date === undefined ? {} : { date }),
  });
  return source.text === '' ? fail('file-empty') : succeed(source);
}

/** The date in a running head (`Session 4 / 19 November 2015`); the dates in the properties are those of the file. */
async function readHeaderDate(zip: Zip): Promise<string | undefined> {
  for (const part of ['word/header1.xml', 'word/header2.xml', 'word/header3.xml']) {
    if (!zip.has(part)) continue;
    let text = '';
    let inText = false;
    await streamXml(zip, part, {
      open: (name) => (inText = name === 't'),
      close: () => (inText = false),
      text: (piece) => {
        if (inText && text.length < 400) text += piece;
      },
    });
    const found = findDate(text.slice(0, 400));
    if (found !== undefined) return found.iso;
  }
  return undefined;
}

async function readProperties(zip: Zip): Promise<SourceText['declared']> {
  if (!zip.has('docProps/core.xml')) return {};
  let title = '';
  let inside = false;
  await streamXml(zip, 'docProps/core.xml', {
    open: (name) => {
      inside = name === 'title';
    },
    close: () => {
      inside = false;
    },
    text: (text) => {
      if (inside) title += text;
    },
  });
  const trimmed = title.trim();
  return trimmed === '' ? {} : { title: trimmed };
}
