import Papa from 'papaparse';
import type { Locator, Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';
import { putOnSide } from './sides';

/** `2,120` as a number. */
const figure = async (element: Locator): Promise<number> =>
  Number((await element.innerText()).replaceAll(',', '').replace('−', '-'));

async function openCampaign(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  // The words are what a new project opens on; whoever goes elsewhere goes from there.
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Compare' }).click();
}

test('two speeches are compared: pick them, read the numbers, choose a word, see its lines, take the table along', async ({
  page,
  host,
}) => {
  await openCampaign(page);
  await putOnSide(page, 'A', 'Where the Work Is');
  await putOnSide(page, 'B', 'A Country That Remembers');

  // The first sentence says how many words differ, and what chance yields or that it cannot be told.
  const finding = page.getByRole('status').filter({ hasText: 'differ at p < .001' });
  await expect(finding).toContainText(/\d+ of [\d,]+ words/);
  await expect(finding).toContainText(/A random split of the \w+ yields|too few turns/);

  const table = page.getByRole('grid', { name: 'Words by G², 4-term' });
  const row = table
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: 'people', exact: true }) });
  await page.getByRole('textbox', { name: 'Find a word' }).fill('people');
  await expect(row).toBeVisible();
  const cells = row.getByRole('gridcell');
  const [countA, rateA, countB, rateB] = await Promise.all([1, 2, 3, 4].map((at) => figure(cells.nth(at))));
  const words = page.locator('.side-size b');
  const [wordsA, wordsB] = [await figure(words.nth(0)), await figure(words.nth(1))];
  expect([rateA, rateB]).toStrictEqual(
    [((countA ?? 0) / wordsA) * 10_000, ((countB ?? 0) / wordsB) * 10_000].map((rate) =>
      Number(rate.toFixed(1)),
    ),
  );

  await cells.nth(0).click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('listbox', { name: 'Lines of A' }).getByRole('option')).toHaveCount(
    countA ?? -1,
  );
  await expect(page.getByRole('listbox', { name: 'Lines of B' }).getByRole('option')).toHaveCount(
    countB ?? -1,
  );

  await page.getByRole('textbox', { name: 'Find a word' }).fill('');
  await expect(table.getByRole('row').nth(5)).toBeVisible();
  const file = await exported(page, host, 'Table as CSV');
  expect(file.name).toMatch(/\.csv$/);
  const text = file.bytes.toString('utf8').replace(/^\uFEFF/, '');
  expect(text).toContain('# method: Keyness, G², 4-term');
  const rows = Papa.parse<Record<string, string>>(text.replace(/^"?#.*\r\n/gm, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const saved = rows.find(({ word }) => word === 'people');
  expect([saved?.['count_a'], saved?.['count_b']]).toStrictEqual([String(countA), String(countB)]);
  expect(rows.length).toBeGreaterThan(400);

  await page.getByRole('button', { name: 'Swap the sides' }).click();
  await page.getByRole('textbox', { name: 'Find a word' }).fill('people');
  await expect(cells.nth(1)).toHaveText(String(countB));
  await expect(cells.nth(3)).toHaveText(String(countA));
});

test('a comparison is found again by Back, and axe finds nothing serious in it', async ({ page, host }) => {
  await openCampaign(page);
  await putOnSide(page, 'A', 'Where the Work Is');
  const scatter = page.getByRole('listbox', { name: /^Key words by their rate in A/ });
  await expect(scatter).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await expect(page.getByRole('slider', { name: 'Sentence' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('button', { name: /^Side A: Where the Work Is/ })).toBeVisible();
});
