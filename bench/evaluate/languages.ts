import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAll } from './cli';
import { share, type Row } from './row';

/** Sentences of 40 languages, each a file. */
export async function languageRow(cli: string, data: string): Promise<Row> {
  const sentences = readFileSync(join(data, 'reference/langid_udhr.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([language = '', text = '']) => ({ language, text }));
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-languages-'));
  try {
    const paths = sentences.map(({ text }, index) => {
      const path = join(folder, `${index}.txt`);
      writeFileSync(path, text);
      return path;
    });
    const read = await parseAll(cli, paths, 120);
    const wrong = sentences.flatMap(({ language, text }, index) => {
      const parsed = read.get(paths[index] ?? '');
      const found = parsed === undefined || 'error' in parsed ? undefined : parsed.language;
      // Norwegian without saying which is the book language
      return (found === 'no' ? 'nb' : found) === language
        ? []
        : [`${language} read as ${found ?? 'none'}: ${text.slice(0, 60)}`];
    });
    const right = sentences.length - wrong.length;
    return {
      what: `language of ${sentences.length} sentences in 40 languages`,
      measured: `${right} (${share(right / sentences.length)})`,
      target: '>= .970',
      met: right >= sentences.length * 0.97,
      notes: wrong,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
