import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import { decodeHead, decodeText } from './decode';
import type { Zip } from './zip';

/** What is listened to while XML streams by. Names are without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const deepest = 256;
/** Characters given to the parser at once. */
const sliceLength = 65_536;

/** `w:p` → `p` */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an entry as XML, piece by piece. A DOCTYPE with declarations of its own is refused (entities grow without end; nothing
 * outside is ever fetched), so is nesting deeper than 256. `file-cut-off` where elements are still open at the end.
 */
export async function streamXml(zip: Zip, name: string, listener: XmlListener): Promise<Result<undefined>> {
  const parser = createParser(listener, name);
  const decoder = new TextDecoder('utf-8');
  const streamed = await zip.stream(name, (piece) => parser.write(decoder.decode(piece, { stream: true })));
  return streamed.ok ? parser.close() : streamed;
}

/** The same for the bytes of a file: in the encoding a person chose, else in the one told from them. Gives the encoding. */
export function readXml(
  bytes: Uint8Array,
  listener: XmlListener,
  { encoding: forced }: { readonly encoding?: string | undefined } = {},
): Result<string> {
  const { text, encoding } = decodeXml(bytes, forced);
  const parser = createParser(listener);
  for (let at = 0; at < text.length; at += sliceLength) {
    const failure = parser.write(text.slice(at, at + sliceLength));
    if (failure !== undefined) return failure;
  }
  const closed = parser.close();
  return closed.ok ? succeed(encoding) : closed;
}

/** Bytes of an XML file as text; its declaration says the encoding where no byte-order mark does. */
function decodeXml(bytes: Uint8Array, forced?: string): { text: string; encoding: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*encoding\s*=\s*["'](?<name>[\w.:-]{2,30})/u.exec(head)?.groups?.['name'];
  const { text, encoding } = decodeText(bytes, { declared, forced });
  return { text: withAmpersands(text.replace(/^\ufeff?\s*/u, '')), encoding };
}

/** An ampersand that begins no reference is taken for itself; where a CDATA section may hold it nothing is touched. */
const withAmpersands = (text: string): string =>
  text.includes('<![CDATA[')
    ? text
    : text.replace(/&(?!#?[\p{L}_][\p{L}\p{N}._-]{0,60};|#\d{1,8};)/gu, '&amp;');

/** The name of the first element with its prefix left out, told from the first 8 kB; undefined where it does not begin as XML. */
export function rootElement(bytes: Uint8Array): string | undefined {
  const text = decodeHead(bytes, 8192).replace(/^\ufeff?\s*/u, '');
  if (!text.startsWith('<')) return undefined;
  const begun = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/gu, ' ');
  // Declarations of entities may be longer than what is looked at: a document type names the root too.
  const root =
    /<!DOCTYPE\s+(?<name>[\p{L}_][\p{L}\p{N}_.:-]*)/iu.exec(begun)?.groups?.['name'] ??
    /<(?<name>[\p{L}_][\p{L}\p{N}_.:-]*)[\s/>]/u.exec(begun)?.groups?.['name'];
  return root === undefined ? undefined : localName(root);
}

interface PieceParser {
  write(text: string): Failure | undefined;
  close(): Result<undefined>;
}

function createParser(listener: XmlListener, name?: string): PieceParser {
  const parser = new SaxesParser({ xmlns: false });
  let failure: Failure | undefined;
  let depth = 0;
  let ended = false;
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) failure ??= fail('file-refused', 'DOCTYPE');
  });
  parser.on('error', () => {
    failure ??= ended && depth > 0 ? fail('file-cut-off', name) : fail('file-damaged', name);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    depth += 1;
    if (depth > deepest) failure ??= fail('file-refused', 'nested too deep');
    if (failure === undefined) listener.open?.(localName(tag.name), localAttributes(tag.attributes));
  });
  parser.on('closetag', (tag: SaxesTagPlain) => {
    depth -= 1;
    if (failure === undefined) listener.close?.(localName(tag.name));
  });
  const text = (piece: string): void => {
    if (failure === undefined) listener.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  return {
    write: (piece) => {
      parser.write(piece);
      return failure;
    },
    close: () => {
      ended = true;
      parser.close();
      return failure ?? succeed(undefined);
    },
  };
}

const localAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
