import type { SelectedDocument } from './selection';

/** The selected tokens of a document one after the other, as they were said: insertions and events between them are skipped. */
export interface Sequence {
  /** Token indices of the document. */
  readonly tokens: Uint32Array;
  /** Their forms. */
  readonly forms: Uint32Array;
  /** Where each turn's tokens end in `tokens`, ascending; words beyond the end of a turn are not neighbours. */
  readonly runs: Uint32Array;
}

const sequences = new WeakMap<SelectedDocument, Sequence>();

export function sequenceOf(selected: SelectedDocument): Sequence {
  const known = sequences.get(selected);
  if (known !== undefined) return known;
  const tokens = new Uint32Array(selected.tokens);
  const runs: number[] = [];
  let size = 0;
  selected.stretches.forEach(({ from, to, turn, kind }, index) => {
    for (let token = from; token < to; token++) tokens[size++] = token;
    const next = selected.stretches[index + 1];
    // A title and a summary are no one's turn, and no neighbours either.
    if (next?.turn !== turn || (turn === undefined && next?.kind !== kind)) runs.push(size);
  });
  const forms = tokens.map((token) => selected.document.forms[token] ?? 0);
  const sequence = { tokens, forms, runs: Uint32Array.from(runs) };
  sequences.set(selected, sequence);
  return sequence;
}

/** The run that the token at `at` of a sequence stands in: [start, end). */
export function runAround({ runs }: Sequence, at: number): { readonly start: number; readonly end: number } {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return { start: low === 0 ? 0 : (runs[low - 1] ?? 0), end: runs[low] ?? 0 };
}
