import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TranscriptId } from '../../workspace/contract/basics';
import type { EngineDocument } from '../../workspace/engine/document';

/** The shared speeches where they are, else the samples: again and again, until they are about so many characters. */
export function textsOf(root: string, wanted: number): readonly string[] {
  const shared = join(root, '../shared/data/speeches');
  const folder = existsSync(shared) ? shared : join(root, 'samples');
  const read = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').normalize('NFC'));
  const size = read.reduce((sum, { length }) => sum + length, 0);
  return Array.from({ length: Math.max(1, Math.round(wanted / size)) }, () => read).flat();
}

export const documentOf = (text: string, index: number): EngineDocument => ({
  id: TranscriptId.parse(String(index)),
  title: String(index),
  text,
  blocks: [{ kind: 'speech', start: 0, end: text.length }],
  turns: [{ start: 0, end: text.length, speaker: undefined }],
  language: 'en',
  date: undefined,
  textHash: String(index),
});

/** Writes them into a new folder, a file each; bytes written. */
export function writeTexts(folder: string, texts: readonly string[]): number {
  mkdirSync(folder);
  let bytes = 0;
  for (const [index, text] of texts.entries()) {
    const encoded = Buffer.from(text, 'utf8');
    writeFileSync(join(folder, `${String(index).padStart(6, '0')}.txt`), encoded);
    bytes += encoded.length;
  }
  return bytes;
}
