import { fail, succeed, type Result } from '../contract/basics';

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
  if (shape.depth > deepest) return fail('file-refused', 'nested too deep');
  const whole =
    tryParse(text) ??
    tryParse(text.replace(strange, (part, word?: string) => (word === undefined ? part : 'null')));
  if (whole !== undefined) return succeed(whole.value);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.flatMap((line) => tryParse(line) ?? []);
  if (lines.length > 1 && values.length >= lines.length / 2) return succeed(values.map(({ value }) => value));
  return fail(shape.open ? 'file-cut-off' : 'file-damaged');
}

/* strings are passed over whole, so that a word inside them stays */
const strange = /"(?:[^"\\]|\\.)*"|(-?\b(?:NaN|Infinity)\b)/gu;

function tryParse(text: string): { readonly value: JsonValue } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    // What JSON.parse gives is JSON.
    return { value: value as JsonValue };
  } catch {
    return undefined;
  }
}

/** How deep brackets nest, and whether some are open at the end; one pass. */
function measure(text: string): { depth: number; open: boolean } {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      most = Math.max(most, depth);
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return { depth: most, open: inString || depth > 0 };
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
