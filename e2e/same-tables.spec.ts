import { join } from 'node:path';
import { readCsv } from './csv';
import { exported } from './exporting';
import { expect, test } from './host';
import { putOnSide } from './sides';
import { rowsInTerminal } from './terminal';

const root = join(import.meta.dirname, '..');
const speeches = ['campaign-early.txt', 'campaign-late.txt'].map((name) => join(root, 'samples', name));

/** By word: speeches come in another order from another host, and with them words of the same count. */
const byWord = (rows: readonly (readonly [unknown, ...unknown[]])[]) =>
  rows
    .map(
      ([word, ...values]) => [String(word), ...values.map((value) => Number(value).toPrecision(9))] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1));

test.use({ files: speeches });

test('a window and the terminal give the same words and the same keyness of the same speeches', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  const words = await exported(page, host, 'Table as CSV');
  const inWindow = readCsv(words.bytes).rows;
  expect(inWindow.length).toBeGreaterThan(500);
  const inTerminal = await rowsInTerminal('words', ...speeches, '--top', '5000');
  expect(
    byWord(inWindow.map((row) => [row['word'], row['count'], row['per_10000'], row['speeches'], row['dp']])),
  ).toStrictEqual(
    byWord(inTerminal.map((row) => [row['word'], row['count'], row['rate'], row['speeches'], row['dp']])),
  );

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
  await putOnSide(page, 'A', 'Where the Work Is');
  await putOnSide(page, 'B', 'A Country That Remembers');
  const table = page.getByRole('grid', { name: 'Words by G², 4-term' });
  await expect(table.getByRole('row').nth(5)).toBeVisible();
  const keyness = readCsv((await exported(page, host, 'Table as CSV')).bytes).rows;
  const compared = await rowsInTerminal('compare', ...speeches, '--splits', '0', '--top', '5000');
  expect(differences(keyness, ['count_a', 'count_b', 'g2_4_term', 'log_ratio_low'])).toStrictEqual(
    differences(compared, ['a', 'b', 'g2', 'logRatioLow']),
  );
});

const differences = (rows: readonly Record<string, unknown>[], columns: readonly string[]) =>
  byWord(rows.map((row) => [row['word'], ...columns.map((column) => row[column])]));
