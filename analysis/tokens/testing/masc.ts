import type { Span } from '../../model/span';

/** A text of MASC as it would be printed, with what was marked in it. */
export interface MarkedText {
  readonly text: string;
  /** `start end` of every word. */
  readonly words: ReadonlySet<string>;
  readonly sentenceEnds: ReadonlySet<number>;
  /** What one speaker says without being interrupted. */
  readonly turns: readonly Span[];
}

interface Piece {
  readonly sentence: string;
  readonly word: string;
}

/** Penn's tokens (`sentence TAB token TAB tag`), with the second halves of contractions ("n't", "'s") put back to their words. */
function readPieces(tsv: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of tsv.trim().split('\n').slice(1)) {
    const [sentence = '', token = ''] = line.split('\t');
    const last = pieces.at(-1);
    const isClitic = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m|S))$/u.test(token);
    if (isClitic && last?.sentence === sentence) {
      pieces[pieces.length - 1] = { sentence, word: last.word + token };
    } else pieces.push({ sentence, word: token });
  }
  return pieces;
}

/** No space before a closing sign or after an opening one. */
export function readMasc(tsv: string): MarkedText {
  const pieces = readPieces(tsv);
  let text = '';
  const words = new Set<string>();
  const sentenceEnds = new Set<number>();
  const turns: Span[] = [];
  pieces.forEach(({ word, sentence }, index) => {
    const glued =
      /^(?:[.,;:?!)\]}%…]|''|"|-)$/u.test(word) || /(?:^|\s)[($[{-]$/u.test(text) || /\w-$/u.test(text);
    if (index > 0 && !glued) text += ' ';
    const start = text.length;
    text += word;
    if (/[\p{L}\p{N}]/u.test(word)) words.add(`${start} ${text.length}`);
    const next = pieces[index + 1];
    if (next?.sentence === sentence) return;
    sentenceEnds.add(text.length);
    // The file has lost who speaks: a sentence that breaks off in a dash, or goes on with one, was interrupted by another speaker.
    if (word === '--' || next === undefined || next.word === '--')
      turns.push({ start: turns.at(-1)?.end ?? 0, end: text.length });
  });
  return { text, words, sentenceEnds, turns };
}

/** Harmonic mean of precision and recall over several sets taken together. */
export function f1(
  pairs: readonly { readonly found: ReadonlySet<unknown>; readonly wanted: ReadonlySet<unknown> }[],
): number {
  let [both, all] = [0, 0];
  for (const { found, wanted } of pairs) {
    for (const one of found) if (wanted.has(one)) both += 1;
    all += found.size + wanted.size;
  }
  return (2 * both) / all;
}
