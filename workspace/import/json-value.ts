import { fail, succeed, type Result } from '../contract/result';

/** A value of JSON; objects have no members but their own, whatever their names. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: JsonValue | undefined;
}

const deepest = 256;

/**
 * Reads JSON, also lines of JSON of which at least half are whole. Numbers that only Python writes (NaN, Infinity) are null.
 * `file-refused` when nested deeper than 256 (told before anything is built), `file-damaged` for what is no JSON, `file-cut-off` where
 * its end is missing.
 */
export function readJson(text: string): Result<JsonValue> {
  const shape = measure(text);
  const whole = shape.depth > deepest ? undefined : parseOne(text, shape);
  if (whole !== undefined) return succeed(whole.value);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.length < 2 ? [] : lines.flatMap((line) => parseOne(line, measure(line)) ?? []);
  if (values.length > 0 && values.length >= lines.length / 2)
    return succeed(values.map(({ value }) => value));
  if (shape.depth > deepest) return fail('file-refused', 'nested too deep');
  return fail(shape.open ? 'file-cut-off' : 'file-damaged');
}

function parseOne(text: string, { depth, strange }: Shape): { readonly value: JsonValue } | undefined {
  if (depth > deepest) return undefined;
  return tryParse(text) ?? (strange.length === 0 ? undefined : tryParse(withNulls(text, strange)));
}

/** With `null` for the numbers at these places. */
function withNulls(text: string, places: readonly number[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const at of places) {
    parts.push(text.slice(done, text[at - 1] === '-' ? at - 1 : at), 'null');
    done = at + (text[at] === 'N' ? 'NaN' : 'Infinity').length;
  }
  return [...parts, text.slice(done)].join('');
}

function tryParse(text: string): { readonly value: JsonValue } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What JSON.parse gives is JSON.
    return { value: value as JsonValue };
  } catch {
    return undefined;
  }
}

interface Shape {
  readonly depth: number;
  /** Something is open at the end. */
  readonly open: boolean;
  /** Where NaN and Infinity stand outside of strings. */
  readonly strange: readonly number[];
}

/** In one pass. */
function measure(text: string): Shape {
  const strange: number[] = [];
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (inString) {
      if (letter === '\\') at += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      most = Math.max(most, depth);
    } else if (letter === '}' || letter === ']') depth -= 1;
    else if (text.startsWith('NaN', at) || text.startsWith('Infinity', at)) strange.push(at);
  }
  return { depth: most, open: inString || depth > 0, strange };
}

export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

/** A member of an object, or of what an object holds: `member(value, 'results', 'items')`; only its own, never inherited. */
export function member(value: JsonValue | undefined, ...path: readonly string[]): JsonValue | undefined {
  let at = value;
  for (const name of path) {
    if (!isObject(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

/** The first member of these names that is a text with anything in it, white space collapsed at its ends. */
export function textOf(value: JsonValue | undefined, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = member(value, name);
    if (typeof text === 'string' && /\S/u.test(text)) return text.trim();
  }
  return undefined;
}
