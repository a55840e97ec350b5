import { basename } from 'node:path';
import { parseOwnLexicon, type BadLine } from '../../analysis/sentiment/own-lexicon';
import { succeed, type Result } from '../contract/result';
import type { OwnLexicon } from '../contract/sentiment';
import { readSource } from '../import/read-source';
import { bytesOf } from './open-speeches';

export type { BadLine };

/** A person's list of words and valences from a file, in any encoding that is recognised, with the lines that were left out. */
export async function readLexicon(
  file: string,
): Promise<Result<{ readonly lexicon: OwnLexicon; readonly bad: readonly BadLine[] }>> {
  const bytes = await bytesOf(file);
  const source = bytes.ok ? await readSource(bytes.value, `${basename(file)}.txt`) : bytes;
  if (!source.ok) return source;
  const { words, scale, bad } = parseOwnLexicon(source.value.text);
  return succeed({
    bad,
    lexicon: {
      name: basename(file).replace(/\.[^.]*$/u, '') || file,
      scale,
      words: words.map(([word, value]): [string, number] => [word, value]),
    },
  });
}
