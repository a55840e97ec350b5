import type { SourceText } from '../../analysis/model/transcript';
import { fail, type Result } from '../contract/result';
import type { FormatReader, ReadSettings } from './format';
import { decodeBody, readHeader, readMessage, splitParts, type MimePart } from './mime';
import { readSavedPage } from './saved-page';

/** A page saved with all it needs in one file (MHTML, RFC 2557; .mht), as browsers and Word do. Its text is read, its pictures are not. */
export const savedMessage: FormatReader = {
  format: 'mhtml',
  recognises: (bytes) => isMessage(new TextDecoder('latin1').decode(bytes.subarray(0, 8192))),
  read: (bytes, settings) => readPage(bytes, settings),
};

/** Begins with headers, among them MIME's own. */
function isMessage(head: string): boolean {
  const start = head.replace(/^(?:ï»¿)?\s+|^ï»¿/u, '');
  if (!/^[A-Za-z][\w-]{0,60}:[ \t]/u.test(start)) return false;
  const headers = start.split(/\r?\n\r?\n/u)[0] ?? '';
  return (
    /^content-type:\s*(?:multipart\/|text\/html)/imu.test(headers) &&
    /^(?:mime-version|content-transfer-encoding|snapshot-content-location|content-location):/imu.test(headers)
  );
}

/** How many multiparts may lie in one another. */
const deepest = 8;

async function readPage(bytes: Uint8Array, settings: ReadSettings): Promise<Result<SourceText>> {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const part = findPage(readMessage(whole.replace(/^(?:ï»¿)?\s+/u, '')), deepest);
  if (part === undefined) return fail('file-damaged', 'text/html');
  if (!part.whole) return fail('file-cut-off');
  const { value: type, parameters } = readHeader(part.headers.get('content-type') ?? 'text/plain');
  return readSavedPage({ bytes: decodeBody(part), type, charset: parameters.get('charset') }, settings);
}

/** The part that is the page: the one that its multipart names as its start, else the first page, else the first text. */
function findPage(part: MimePart, depth: number): MimePart | undefined {
  const { value: type, parameters } = readHeader(part.headers.get('content-type') ?? 'text/plain');
  if (!type.startsWith('multipart/'))
    return type.startsWith('text/') || type.includes('html') ? part : undefined;
  const boundary = parameters.get('boundary') ?? '';
  if (boundary === '' || depth === 0) return undefined;
  const parts = splitParts(part.body, boundary);
  const root = parameters.get('start');
  const start =
    root === undefined ? undefined : parts.find(({ headers }) => headers.get('content-id') === root);
  const inOrder = start === undefined ? parts : [start, ...parts.filter((inner) => inner !== start)];
  const found = inOrder.flatMap((inner) => {
    const page = findPage(inner, depth - 1);
    return page === undefined ? [] : [page];
  });
  return found.find(isHtml) ?? found[0];
}

const isHtml = ({ headers }: MimePart): boolean => /html/iu.test(headers.get('content-type') ?? '');
