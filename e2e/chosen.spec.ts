import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readCsv } from './csv';
import { exported } from './exporting';
import { expect, test } from './host';
import { rowsInTerminal } from './terminal';

const speeches = ['early', 'late'].map((name) =>
  join(import.meta.dirname, '..', 'samples', `campaign-${name}.txt`),
);
test.use({ files: speeches });
test.slow();

const words = (page: Page) => page.getByRole('grid', { name: 'Words' });
const card = (page: Page) => page.getByRole('region', { name: 'Chosen word' });
const reader = (page: Page) => page.getByRole('complementary', { name: 'Reader' });
const show = (page: Page, view: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
const row = (page: Page, word: string) =>
  words(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: word, exact: true }) });

test('a chosen word has a card of forms and company, and Contexts, Spread, Sentiment and Reader follow it', async ({
  page,
  host,
}) => {
  await page.getByRole('textbox', { name: 'Find a word' }).fill('harbour');
  await row(page, 'harbour').click();
  const count = Number(await row(page, 'harbour').getByRole('gridcell').nth(2).innerText());
  await expect(card(page)).toContainText(`harbour${count} in 2 of 2 speeches`);
  await expect(card(page)).toContainText(/Formsharbours \d+/u);
  await expect(reader(page)).toContainText(/harbour 1 of \d+ in this speech/u);

  // Its company is that of the engine, best first.
  const company = card(page).getByRole('listitem');
  await expect(company.first()).toBeVisible();
  const shown = await company.getByRole('button').allInnerTexts();
  const measured = await rowsInTerminal(
    'collocates',
    ...speeches,
    '--query',
    'harbour',
    '--minimum',
    '1',
    '--top',
    '500',
  );
  expect(measured.map(({ word }) => word)).toEqual(expect.arrayContaining(shown));

  await show(page, 'Contexts');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('harbour');
  await expect(page.getByRole('status').filter({ hasText: /lines? in/u })).toContainText(`${count} lines`);
  await show(page, 'Spread');
  await expect(page.getByRole('button', { name: 'Take “harbour” away' })).toBeVisible();
  await show(page, 'Sentiment');
  await page.getByRole('radio', { name: 'By word' }).click();
  await expect(page.getByRole('textbox', { name: 'Word, phrase or pattern' })).toHaveValue('harbour');
  const found = page.getByRole('grid', { name: 'With “harbour”' });
  await expect(found.getByRole('row').nth(1)).toContainText(/harbour/iu);
  const { rows } = readCsv((await exported(page, host, 'Table as CSV')).bytes);
  expect(rows.length).toBeGreaterThan(1);

  // In the whole text its places are gone through one after the other.
  await show(page, 'Reader');
  const steps = page.locator('.made-line');
  await expect(steps).toContainText(/harbour \d+ of \d+ in this speech/u);
  const before = await steps.innerText();
  await steps.getByRole('button', { name: 'Next place' }).click();
  await expect.poll(() => steps.innerText()).not.toBe(before);

  // One of its forms is a word of its own, and is followed too.
  await show(page, 'Words');
  await card(page).getByRole('button', { name: 'harbours', exact: true }).click();
  await expect(card(page).getByRole('heading')).toContainText('harbours');
  await expect(reader(page)).toContainText(/harbours (\d+ of \d+|does not stand) in this speech/u);
  await show(page, 'Contexts');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('harbours');
});

test('a lemma is followed with all its forms', async ({ page }) => {
  await expect(words(page).getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('button', { name: /^Unit/u }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Lemma' }).click();
  await page.getByRole('textbox', { name: 'Find a word' }).fill('harbour');
  await row(page, 'harbour').click();
  await expect(row(page, 'harbour').getByRole('gridcell').nth(2)).toHaveText('14');
  await show(page, 'Contexts');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('[harbour]');
  await expect(page.getByRole('status').filter({ hasText: /lines? in/u })).toContainText('14 lines');
});
