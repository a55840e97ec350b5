import { basename } from 'node:path';
import { fail, succeed, type Result } from '../contract/result';
import { readSource } from '../import/read-source';
import { bytesOf } from './open-speeches';

/** The words of a file, one a line, in any encoding that is recognised; `file-empty` where there is none. */
export async function readWordList(file: string): Promise<Result<string[]>> {
  const bytes = await bytesOf(file);
  const source = bytes.ok ? await readSource(bytes.value, basename(file)) : bytes;
  if (!source.ok) return source;
  const words = source.value.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return words.length === 0 ? fail('file-empty') : succeed(words);
}
