/** A part of a MIME message (RFC 2045): its headers by lower-case name, and its body, not yet decoded. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Whether its end was seen: the border after it, or the end of a message without parts. */
  readonly whole: boolean;
}

const mostParts = 5_000;

/** A message, given as Latin 1, one letter a byte. */
export function readMessage(message: string): MimePart {
  const gap = /\r?\n\r?\n/u.exec(message);
  const end = gap === null ? message.length : gap.index;
  const headers = new Map<string, string>();
  for (const line of message
    .slice(0, end)
    .replace(/\r?\n[ \t]+/gu, ' ')
    .split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: gap === null ? '' : message.slice(end + gap[0].length), whole: true };
}

/** The parts between the borders of a multipart body; the last is not whole where the file ends inside it. */
export function splitParts(body: string, boundary: string): readonly MimePart[] {
  const parts: MimePart[] = [];
  const border = `--${boundary}`;
  let start = nextBorder(body, border, 0);
  while (start !== -1 && parts.length < mostParts) {
    const from = body.indexOf('\n', start);
    if (from === -1 || body.startsWith('--', start + border.length)) break;
    const next = nextBorder(body, border, from);
    const end = next === -1 ? body.length : body[next - 2] === '\r' ? next - 2 : next - 1;
    parts.push({ ...readMessage(body.slice(from + 1, Math.max(from + 1, end))), whole: next !== -1 });
    start = next;
  }
  return parts;
}

/** Where a line is the border; one that only begins like it may be that of a multipart inside. */
function nextBorder(body: string, border: string, from: number): number {
  let at = body.indexOf(border, from);
  while (at !== -1 && !isBorder(body, at, border.length)) at = body.indexOf(border, at + 1);
  return at;
}

const isBorder = (body: string, at: number, length: number): boolean =>
  (at === 0 || body[at - 1] === '\n') && /^(?:--|\s|$)/u.test(body.slice(at + length, at + length + 2));

/** A header's value and its parameters: `text/html; charset="utf-8"`. */
export function readHeader(value: string): { value: string; parameters: ReadonlyMap<string, string> } {
  const parameters = new Map<string, string>();
  for (const { groups } of value.matchAll(
    /;\s*(?<name>[\w*-]+)\s*=\s*(?:"(?<quoted>[^"]*)"|(?<plain>[^\s;]*))/gu,
  ))
    parameters.set((groups?.['name'] ?? '').toLowerCase(), groups?.['quoted'] ?? groups?.['plain'] ?? '');
  return { value: (value.split(';')[0] ?? '').trim().toLowerCase(), parameters };
}

/** The bytes of a part, its transfer encoding undone. */
export function decodeBody({ headers, body }: MimePart): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? unquote(body) : body, 'latin1');
}

const unquote = (body: string): string =>
  body
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/gu, '')
    .replace(/=\r?\n/gu, '')
    .replace(/=(?<hex>[\da-f]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
