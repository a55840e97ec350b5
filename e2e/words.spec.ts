import { join } from 'node:path';
import Papa from 'papaparse';
import { seriousIn } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

test('words in a row are counted, sorted by tf-idf, thinned by count, exported and read back', async ({
  page,
  host,
}) => {
  const table = page.getByRole('grid', { name: 'Words' });
  const choose = async (button: RegExp | string, ...items: readonly string[]): Promise<void> => {
    await page.getByRole('button', { name: button }).first().click();
    for (const name of items) await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
    await page.keyboard.press('Escape');
  };
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  await choose(/^Unit/u, '2 words in a row');
  await expect(page.getByText(/pairs of words of 2 speeches/u)).toBeVisible();
  await choose('Columns', 'tf-idf', 'First use', 'Trend');
  await choose(/^Show/u, '2 times');
  await table.getByRole('columnheader', { name: /^tf-idf/u }).click();
  await expect(table.getByRole('row').nth(1)).toContainText('eleven thousand');
  await expect(table.getByRole('img', { name: /^Per 10,000 words:/u }).first()).toBeVisible();
  expect(await seriousIn(page)).toStrictEqual([]);

  const { bytes } = await exported(page, host, 'Table as CSV');
  const lines = bytes.toString('utf8').split('\r\n');
  const made = lines.filter((line) => /^.?"?#/u.test(line));
  expect(made.join('\n')).toContain('# unit: 2-gram, case folded, within a turn');
  expect(made.join('\n')).toContain('# least count: 2');
  const { data } = Papa.parse<Record<string, string>>(lines.slice(made.length).join('\n'), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data[0]).toMatchObject({ word: 'eleven thousand', count: '4', speeches: '1' });
  expect(Number(data[0]?.['tf_idf'])).toBeCloseTo(4 * Math.log(2), 9);
  expect(data.every(({ count }) => Number(count) >= 2)).toBe(true);
  expect(data[0]).toHaveProperty('first_speech');
});

test('a group of words counts as one, is marked in the text, and goes by Undo', async ({ page }) => {
  const table = page.getByRole('grid', { name: 'Words' });
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  // By the keyboard alone.
  await page.getByRole('button', { name: /^Unit/u }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Groups of words…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name of the group' })).toBeFocused();
  await page.keyboard.type('sea');
  await page.keyboard.press('Tab');
  await page.keyboard.type('water, harbo*, ?!');
  await expect(page.getByText('There is no word in “?!”')).toBeVisible();
  await page.getByRole('textbox', { name: 'Its words' }).fill('water came, water, harbo*');
  await page.keyboard.press('Enter');
  await expect(page.getByText('sea = water came, water, harbo*')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();

  const row = table.getByRole('row').filter({ hasText: 'group' });
  await expect(row).toContainText('sea');
  await row.click();
  const card = page.getByRole('region', { name: 'Chosen word' });
  await expect(card).toContainText('water came');
  await card
    .getByRole('button', { name: /campaign-early|Where the Work Is|2023/u })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Reader' })).toContainText(/1 of \d+/u);
  await card.getByRole('button', { name: 'Contexts' }).click();
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('water came|water|harbo*');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(table.getByRole('row').filter({ hasText: 'group' })).toBeHidden();
});

test('the head of a column says what its numbers are, and leads to the page about them: by mouse and by keys', async ({
  page,
}) => {
  const table = page.getByRole('grid', { name: 'Words' });
  await expect(table.getByRole('row').nth(3)).toBeVisible();
  await table.getByRole('columnheader', { name: 'DP' }).hover();
  await expect(page.getByText(/^Deviation of proportions/u)).toBeVisible();
  await page.getByRole('button', { name: 'How it is worked out' }).click();
  await expect(page.getByRole('dialog', { name: /^Dispersion/u })).toContainText('Lijffijt');
  // The dialog hears keys a moment after it is seen.
  await expect(async () => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 1000 });
  }).toPass();
  await page.mouse.move(0, 0);

  await table.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('How often it is said')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Word frequencies' })).toBeVisible();
});
