/** A value as text, for the lines of the double that carry only text: JSON with a place for what IPC knows and JSON does not. */
type Cell =
  | null
  | boolean
  | string
  | { readonly n: string }
  | { readonly u: true }
  | { readonly b: string }
  | { readonly a: readonly Cell[] }
  | { readonly o: readonly (readonly [string, Cell])[] };

/** Throws as Electron does for what cannot be cloned, and by name for what could but is not needed by this app. */
export function toText(value: unknown): string {
  return JSON.stringify(cellOf(value));
}

export function fromText(text: string): unknown {
  // The border: text of `toText`, from the other end of a line of the double's own.
  return valueOf(JSON.parse(text) as Cell);
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value === undefined) return { u: true };
  if (typeof value === 'number') return { n: Object.is(value, -0) ? '-0' : String(value) };
  if (typeof value !== 'object') throw new Error('An object could not be cloned.');
  if (value instanceof Uint8Array) return { b: toBase64(value) };
  if (Array.isArray(value)) return { a: value.map(cellOf) };
  const name = Object.prototype.toString.call(value).slice(8, -1);
  if (name !== 'Object') throw new Error(`The double carries no ${name}`);
  return { o: Object.entries(value).map(([key, member]) => [key, cellOf(member)]) };
}

function valueOf(cell: Cell): unknown {
  if (cell === null || typeof cell !== 'object') return cell;
  if ('u' in cell) return undefined;
  if ('n' in cell) return Number(cell.n);
  if ('b' in cell) return fromBase64(cell.b);
  if ('a' in cell) return cell.a.map(valueOf);
  return Object.fromEntries(cell.o.map(([key, member]) => [key, valueOf(member)]));
}

/** By pieces: `String.fromCharCode` takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
