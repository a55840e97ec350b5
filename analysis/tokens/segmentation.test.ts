import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span';
import { sentencesOf } from './sentences';
import { tokenize } from './tokenize';

const data = join(import.meta.dirname, '../../../shared/data/segmentation');
const files = ['en_masc_court_2002-10-09.tsv', 'en_masc_debate_2000-10-11.tsv'];

interface Piece {
  readonly sentence: string;
  readonly word: string;
}

/** Penn's tokens, with the second halves of contractions ("n't", "'s") put back to their words. */
function readPieces(file: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const line of readFileSync(join(data, file), 'utf8').trim().split('\n').slice(1)) {
    const [sentence = '', token = ''] = line.split('\t');
    const last = pieces.at(-1);
    const isClitic = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m|S))$/u.test(token);
    if (isClitic && last?.sentence === sentence) {
      pieces[pieces.length - 1] = { sentence, word: last.word + token };
    } else pieces.push({ sentence, word: token });
  }
  return pieces;
}

/** The text as it would be printed: no space before a closing sign or after an opening one. */
function printed(pieces: readonly Piece[]): {
  readonly text: string;
  readonly words: ReadonlySet<string>;
  readonly sentenceEnds: ReadonlySet<number>;
  readonly turns: readonly Span[];
} {
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
    if (pieces[index + 1]?.sentence === sentence) return;
    sentenceEnds.add(text.length);
    // The file has lost who speaks; a sentence that breaks off in a dash ended with its turn.
    if (word === '--' || index === pieces.length - 1)
      turns.push({ start: turns.at(-1)?.end ?? 0, end: text.length });
  });
  return { text, words, sentenceEnds, turns };
}

function f1(found: ReadonlySet<unknown>, wanted: ReadonlySet<unknown>): number {
  const both = [...found].filter((one) => wanted.has(one)).length;
  return (2 * both) / (found.size + wanted.size);
}

describe.skipIf(!existsSync(data))('on MASC (skipped where the shared data are absent)', () => {
  it.each(files)('finds the words and sentences of %s', (file) => {
    const { text, words, sentenceEnds, turns } = printed(readPieces(file));
    const { starts, ends, length } = tokenize(text);
    const found = new Set(Array.from({ length }, (_, token) => `${starts[token]} ${ends[token]}`));
    const cuts = new Set(sentencesOf(text, turns).map(({ end }) => end));
    const [tokens, sentences] = [f1(found, words), f1(cuts, sentenceEnds)];
    console.log(`${file}: words F1 ${tokens.toFixed(4)}, sentences F1 ${sentences.toFixed(4)}`);
    expect(tokens).toBeGreaterThan(0.995);
    expect(sentences).toBeGreaterThan(0.96);
  });
});
