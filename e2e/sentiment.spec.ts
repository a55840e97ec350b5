import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

async function openSentiment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await expect(page.getByRole('slider', { name: 'Sentence' })).toBeVisible();
}
const receiptOf = (page: Page) => page.getByRole('region', { name: 'Receipt' });
const lowestOf = (page: Page) => page.getByRole('listbox', { name: 'Lowest' });
const modeOf = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Mode and method' }).getByRole('radio', { name });

test('the lowest sentence of the arc shows why, leads into the text, and Back leads home: by mouse', async ({
  page,
}) => {
  await openSentiment(page);
  const first = lowestOf(page).getByRole('option').first();
  const [score = ''] = (await first.innerText()).split('\n');
  expect(score).toMatch(/^−0\.\d\d$/);
  await first.click();
  const receipt = receiptOf(page);
  await expect(receipt).toContainText(score);
  await expect(receipt.getByRole('table')).toContainText('Counts');
  await expect(receipt).toContainText(/words? (is|are) in the list \(\d+\.\d%\)/);
  const said = await receipt.locator('blockquote').innerText();
  await receipt.getByRole('button', { name: 'Show in the Reader' }).click();
  const text = page.getByRole('region', { name: 'Text of the speech' });
  await expect(text).toContainText(said.slice(0, 40));
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(receiptOf(page)).toContainText(score);
});

test('the same way by the keyboard alone', async ({ page }) => {
  await openSentiment(page);
  await lowestOf(page).focus();
  await page.keyboard.press('Home');
  const lowest = lowestOf(page).getByRole('option', { selected: true });
  await expect(lowest).toHaveAttribute('aria-posinset', '1');
  const [score = ''] = (await lowest.innerText()).split('\n');
  await expect(receiptOf(page)).toContainText(score);
  const said = await receiptOf(page).locator('blockquote').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toContainText(said.slice(0, 40));
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(receiptOf(page)).toContainText(score);
});

test('means by speaker and bars of the distribution lead to their sentences', async ({ page, host }) => {
  await openSentiment(page);
  await modeOf(page, 'By speaker').click();
  const speakers = page.getByRole('group', { name: 'Mean sentiment by speaker' }).getByRole('button');
  await speakers.nth(1).click();
  await expect(speakers.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const name = ((await speakers.nth(1).getAttribute('aria-label')) ?? '').split(', ')[0] ?? '';
  await expect(page.getByRole('grid', { name })).toBeVisible();
  await expect(receiptOf(page)).toBeVisible();
  const file = await exported(page, host, 'Table as CSV');
  expect(file.bytes.toString('utf8')).toContain(
    'speaker,date,speeches,sentences,scored,mean,mean_low,mean_high,interval_over',
  );
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await modeOf(page, 'Distribution').click();
  const bars = page.getByRole('group', { name: 'Sentences by score' });
  await bars.locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const bar = bars.getByRole('button', { pressed: true });
  const count = /: ([\d,]+) sentence/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await expect(page.getByRole('region', { name: '0.85 to 0.95' })).toContainText(`${count} sentence`);
});

test('points over time lead to their sentences, by mouse and by keyboard, and have a list', async ({
  page,
  host,
}) => {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await modeOf(page, 'By date').click();
  const points = page.getByRole('group', { name: 'Mean sentiment over time' }).getByRole('button');
  await expect(points).toHaveCount(2);
  await expect(points.first()).toHaveAttribute('aria-pressed', 'true');
  const nameOf = async (at: number) =>
    ((await points.nth(at).getAttribute('aria-label')) ?? '').split(', mean')[0] ?? '';
  await points.nth(1).click();
  await expect(points.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('grid', { name: await nameOf(1) })).toBeVisible();
  await points.nth(1).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(points.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(points.first()).toBeFocused();
  await expect(page.getByRole('grid', { name: await nameOf(0) })).toBeVisible();
  const list = page.getByRole('group', { name: 'Mean sentiment by speech' }).getByRole('button');
  await expect(list.first()).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('sentences with a word are weighed against all others', async ({ page, host }) => {
  await openSentiment(page);
  await modeOf(page, 'By word').click();
  await page.getByRole('textbox', { name: 'Word, phrase or pattern' }).fill('water');
  const sides = page.getByRole('group', { name: 'Mean sentiment with and without water' });
  await expect(sides.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('grid', { name: 'With “water”' }).getByRole('row').nth(1)).toContainText(
    /water/i,
  );
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('a list of one’s own is kept in the project, its bad lines told, and taken back by Undo', async ({
  page,
  host,
}) => {
  await openSentiment(page);
  const path = join(host.projectsFolder, '..', 'mine.tsv');
  await writeFile(path, 'water\t-2\nbridge\t3\nnonsense\n');
  await page.getByRole('button', { name: 'Method VADER rules' }).click();
  await host.openFiles([path], () => page.getByRole('menuitem', { name: 'Load a word list…' }).click());
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Line 3 has no tab between word and valence');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('button', { name: 'Method mine' })).toBeVisible();
  await expect(receiptOf(page).getByRole('table')).toContainText('−2.00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Method VADER rules' })).toBeVisible();
});
