/** A line of a list that was left out: without two columns, without a number, a phrase, a word that stood there before, without a word. */
export interface BadLine {
  /** From 1. */
  readonly line: number;
  readonly why: 'columns' | 'number' | 'phrase' | 'twice' | 'empty';
  readonly text: string;
}

export interface ParsedLexicon {
  /** In lower case with straight apostrophes, on VADER's scale of -4 to 4. */
  readonly words: readonly (readonly [word: string, valence: number])[];
  /** What the values of the file were multiplied by. */
  readonly scale: number;
  readonly bad: readonly BadLine[];
}

/**
 * Reads a person's list: `word<TAB>valence` a line, further columns left aside; empty lines and lines that begin with `#` are passed over,
 * and a first line whose second column is no number is taken for heads. Values that all lie in -1..1 are multiplied by 4, values that
 * pass ±4 are brought to it by their largest, so that VADER's boosters and scaling mean the same for every list.
 */
export function parseOwnLexicon(table: string): ParsedLexicon {
  const values = new Map<string, number>();
  const bad: BadLine[] = [];
  let first = true;
  for (const [index, text] of table
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .entries()) {
    if (text.trim() === '' || text.startsWith('#')) continue;
    const read = readLine(text, values);
    if (typeof read === 'string') {
      if (!(first && read === 'number')) bad.push({ line: index + 1, why: read, text: text.slice(0, 80) });
    } else values.set(read.word, read.value);
    first = false;
  }
  const scale = scaleOf([...values.values()]);
  return { words: [...values].map(([word, value]) => [word, value * scale] as const), scale, bad };
}

function readLine(
  text: string,
  known: ReadonlyMap<string, number>,
): { readonly word: string; readonly value: number } | BadLine['why'] {
  const [written, number] = text.split('\t');
  if (number === undefined) return 'columns';
  const word = (written ?? '').trim().normalize('NFC').toLowerCase().replace(/[’‘ʼ]/gu, "'");
  if (word === '' || word.length > 100) return 'empty';
  const decimal = number
    .trim()
    .replace(/^[−–]/u, '-')
    .replace(/^([-+]?\d*),(\d+)$/u, '$1.$2');
  if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/iu.test(decimal)) return 'number';
  if (/\s/u.test(word)) return 'phrase';
  if (known.has(word)) return 'twice';
  return { word, value: Number(decimal) };
}

function scaleOf(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return 1;
  if (largest <= 1) return 4;
  return largest <= 4 ? 1 : 4 / largest;
}
