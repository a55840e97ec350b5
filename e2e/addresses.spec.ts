import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

const views = ['Overview', 'Key phrases', 'Contexts', 'Spread', 'Sentiment', 'Words'];

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name, exact: true });
const isShown = (page: Page, name: string) =>
  expect(tab(page, name)).toHaveAttribute('aria-current', 'page', { timeout: 15_000 });

test('Back goes through the views one has seen, and Forward comes again', async ({ page }) => {
  await isShown(page, 'Words');
  for (const name of views) {
    await tab(page, name).click();
    await isShown(page, name);
  }
  for (const name of views.toReversed().slice(1)) {
    await page.getByRole('button', { name: 'Back', exact: true }).click();
    await isShown(page, name);
  }
  await page.goBack();
  await isShown(page, 'Words');
  await expect(page.getByRole('button', { name: 'Back', exact: true })).toBeDisabled();
  await page.goForward();
  await isShown(page, 'Overview');
  for (const name of views.slice(1)) {
    await page.getByRole('button', { name: 'Forward', exact: true }).click();
    await isShown(page, name);
  }
  await expect(page.getByRole('button', { name: 'Forward', exact: true })).toBeDisabled();
});

test('what a link asked for is there again by the tab', async ({ page }) => {
  await isShown(page, 'Words');
  const field = page.getByRole('textbox', { name: 'Word or phrase' });
  await page.evaluate(() => location.assign('#/contexts?query=water'));
  await expect(field).toHaveValue('water');
  await tab(page, 'Words').click();
  await isShown(page, 'Words');
  await tab(page, 'Contexts').click();
  await expect(field).toHaveValue('water');

  const taken = page.getByRole('button', { name: 'Take “harbour” away' });
  await page.evaluate(() => location.assign('#/spread?q=harbour'));
  await expect(taken).toBeVisible();
  await tab(page, 'Words').click();
  await isShown(page, 'Words');
  await tab(page, 'Spread').click();
  await expect(taken).toBeVisible();
});

test('a view that was named is there after Rostrum was closed, and so is where one was', async ({
  page,
  host,
}) => {
  await tab(page, 'Contexts').click();
  await page.getByRole('textbox', { name: 'Word or phrase' }).fill('work *');
  const lines = (now: Page) => now.getByRole('grid', { name: /^Lines/u }).getByRole('row');
  await expect(lines(page).nth(3)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+d');
  await page.getByRole('textbox', { name: 'Name' }).fill('What work is called');
  await page.keyboard.press('Enter');
  await tab(page, 'Overview').click();
  await isShown(page, 'Overview');
  await expect(page.getByRole('grid', { name: 'Words by speaker' })).toBeVisible();
  // The window tells the host where one is a moment later, and nobody quits sooner.
  await page.waitForTimeout(500);

  await host.quit();
  const again = await host.restart();
  await again.getByRole('button', { name: /2 speeches/u }).click();
  await isShown(again, 'Overview');
  await again.getByRole('toolbar', { name: 'Selection' }).getByRole('button', { name: 'Saved' }).click();
  await again.getByRole('menuitem', { name: 'What work is called' }).click();
  await isShown(again, 'Contexts');
  await expect(again.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('work *');
  await expect(lines(again).nth(3)).toBeVisible();
});
