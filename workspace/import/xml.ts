import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { fail, succeed, type Failure, type Result } from '../contract/basics';
import type { Zip } from './zip';

/** What is listened to while XML streams by. Names are without their prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const deepest = 256;

/** `w:p` → `p` */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an entry as XML, piece by piece. A DOCTYPE is refused (entities grow without end), so is nesting deeper than 256. */
export async function streamXml(zip: Zip, name: string, listener: XmlListener): Promise<Result<undefined>> {
  const parser = new SaxesParser({ xmlns: false });
  let failure: Failure | undefined;
  let depth = 0;
  parser.on('doctype', () => {
    failure ??= fail('file-refused', 'DOCTYPE');
  });
  parser.on('error', () => {
    failure ??= fail('file-damaged', name);
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
  parser.on('text', (text) => {
    if (failure === undefined) listener.text?.(text);
  });
  const decoder = new TextDecoder('utf-8');
  const streamed = await zip.stream(name, (piece) => {
    parser.write(decoder.decode(piece, { stream: true }));
    return failure;
  });
  if (!streamed.ok) return streamed;
  parser.close();
  return failure ?? succeed(undefined);
}

const localAttributes = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
