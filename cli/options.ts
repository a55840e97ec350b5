import { parseArgs } from 'node:util';
import { grouped } from '../workspace/contract/counted';

/** What a command takes, as `--help` lists it. */
export interface Option {
  readonly name: string;
  readonly kind: 'flag' | 'value';
  /** How the value is called in the help: `N`, `FILE`. */
  readonly value?: string;
  readonly repeats?: boolean;
  readonly about: string;
  /** Values that are accepted; any where absent. */
  readonly values?: readonly string[];
  /** It says nothing without this option, or without one of these values of it. */
  readonly goesWith?: { readonly option: string; readonly values?: readonly string[] };
}

export interface Given {
  readonly files: readonly string[];
  flag(name: string): boolean;
  /** Undefined where the option was not given. */
  value(name: string): string | undefined;
  all(name: string): readonly string[];
}

/** Something in the words of the command that Rostrum does not understand; ends with exit code 2. */
export class UsageError extends Error {}
/** Something that the command needs beside its files cannot be had, such as a list; ends with exit code 1. */
export class MissingError extends Error {}

/** @throws UsageError in a sentence. */
export function readOptions(words: readonly string[], options: readonly Option[]): Given {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, kind }) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
    ),
  });
  const files: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => token.rawName === `--${name}`);
    if (!option) throw new UsageError(unknown(token.rawName, options));
    const value = checkedValue(option, token.value);
    given.set(option.name, option.repeats === true ? [...(given.get(option.name) ?? []), value] : [value]);
  }
  for (const option of options) requireCompany(option, given);
  return {
    files,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.[0],
    all: (name) => given.get(name) ?? [],
  };
}

/** What would be passed over in silence is said. @throws UsageError */
function requireCompany({ name, goesWith }: Option, given: ReadonlyMap<string, readonly string[]>): void {
  if (goesWith === undefined || !given.has(name)) return;
  const { option, values } = goesWith;
  const value = given.get(option)?.[0];
  if (value !== undefined && (values === undefined || values.includes(value))) return;
  const needed = values === undefined ? `--${option}` : `--${option} ${values.join(` or --${option} `)}`;
  throw new UsageError(`--${name} goes with ${needed}.`);
}

function checkedValue(option: Option, value: string | undefined): string {
  if (option.kind === 'flag') {
    if (value !== undefined) throw new UsageError(`The option --${option.name} takes no value.`);
    return '';
  }
  if (value === undefined || value === '')
    throw new UsageError(
      `The option --${option.name} needs a value: --${option.name} ${option.value ?? 'VALUE'}.`,
    );
  if (option.values && !option.values.includes(value))
    throw new UsageError(`--${option.name} is one of ${option.values.join(', ')}; “${value}” is not.`);
  return value;
}

function unknown(given: string, options: readonly Option[]): string {
  const near = nearest(
    given.replace(/^-+/u, ''),
    options.map(({ name }) => name),
  );
  return `There is no option ${given}.${near === undefined ? '' : ` Did you mean --${near}?`}`;
}

/** The name that fewest changes of a letter lead to; undefined where none is near. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const scored = names
    .map((name) => ({ name, changes: editDistance(word, name) }))
    .sort((one, other) => one.changes - other.changes);
  const best = scored[0];
  return best && best.changes <= Math.max(1, Math.floor(word.length / 2.5)) ? best.name : undefined;
}

/** Levenshtein's distance. */
function editDistance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row.push(Math.min((row[j - 1] ?? 0) + 1, (before[j] ?? 0) + 1, (before[j - 1] ?? 0) + change));
    }
    before = row;
  }
  return before[other.length] ?? 0;
}

/** A whole number of these bounds. @throws UsageError */
export function wholeNumber(
  given: Given,
  name: string,
  {
    least,
    most = Number.MAX_SAFE_INTEGER,
    otherwise,
  }: { readonly least: number; readonly most?: number; readonly otherwise: number },
): number {
  const text = given.value(name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${grouped(most)}`;
  if (!/^-?\d+$/u.test(text) || !Number.isSafeInteger(number) || number < least || number > most)
    throw new UsageError(`--${name} takes a whole number ${bounds}; “${text}” is not.`);
  return number;
}

/** How many rows --top asks for. @throws UsageError */
export const rowsWanted = (given: Given, otherwise: number): number =>
  wholeNumber(given, 'top', { least: 1, otherwise });
