import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { phraseWords } from '../../analysis/phrases/phrase-words';
import { phraseMethods, type PhraseMethod } from '../../analysis/phrases/speech-phrases';
import { loadPhraseLanguage } from '../../workspace/engine/phrase-language';
import { share, type Row } from './row';

const Gold = z.object({ lang: z.string(), file: z.string(), gold: z.array(z.string()) });
const Found = z.object({ rows: z.array(z.object({ file: z.string(), phrase: z.string() })) });

/** How many phrases of a list are looked at. */
const first = 10;

/** Speeches in which a reader marked the key phrases: F1 of the first ten of each method, exact after stemming. */
export async function phraseRows(cli: string, data: string): Promise<readonly Row[]> {
  const golds = readFileSync(join(data, 'keyphrases/own_speech_keyphrases.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => Gold.parse(JSON.parse(line)));
  const reached = new Map<PhraseMethod, number>();
  for (const method of phraseMethods) reached.set(method, await meanF1(cli, data, { method, golds }));
  const best = Math.max(
    ...phraseMethods.filter((method) => method !== 'cvalue').map((method) => reached.get(method) ?? 1),
  );
  return [...reached].map(([method, f1]) => ({
    what: `key phrases of ${golds.length} speeches by ${method}, F1@${first}`,
    measured: share(f1),
    target: method === 'cvalue' ? '>= .370, above the others' : '',
    met: method !== 'cvalue' || (f1 >= 0.37 && f1 > best),
    notes: [],
  }));
}

async function meanF1(
  cli: string,
  data: string,
  { method, golds }: { readonly method: PhraseMethod; readonly golds: readonly z.infer<typeof Gold>[] },
): Promise<number> {
  const paths = golds.map(({ file }) => join(data, file));
  const json = execFileSync(
    process.execPath,
    [cli, 'keyphrases', '--json', '--top', String(first), '--method', method, ...paths],
    { maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { rows } = Found.parse(JSON.parse(json));
  let sum = 0;
  for (const { lang, file, gold } of golds) {
    const wanted = new Set(await Promise.all(gold.map((phrase) => stemmed(phrase, lang))));
    const own = rows.filter((row) => join(data, file).endsWith(row.file));
    const keys = new Set(await Promise.all(own.map(({ phrase }) => stemmed(phrase, lang))));
    const hits = [...keys].filter((key) => wanted.has(key)).length;
    sum += (2 * hits) / (keys.size + wanted.size);
  }
  return sum / golds.length;
}

/** A phrase as its stems, without an article before it. */
async function stemmed(phrase: string, lang: string): Promise<string> {
  const language = await loadPhraseLanguage(lang);
  return phraseWords(phrase, [{ start: 0, end: phrase.length }], { ...language, tagText: undefined })
    .filter(({ stop }, index) => !(index === 0 && stop))
    .map(({ key }) => key)
    .join(' ');
}
