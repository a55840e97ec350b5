/** Words in their order, numbered so that one word has one number below `types`. */
export interface WordSequence {
  readonly ids: Uint32Array;
  readonly types: number;
}

/** The sequence of any ids, or of the words themselves. */
export function wordSequence<Word extends string | number>(words: ArrayLike<Word>): WordSequence {
  const numbers = new Map<Word, number>();
  const ids = new Uint32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word; // below the length: there is one
    let id = numbers.get(word);
    if (id === undefined) numbers.set(word, (id = numbers.size));
    ids[at] = id;
  }
  return { ids, types: numbers.size };
}

/** How often each word stands in the sequence, by its number. */
export function countsOf({ ids, types }: WordSequence): Uint32Array {
  const counts = new Uint32Array(types);
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}
