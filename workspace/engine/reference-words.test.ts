import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../analysis/stats/testing/reference';
import { calls } from '../contract';
import { documentOf } from './document-of';
import { Engine } from './engine';

const data = join(import.meta.dirname, '../../../shared/data');
const read = (name: string): string => readFileSync(join(data, name), 'utf8');

/** The table of all words of some speeches, by word. */
async function wordsOf(names: readonly string[]) {
  const engine = new Engine({ version: '1.2.3' });
  engine.put(
    names.map((name) =>
      documentOf(name, [{ speaker: 'anna' }, ['speech', read(`speeches/${name}`)]], { language: 'en' }),
    ),
  );
  const rows = [];
  for (let offset = 0, total = 1; offset < total; offset += 1000) {
    const answer = await engine.answer(
      'words.table',
      calls['words.table'].input.parse({ selection: {}, stopList: 'none', limit: 1000, offset }),
    );
    if (!answer.ok) throw new Error(answer.code);
    total = answer.value.total;
    rows.push(...answer.value.rows);
  }
  return new Map(rows.map((row) => [row.word, row]));
}

describe.skipIf(!existsSync(data))(
  'words of forty inaugural addresses (skipped where ../shared/data is absent)',
  () => {
    it('have the counts of the reference, whose tokens are cut by another rule', async () => {
      const rows = readReference(read('reference/word_frequency_top100.tsv'));
      let [equal, all] = [0, 0];
      for (const name of new Set(rows.map((row) => row.text('file')))) {
        const words = await wordsOf([name]);
        for (const row of rows.filter((one) => one.text('file') === name)) {
          all += 1;
          if (words.get(row.text('word'))?.count === row.count('count')) equal += 1;
        }
      }
      expect(equal / all).toBeGreaterThan(0.99);
    });

    it('have the tf-idf of the reference where they stand in as many speeches', async () => {
      const { files } = JSON.parse(read('reference/corpus_stats_setup.json')) as { files: string[] };
      const words = await wordsOf(files);
      const rows = readReference(read('reference/tfidf_top20_expected.tsv'));
      let equal = 0;
      for (const row of rows) {
        const own = words.get(row.text('word'));
        if (own === undefined || own.speeches !== row.count('df')) continue;
        equal += 1;
        // Of one speech there, summed over all of them here: a count's worth is the same.
        const each = (own.tfidf ?? NaN) / own.count;
        // Printed with eight digits.
        expect((each * row.count('tf')) / row.count('tf_ln_idf')).toBeCloseTo(1, 7);
      }
      expect(equal / rows.length).toBeGreaterThan(0.98);
    });
  },
);
