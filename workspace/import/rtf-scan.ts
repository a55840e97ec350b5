import { fail, succeed, type Result } from '../contract/result';

/** What is heard while an RTF file is read byte by byte. */
export interface RtfListener {
  open(): void;
  close(): void;
  /** A control word, `\b0` as `b` and 0; a control symbol as its one character, `\~` as `~`. */
  word(name: string, value: number | undefined): void;
  /** A byte of text, given as it is or as `\'e9`. */
  byte(value: number): void;
}

/** Word itself stays below a hundred. */
const deepest = 1_000;

const [backslash, opening, closing, lineFeed, carriageReturn, space] = [0x5c, 0x7b, 0x7d, 0x0a, 0x0d, 0x20];

/**
 * Reads RTF in one pass. `file-refused` for groups nested deeper than 1,000, `file-cut-off` where the file ends inside a group.
 * What follows the outermost group is not looked at.
 */
export function scanRtf(bytes: Uint8Array, listener: RtfListener): Result<undefined> {
  let depth = 0;
  let at = bytes.indexOf(opening);
  if (at === -1) return fail('file-damaged');
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === backslash) at = scanControl(bytes, at + 1, listener);
    else {
      at += 1;
      if (byte === opening) {
        depth += 1;
        if (depth > deepest) return fail('file-refused', 'nested too deep');
        listener.open();
      } else if (byte === closing) {
        depth -= 1;
        listener.close();
        if (depth === 0) return succeed(undefined);
      } else if (byte !== lineFeed && byte !== carriageReturn) listener.byte(byte);
    }
  }
  return fail('file-cut-off');
}

/** What follows a backslash; gives where to go on. */
function scanControl(bytes: Uint8Array, start: number, listener: RtfListener): number {
  const first = bytes[start];
  if (first === undefined) return start;
  if (!isLetter(first)) return scanSymbol(bytes, start, first, listener);
  let at = start;
  while (at - start < 32 && isLetter(bytes[at] ?? 0)) at += 1;
  const name = ascii(bytes, start, at);
  const digits = at;
  if (bytes[at] === 0x2d) at += 1;
  while (at - digits < 12 && isDigit(bytes[at] ?? 0)) at += 1;
  const value = Number.parseInt(ascii(bytes, digits, at), 10);
  if (Number.isNaN(value)) at = digits;
  if (bytes[at] === space) at += 1;
  if (name === 'bin') return at + Math.max(0, Number.isNaN(value) ? 0 : value);
  listener.word(name, Number.isNaN(value) ? undefined : value);
  return at;
}

function scanSymbol(bytes: Uint8Array, at: number, symbol: number, listener: RtfListener): number {
  if (symbol !== 0x27) {
    listener.word(symbol === carriageReturn ? '\n' : String.fromCharCode(symbol), undefined);
    return at + 1;
  }
  const value = Number.parseInt(ascii(bytes, at + 1, at + 3), 16);
  if (!Number.isNaN(value)) listener.byte(value);
  return at + 3;
}

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

function ascii(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
