import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

const tableOf = (page: Page) => page.getByRole('grid', { name: /^Key phrases by/ });
const placesOf = (page: Page) =>
  page.getByRole('group', { name: 'Places along the speeches' }).getByRole('button');

async function openPhrases(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await showPhrases(page);
}

async function showPhrases(page: Page): Promise<void> {
  await expect(page.getByRole('grid').getByRole('row').nth(2)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Key phrases' }).click();
  await expect(tableOf(page).getByRole('row').nth(2)).toBeVisible({ timeout: 45_000 });
}

const phraseAt = async (page: Page, row: number): Promise<string> =>
  await tableOf(page).getByRole('row').nth(row).getByRole('gridcell').nth(1).innerText();

test('two phrases become one row, one is hidden, both are undone: by mouse', async ({ page, host }) => {
  await openPhrases(page);
  const [first, second] = [await phraseAt(page, 1), await phraseAt(page, 2)];
  await tableOf(page).getByRole('row').nth(2).click();
  await page.getByRole('button', { name: 'Merge into' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${first}`) }).click();
  await expect(page.getByText(`Merged “${second}” into “${first}”`)).toBeVisible();
  const merged = page.getByRole('region', { name: `Where “${first}” stands` });
  await tableOf(page).getByRole('row').nth(1).click();
  await expect(merged).toContainText(`with “${second}”`);
  const file = await exported(page, host, 'Phrases as CSV');
  expect(file.bytes.toString('utf8')).toContain('# merged: ');

  await page.getByRole('button', { name: 'Take apart' }).click();
  await expect(tableOf(page).getByRole('gridcell', { name: second, exact: true })).toBeVisible();

  await tableOf(page).getByRole('row').nth(1).click();
  await page.getByRole('button', { name: 'Hide', exact: true }).click();
  await expect(tableOf(page).getByRole('gridcell', { name: first, exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: '1 hidden' }).click();
  await page.getByRole('menuitem', { name: `Show “${first}” again` }).click();
  await expect(tableOf(page).getByRole('gridcell', { name: first, exact: true })).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('phrases are told apart by who says them, sorted, and lead into the text: by keyboard', async ({
  page,
  host,
}) => {
  await openPhrases(page);
  await page.getByRole('radio', { name: 'Where' }).focus();
  await page.keyboard.press('ArrowRight');
  // The focus moves a moment after the key: the next one must not come before it.
  await expect(page.getByRole('radio', { name: 'Shared and own' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: /^By/ }).focus();
  await page.keyboard.press('Enter');
  const kinds = page.getByRole('menuitemcheckbox');
  await expect(kinds.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(kinds.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  const shared = page.getByRole('grid', { name: 'Key phrases by speakers' });
  await expect(shared).toBeVisible();
  const all = Number(await shared.getAttribute('aria-rowcount'));

  await page.getByRole('radio', { name: 'All' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Shared', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Only in one' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').filter({ hasText: /phrases/ })).toContainText(/of [\d,]+ phrases/);
  expect(Number(await shared.getAttribute('aria-rowcount'))).toBeLessThan(all);
  await expect(shared.getByRole('gridcell', { name: /^only / }).first()).toBeVisible();
  await expect(shared.getByRole('gridcell', { name: /^\d+ of \d+$/ })).toHaveCount(0);

  await shared.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Reader' })).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('every method is there by name', async ({ page }) => {
  await openPhrases(page);
  for (const method of ['C-value × idf, plain', 'RAKE', 'TextRank', 'tf-idf']) {
    await page.getByRole('button', { name: /^Method/ }).click();
    await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${method}`) }).click();
    await expect(page.getByRole('grid', { name: `Key phrases by ${method}` })).toBeVisible();
  }
  await expect(placesOf(page).first()).toBeVisible();
});

test('the first phrases are saved as a picture, with their scores and how they were found', async ({
  page,
  host,
}) => {
  await openPhrases(page);
  const [first, second] = [await phraseAt(page, 1), await phraseAt(page, 2)];
  await page.getByRole('textbox', { name: 'Find a phrase' }).fill(second);
  await expect(tableOf(page).getByRole('row').nth(1)).toContainText(second);
  const svg = await exported(page, host, 'Picture as SVG');
  expect(svg.name).toBe('Key phrases by C-value × idf, weighed.svg');
  const drawn = svg.bytes.toString('utf8');
  expect(drawn).toContain(`>${second}</text>`);
  expect(drawn).not.toContain(`>${first}</text>`);
  expect(drawn).toContain('Bars: score by C-value');
  const png = await exported(page, host, 'Picture as PNG');
  expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test.describe('in a text that runs from right to left', () => {
  test.use({ files: [join(import.meta.dirname, 'right-to-left.txt')] });

  test('a phrase stands where its line begins to be read, and what follows at its left', async ({ page }) => {
    await showPhrases(page);
    const lines = page.getByRole('grid', { name: /^Lines with/ });
    const head = lines.getByRole('columnheader');
    await expect(head).toHaveText(['After', 'Before']);
    const [after, before] = [0, 1].map((at) => lines.getByRole('row').nth(1).getByRole('gridcell').nth(at));
    await expect(after?.locator('b') ?? lines).toHaveText(/\p{Script=Arabic}/u);
    await expect(before?.locator('b') ?? lines).toHaveCount(0);
    await expect(after?.locator('[dir]') ?? lines).toHaveAttribute('dir', 'rtl');
    const word = tableOf(page).getByRole('row').nth(1).getByRole('gridcell').nth(1);
    await expect(word).toHaveCSS('direction', 'rtl');
    await expect(word).toHaveCSS('text-align', 'left');
  });
});
