/**
 * How a value with bytes in it crosses HTTP: four bytes with the length of a JSON head (little-endian), the head, then the bytes of
 * every `Uint8Array` one after the other. JSON alone would grow them by a third.
 */
interface Head {
  readonly value: unknown;
  /** Where in `value` the arrays belong, in the order of the tail. `[]` is the value itself. */
  readonly parts: readonly { readonly path: readonly (string | number)[]; readonly length: number }[];
}

/**
 * A value in the parts that follow each other on the wire; those with bytes of its own are no copies. `undefined` members are left
 * out, as in JSON. Throws for what JSON cannot say (cycles, bigints).
 */
export function wireParts(value: unknown): readonly Uint8Array<ArrayBuffer>[] {
  const arrays: Uint8Array<ArrayBuffer>[] = [];
  const parts: { path: (string | number)[]; length: number }[] = [];
  // Where the walk is: one path for all of it, copied only where an array of bytes stands.
  const path: (string | number)[] = [];
  const below = (key: string | number, part: unknown): unknown => {
    path.push(key);
    const made = plain(part);
    path.pop();
    return made;
  };
  const plain = (part: unknown): unknown => {
    if (part instanceof Uint8Array) {
      arrays.push(unshared(part));
      parts.push({ path: [...path], length: part.length });
      return null;
    }
    if (Array.isArray(part)) return part.map((item: unknown, index) => below(index, item));
    if (!isRecord(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, member]) => [key, below(key, member)]));
  };
  const json = textEncoder.encode(JSON.stringify({ value: plain(value), parts } satisfies Head));
  const head = new Uint8Array(4 + json.length);
  new DataView(head.buffer).setUint32(0, json.length, true);
  head.set(json, 4);
  return [head, ...arrays];
}

/** `wireParts` in one piece. */
export function encodeWire(value: unknown): Uint8Array<ArrayBuffer> {
  const parts = wireParts(value);
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The same bytes, copied only where another thread could change them. */
const unshared = ({ buffer, byteOffset, length }: Uint8Array): Uint8Array<ArrayBuffer> =>
  buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, length)
    : new Uint8Array(buffer, byteOffset, length).slice();

/** The value again; undefined where the bytes were not made by `encodeWire`. The arrays are copies. */
export function decodeWire(bytes: Uint8Array): unknown {
  const read = readHead(bytes);
  if (read === undefined) return undefined;
  const holder = { value: read.head.value };
  let at = read.end;
  for (const { path, length } of read.head.parts) {
    if (at + length > bytes.length || !place(holder, ['value', ...path], bytes.slice(at, at + length)))
      return undefined;
    at += length;
  }
  return at === bytes.length ? holder.value : undefined;
}

/** Both are globals of the page and of Node; this folder's project knows neither. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

const textEncoder = new TextEncoder();
const textDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readHead(bytes: Uint8Array): { head: Head; end: number } | undefined {
  if (bytes.length < 4) return undefined;
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (end > bytes.length) return undefined;
  try {
    const head: unknown = JSON.parse(textDecoder.decode(bytes.subarray(4, end)));
    return isHead(head) ? { head, end } : undefined;
  } catch {
    return undefined;
  }
}

/** Only members that are there already are replaced, so that no path reaches a prototype. */
function place(holder: object, path: readonly (string | number)[], bytes: Uint8Array): boolean {
  let owner: unknown = holder;
  for (const key of path.slice(0, -1)) {
    if (!isObject(owner) || !Object.hasOwn(owner, key)) return false;
    owner = Reflect.get(owner, key);
  }
  const last = path.at(-1);
  if (last === undefined || !isObject(owner) || !Object.hasOwn(owner, last)) return false;
  return Reflect.set(owner, last, bytes);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isRecord = (value: unknown): value is Record<string, unknown> =>
  isObject(value) && !Array.isArray(value) && !(value instanceof Date);
const isKey = (value: unknown): boolean => typeof value === 'string' || Number.isSafeInteger(value);
const isPart = (value: unknown): boolean =>
  isRecord(value) &&
  Array.isArray(value['path']) &&
  value['path'].every(isKey) &&
  Number.isSafeInteger(value['length']) &&
  Number(value['length']) >= 0;
const isHead = (value: unknown): value is Head =>
  isRecord(value) && Array.isArray(value['parts']) && value['parts'].every(isPart);
