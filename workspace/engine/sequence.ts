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
  const sequence = { ...tokensOf(selected), runs: runsOf(selected) };
  sequences.set(selected, sequence);
  return sequence;
}

function tokensOf({ document, stretches, tokens: size }: SelectedDocument): Omit<Sequence, 'runs'> {
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0];
  // Nothing is left out between them: no copy is needed.
  if (last - first === size)
    return { tokens: countingUp(first, last), forms: document.forms.subarray(first, last) };
  const tokens = new Uint32Array(size);
  const forms = new Uint32Array(size);
  let at = 0;
  for (const { from, to } of stretches) {
    forms.set(document.forms.subarray(from, to), at);
    for (let token = from; token < to; token++) tokens[at++] = token;
  }
  return { tokens, forms };
}

function runsOf({ stretches }: SelectedDocument): Uint32Array {
  const runs: number[] = [];
  let size = 0;
  stretches.forEach(({ from, to, turn, kind }, index) => {
    size += to - from;
    const next = stretches[index + 1];
    // A title and a summary are no one's turn, and no neighbours either.
    if (next?.turn !== turn || (turn === undefined && next?.kind !== kind)) runs.push(size);
  });
  return Uint32Array.from(runs);
}

/** 0, 1, 2 …: one column that all sequences share. */
let numbers = new Uint32Array(0);

/** The whole numbers of [from, to), to be read alone. */
function countingUp(from: number, to: number): Uint32Array {
  if (numbers.length < to) {
    numbers = new Uint32Array(to + (to >> 1));
    for (let number = 0; number < numbers.length; number++) numbers[number] = number;
  }
  return numbers.subarray(from, to);
}
