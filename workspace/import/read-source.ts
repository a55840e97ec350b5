import { fail, type Result } from '../contract/result';
import { nameForeignFormat } from './foreign-formats';
import type { FormatReader, ReadSettings, ReadText } from './format';
import { speechToText } from './read-asr-json';
import { bundestagProtocol } from './read-bundestag';
import { speechTable } from './read-csv';
import { debateXml } from './read-debate-xml';
import { oldWordDocument } from './read-doc';
import { wordDocument } from './read-docx';
import { electronicBook } from './read-epub';
import { htmlPage } from './read-html';
import { savedMessage } from './read-mhtml';
import { openDocument } from './read-odt';
import { pdfDocument } from './read-pdf';
import { plainText } from './read-plain';
import { richText } from './read-rtf';
import { subRip } from './read-srt';
import { teiText } from './read-tei';
import { webVtt } from './read-vtt';
import { webArchive } from './read-webarchive';

/** Bytes; a transcript of a whole year's sittings stays far below. */
export const largestFile = 64 * 1024 * 1024;

/** The formats that can be read, asked in this order; what is none of them may be plain text. A new one is a line here and a file. */
const formats: readonly FormatReader[] = [
  openDocument,
  electronicBook,
  wordDocument,
  oldWordDocument,
  pdfDocument,
  richText,
  webVtt,
  subRip,
  teiText,
  bundestagProtocol,
  debateXml,
  speechToText,
  webArchive,
  savedMessage,
  htmlPage,
  speechTable,
];

/** The format that bytes are told to be of; undefined for what may only be plain text. */
export const formatOf = (bytes: Uint8Array): string | undefined =>
  formats.find((format) => format.recognises(bytes))?.format;

/**
 * Reads a file of any kind, told by its content. Failures: `file-empty`, `file-too-large`, `format-unknown` with what it is,
 * `file-cut-off`, `file-damaged`, `file-refused`. `fileName` is only for the details of failures.
 */
export async function readSource(
  bytes: Uint8Array,
  fileName: string,
  settings: ReadSettings = {},
): Promise<Result<ReadText>> {
  if (bytes.length === 0) return fail('file-empty', fileName);
  if (bytes.length > largestFile) return fail('file-too-large', fileName);
  // Columns are only ever settled of a table, which in another encoding may not look like one.
  const known =
    settings.columns === undefined ? formats.find((format) => format.recognises(bytes)) : speechTable;
  const foreign = known === undefined ? nameForeignFormat(bytes, settings.encoding) : undefined;
  if (foreign !== undefined) return fail('format-unknown', foreign);
  const reader = known ?? plainText;
  const read = await reader.read(bytes, settings);
  if (!read.ok) return read.detail === undefined ? fail(read.code, fileName) : read;
  return { ok: true, value: { ...read.value, format: reader.format } };
}
