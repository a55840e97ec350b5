import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rangeKey, stopBoundedRuns } from '../../analysis/phrases/candidates';
import { phraseWords, type PhraseLanguage, type PhraseWord } from '../../analysis/phrases/phrase-words';
import { inverseSpeechFrequency, rankPhrases, type RankOptions } from '../../analysis/phrases/rank-phrases';
import { speechPhrases, type PhraseMethod } from '../../analysis/phrases/speech-phrases';
import { sentencesOf } from '../../analysis/tokens/sentences';
import { loadPhraseLanguage, type LoadedPhraseLanguage } from './phrase-language';

const data = join(import.meta.dirname, '../../../shared/data');
const asPublished: RankOptions = { weightOf: () => 1, withoutParts: false };
const Gold = z.object({ lang: z.string(), file: z.string(), gold: z.array(z.string()) });

interface Background {
  readonly speeches: number;
  readonly speechesWith: ReadonlyMap<string, number>;
}

describe.skipIf(!existsSync(data))(
  'key phrases of 14 speeches (skipped where ../shared/data is absent)',
  () => {
    it('agree better with a reader by the default than by RAKE, TextRank or tf-idf', async () => {
      const golds = readFileSync(join(data, 'keyphrases/own_speech_keyphrases.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => Gold.parse(JSON.parse(line)));
      const scores = new Map<string, number[]>();
      const backgrounds = new Map<string, Background>();
      for (const { lang, file, gold } of golds) {
        const language = await loadPhraseLanguage(lang);
        const background = backgrounds.get(lang) ?? backgroundOf(lang, language);
        backgrounds.set(lang, background);
        const wanted = new Set(gold.map((phrase) => keyOf(phrase, language)));
        for (const [name, keys] of listsOf(readFileSync(join(data, file), 'utf8'), language, background)) {
          const hits = keys.slice(0, 10).filter((key) => wanted.has(key)).length;
          scores.set(name, [...(scores.get(name) ?? []), (2 * hits) / (10 + wanted.size)]);
        }
      }
      const mean = new Map(
        [...scores].map(([name, all]) => [name, all.reduce((a, b) => a + b) / all.length]),
      );
      console.log(
        [...mean]
          .map(
            ([name, f1]) =>
              `F1@10 ${name}: ${f1.toFixed(3)}  ${
                scores
                  .get(name)
                  ?.map((f) => f.toFixed(2))
                  .join(' ') ?? ''
              }`,
          )
          .join('\n'),
      );
      const best = Math.max(...['rake', 'textrank', 'tf-idf'].map((name) => mean.get(name) ?? 1));
      expect(mean.get('cvalue')).toBeGreaterThan(best);
      expect(mean.get('cvalue')).toBeGreaterThan(0.378);
    }, 120_000);
  },
);

function listsOf(text: string, language: LoadedPhraseLanguage, background: Background): [string, string[]][] {
  const words = phraseWords(text, sentencesOf(text), language);
  const ranked = (method: PhraseMethod, options: RankOptions): string[] =>
    rankPhrases([speechPhrases(words, { method, general: language.general })], options).map(({ key }) => key);
  const among: RankOptions['weightOf'] = (key) =>
    inverseSpeechFrequency(key, background.speechesWith.get(key) ?? 1, background.speeches);
  return [
    ['cvalue', ranked('cvalue', { weightOf: inverseSpeechFrequency, withoutParts: true })],
    ['cvalue among all speeches of its language', ranked('cvalue', { weightOf: among, withoutParts: true })],
    ['cvalue-plain', ranked('cvalue-plain', asPublished)],
    ['rake', ranked('rake', asPublished)],
    ['textrank', ranked('textrank', asPublished)],
    ['tf-idf', byTfIdf(words, background)],
  ];
}

/** A phrase of the gold as its key, without an article before it. */
function keyOf(phrase: string, language: PhraseLanguage): string {
  return phraseWords(phrase, [{ start: 0, end: phrase.length }], { ...language, tagText: undefined })
    .filter(({ stop }, index) => !(index === 0 && stop))
    .map(({ key }) => key)
    .join(' ');
}

/** One to three words between stop words, by count × log2(speeches / speeches with it). */
function byTfIdf(words: readonly PhraseWord[], { speeches, speechesWith }: Background): string[] {
  const counts = new Map<string, number>();
  for (const key of shortRuns(words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]): [string, number] => [
      key,
      count * Math.log2(speeches / (speechesWith.get(key) ?? 1)),
    ])
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => key);
}

function backgroundOf(code: string, language: PhraseLanguage): Background {
  const folder = join(data, 'speeches', code);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  );
  const speechesWith = new Map<string, number>();
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const words = phraseWords(text, sentencesOf(text), { ...language, tagText: undefined });
    for (const key of new Set(shortRuns(words))) speechesWith.set(key, (speechesWith.get(key) ?? 0) + 1);
  }
  return { speeches: files.length, speechesWith };
}

const shortRuns = (words: readonly PhraseWord[]): string[] =>
  stopBoundedRuns(words).flatMap((run) =>
    Array.from({ length: run.last - run.first + 1 }, (_, n) => run.first + n).flatMap((first) =>
      [0, 1, 2]
        .filter((more) => first + more <= run.last)
        .map((more) => rangeKey(words, { first, last: first + more })),
    ),
  );
