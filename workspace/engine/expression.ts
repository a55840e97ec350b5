import { createContext, Script, type Context } from 'node:vm';
import type { Corpus } from './corpus';
import { QueryFailure } from './query-failure';
import type { SelectedDocument } from './selection';
import { sequenceOf } from './sequence';

/** The longest that an expression may take over one speech, in milliseconds. */
const patience = 2000;

/** Runs under a clock that can stop it, which a call of `RegExp` cannot be. Answers with [run, from, to] after each other. */
const search = new Script(`{
  const found = [];
  turns.forEach((text, run) => {
    for (const { 0: match, index } of text.matchAll(expression)) {
      if (match !== '') found.push(run, index, index + match.length);
    }
  });
  found;
}`);

/** What the script sees, for all speeches: a context of its own for each of 3,000 took a gigabyte and two minutes. */
const place: { turns: readonly string[]; expression: RegExp } = { turns: [], expression: /./u };
let context: Context | undefined;

/**
 * Where a regular expression fits the words of a document's turns, a space between two of them; a word that it fits in part is found
 * whole. Its matches never overlap.
 * @throws QueryFailure
 */
export function findExpression(
  corpus: Corpus,
  selected: SelectedDocument,
  { expression, caseSensitive }: { readonly expression: string; readonly caseSensitive: boolean },
  found: (at: number, length: number, run: number) => void,
): void {
  const { forms, runs } = sequenceOf(selected);
  const turns = Array.from(runs, (end, run) =>
    Array.from(forms.subarray(runs[run - 1] ?? 0, end), (form) => corpus.lexicon.wordOf(form)),
  );
  const matches = searched(
    turns.map((words) => words.join(' ')),
    new RegExp(expression, caseSensitive ? 'gu' : 'giu'),
  );
  let [run, words, taken] = [-1, new TurnWords([]), 0];
  for (let at = 0; at < matches.length; at += 3) {
    const [inRun = 0, from = 0, to = 0] = matches.slice(at, at + 3);
    if (inRun !== run) [run, words, taken] = [inRun, new TurnWords(turns[inRun] ?? []), 0];
    const { first, end } = words.within(from, to);
    if (first < taken || end <= first) continue;
    taken = end;
    found((runs[run - 1] ?? 0) + first, end - first, run);
  }
}

function searched(turns: readonly string[], expression: RegExp): readonly number[] {
  context ??= createContext(place);
  Object.assign(place, { turns, expression });
  try {
    const result: unknown = search.runInContext(context, { timeout: patience });
    return Array.isArray(result) ? result.map(Number) : [];
  } catch (error) {
    const late =
      typeof error === 'object' &&
      error !== null &&
      'code' in error &&
      error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    throw late ? new QueryFailure('query-slow') : error;
  } finally {
    place.turns = [];
  }
}

/** Where the words of a turn stand in its text; asked from left to right. */
class TurnWords {
  readonly #words: readonly string[];
  #word = 0;
  #start = 0;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  /** The words that [from, to) touches: none where it is a space alone. */
  within(from: number, to: number): { readonly first: number; readonly end: number } {
    while (this.#word < this.#words.length && this.#stop() <= from) this.#next();
    const first = this.#word;
    while (this.#word < this.#words.length && this.#start < to) {
      // The word that the match ends in may be the first of the next.
      if (this.#stop() >= to) return { first, end: this.#word + 1 };
      this.#next();
    }
    return { first, end: this.#word };
  }

  #stop(): number {
    return this.#start + (this.#words[this.#word]?.length ?? 0);
  }

  #next(): void {
    this.#start = this.#stop() + 1;
    this.#word += 1;
  }
}
