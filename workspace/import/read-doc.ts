import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { readParts } from './doc-pieces';
import { readSummaryTitle } from './doc-summary';
import { addDocText } from './doc-text';
import type { FormatReader } from './format';
import { isCompoundFile, openCompoundFile, type CompoundFile } from './ole';
import { createSourceBuilder } from './source-builder';

/** A Word file before 2007 ([MS-DOC], Word 97 to 2003; the text of Word 6 and 95): paragraphs with their style and bold runs. */
export const oldWordDocument: FormatReader = {
  format: 'doc',
  recognises: isCompoundFile,
  read: (bytes, { encoding }) => Promise.resolve(readDocument(bytes, encoding)),
};

function readDocument(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const file = openCompoundFile(bytes);
  if (!file.ok) return file;
  if (file.value.has('EncryptedPackage')) return fail('file-locked');
  if (!file.value.has('WordDocument')) return fail('format-unknown', nameOther(file.value));
  const parts = readParts(file.value, forced);
  if (!parts.ok) return parts;
  const builder = createSourceBuilder({ collapse: false });
  addDocText(parts.value, builder);
  const summary = file.value.stream('\u0005SummaryInformation');
  const title = summary === undefined ? undefined : readSummaryTitle(summary);
  const source = builder.build(title === undefined ? {} : { title });
  if (source.text === '') return fail('file-empty');
  // only Word 6 and 95 leave it open
  return succeed(parts.value.old ? { ...source, encoding: parts.value.encoding } : source);
}

/** What else lies in such a container. */
function nameOther(file: CompoundFile): string {
  if (file.has('Workbook') || file.has('Book')) return 'Excel 97–2003 (.xls)';
  if (file.has('PowerPoint Document')) return 'PowerPoint 97–2003 (.ppt)';
  return file.has('__properties_version1.0') ? 'Outlook message (.msg)' : 'OLE compound file';
}
