import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['campaign-early.txt', 'campaign-late.txt'].map((name) => join(samples, name)) });

const stripsOf = (page: Page) => page.getByRole('listbox', { name: /^Where each word stands/ });
const lineOf = (page: Page) => page.getByRole('status').filter({ has: page.locator('b') });

async function openSpread(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Spread' })
    .click({ timeout: 45_000 });
  await expect(page.getByRole('textbox', { name: 'Add a word' })).toBeVisible();
}

async function add(page: Page, word: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Add a word' });
  await field.fill(word);
  await field.press('Enter');
  await expect(page.getByRole('button', { name: `Take “${word}” away` })).toBeVisible();
}

test('words are added, a mark is read and opened in the text, and numbers and pictures are taken along: by mouse', async ({
  page,
  host,
}) => {
  await openSpread(page);
  await add(page, 'we');
  await add(page, 'the *');
  const strips = stripsOf(page);
  await expect(strips.getByRole('option')).toHaveCount(2);
  const first = strips.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-label', /words: we \d+, the \* \d+$/);

  // The first mark of a strip: the middle of its first stroke.
  const stroke = await first.locator('path').first().getAttribute('d');
  const [, x = '0', y = '0'] = /^M([\d.]+) ([\d.]+)/.exec(stroke ?? '') ?? [];
  await first.locator('svg').hover({ position: { x: Number(x), y: Number(y) + 2 } });
  await expect(lineOf(page).locator('b')).toHaveText(/^we$/i);
  await first.locator('svg').click({ position: { x: Number(x), y: Number(y) + 2 } });
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toContainText(/\bwe\b/i);
  await expect(first).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('radio', { name: 'How evenly' }).click();
  const measures = page.getByRole('grid', { name: 'How evenly each word is spread' });
  await expect(measures.getByRole('row')).toHaveCount(3);
  const cells = await measures.getByRole('row').nth(1).getByRole('gridcell').allInnerTexts();
  const file = await exported(page, host, 'Measures as CSV');
  const [heads, row] = file.bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('word,') || line.startsWith('we,'))
    .map((line) => line.split(','));
  expect(heads).toStrictEqual('word,count,per_10000,low,high,range,parts,dp,dp_norm,juilland_d'.split(','));
  expect([row?.[1], Number(row?.[7]).toFixed(2)]).toStrictEqual([cells[1], cells[4]]);

  const picture = await exported(page, host, 'Strips as SVG');
  const svg = picture.bytes.toString('utf8');
  expect(svg).toContain('A line a speech');
  expect(svg.match(/<path/g)?.length).toBeGreaterThanOrEqual(4);
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('the same by the keyboard alone; the address keeps it, and Back comes back to it', async ({
  page,
  host,
}) => {
  await openSpread(page);
  const field = page.getByRole('textbox', { name: 'Add a word' });
  await field.focus();
  await page.keyboard.type('we');
  await page.keyboard.press('Enter');
  await page.keyboard.type('you');
  await page.keyboard.press('Enter');
  const strips = stripsOf(page);
  await expect(strips.getByRole('option').first()).toHaveAttribute('aria-label', /: we \d+, you \d+$/);
  await page.keyboard.press('Backspace');
  await expect(strips.getByRole('option').first()).toHaveAttribute('aria-label', /: we \d+$/);

  await strips.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(lineOf(page).locator('b')).toHaveText(/^we$/i);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();
  await expect(strips.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');

  const rates = page.getByRole('slider', { name: 'Rates over dates' });
  const dated = (await rates.count()) > 0;
  if (dated) {
    await rates.focus();
    await page.keyboard.press('End');
    await expect(rates).toHaveAttribute('aria-valuetext', /^we, .* per 10,000$/);
  } else await expect(page.getByRole('heading', { name: 'None of these speeches has a date' })).toBeVisible();

  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Contexts' })
    .press('Enter');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(stripsOf(page).getByRole('option').first()).toHaveAttribute('aria-label', /: we \d+$/);
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('dates that are all of one year are drawn once a point a speech is asked for', async ({ page }) => {
  await openSpread(page);
  await add(page, 'we');
  await page.getByRole('radio', { name: 'Over dates' }).click();
  await page.getByRole('button', { name: 'A point a' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Year' }).click();
  await expect(page.getByText('All dates are of one year')).toBeVisible();
  await page.getByRole('button', { name: 'A point a speech' }).click();
  await expect(page.getByRole('slider', { name: /^Rates over dates/ })).toBeVisible();
});

test('a word that cannot be looked for says why, and tenths tell their numbers', async ({ page, host }) => {
  await openSpread(page);
  await add(page, 'we');
  await add(page, '?!');
  await expect(page.getByRole('alert')).toContainText('“?!” was not looked for');
  await expect(stripsOf(page).getByRole('option').first()).toHaveAttribute('aria-label', /: we \d+$/);
  await page.getByRole('button', { name: 'Take “?!” away' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.getByRole('button', { name: 'Show Marks' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^Tenths/ }).click();
  const strips = stripsOf(page);
  await strips.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'tenth 1 of 10' })).toContainText('per 10,000');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});
