import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { readCsv } from './csv';
import { exported } from './exporting';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

const linesOf = (page: Page) => page.getByRole('grid', { name: /^Lines of/ });
const field = (page: Page) => page.getByRole('textbox', { name: 'Word or phrase' });
const total = (page: Page) => page.getByRole('status').filter({ hasText: /lines? in/ });

async function openContexts(page: Page): Promise<void> {
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Contexts' }).click();
}

test('lines are marked, dropped and brought back, by the keyboard alone', async ({ page }) => {
  await openContexts(page);
  await field(page).fill('work');
  const list = linesOf(page);
  await expect(list).toBeVisible();
  const count = Number(await list.getAttribute('aria-rowcount'));
  await list.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 marked')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(list).toHaveAttribute('aria-rowcount', String(count - 2));
  await expect(page.getByText('2 lines not shown')).toBeVisible();
  await page.getByRole('button', { name: 'Bring all back' }).focus();
  await page.keyboard.press('Enter');
  await expect(list).toHaveAttribute('aria-rowcount', String(count));
  // What was said of the dropping is gone with it; the way back is that of the last step.
  await expect(page.getByText('Dropped 2 lines')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list).toHaveAttribute('aria-rowcount', String(count - 2));
});

test('a line is shown in the text, and going back finds it again', async ({ page }) => {
  await openContexts(page);
  await field(page).fill('the');
  const list = linesOf(page);
  await list.focus();
  await page.keyboard.press('End');
  const last = Number(await list.getAttribute('aria-rowcount'));
  await expect(list.locator(`[aria-rowindex="${last}"]`)).toContainText(/the/i);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Reader' }).click();
  await expect(list).toBeHidden();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(list.locator(`[aria-rowindex="${last}"]`)).toHaveAttribute('aria-selected', 'true');
});

test('collocates are ranked by a measure, and one leads to the lines with both', async ({ page, host }) => {
  await openContexts(page);
  await field(page).fill('work');
  await page.getByRole('radio', { name: 'Collocates' }).click();
  await page.getByRole('button', { name: 'Met at least 3' }).click();
  await page.getByRole('menuitemcheckbox', { name: '1', exact: true }).click();
  const table = page.getByRole('grid', { name: /^Collocates of/ });
  await table.getByRole('columnheader', { name: 'LL' }).click();
  await expect(table).toHaveAttribute('aria-label', 'Collocates of “work” by LL');
  const { rows } = readCsv((await exported(page, host, 'Collocates as CSV')).bytes);
  const values = rows.map(({ log_likelihood }) => Number(log_likelihood));
  expect(values.length).toBeGreaterThan(3);
  expect(values).toStrictEqual(values.toSorted((a, b) => b - a));
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await page.getByRole('radio', { name: 'Network' }).click();
  const network = page.getByRole('group', { name: /^Collocates of work/ });
  await expect(network.getByRole('button').first()).toBeVisible();
  const saved = await exported(page, host, 'Picture as SVG');
  expect(saved.bytes.toString('utf8')).toContain('Lines between words');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await network.getByRole('button').first().focus();
  await page.keyboard.press('ArrowRight');
  const word =
    /^(.+), met/.exec((await network.locator(':focus').getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByText(`near ${word}`)).toBeVisible();
  await expect(linesOf(page).getByRole('row').nth(1)).toBeVisible();
});

test('what cannot be read is said with its place, and the examples can be pressed', async ({
  page,
  host,
}) => {
  await openContexts(page);
  await field(page).fill('the (work|job');
  await expect(page.getByRole('alert')).toContainText('at character 5, “(” is opened here and never closed');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await page.getByRole('button', { name: 'How to ask' }).click();
  await page.getByRole('button', { name: /^work_NOUN/ }).click();
  await expect(field(page)).toHaveValue('work_NOUN');
  await expect(linesOf(page).getByRole('row').nth(1)).toContainText(/work/i, { timeout: 20_000 });
  await page.getByRole('radio', { name: 'Patterns' }).click();
  const patterns = page.getByRole('grid', { name: /^Patterns at the right/ });
  // The first pattern's lines stand beside the table; another one is chosen, and shown alone.
  const beside = page.getByRole('region', { name: 'Lines of the pattern' });
  await expect(beside.getByRole('grid').getByRole('row').nth(1)).toContainText(/work/i);
  const second = patterns.getByRole('row').nth(2);
  await second.click();
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const [, words = '', lines = ''] = await second.getByRole('gridcell').allInnerTexts();
  await expect(beside.getByRole('heading', { name: `work_NOUN ${words}` })).toBeVisible();
  await expect(beside.getByRole('grid')).toHaveAttribute('aria-rowcount', String(Number(lines) + 1));
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await beside.getByRole('button', { name: 'Ask for these alone' }).click();
  await expect(field(page)).toHaveValue(`work_NOUN ${words}`);
  await expect(total(page)).toBeVisible();
});

test('beside an open text the lines have the room of the collocates', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openContexts(page);
  await field(page).fill('work');
  const list = linesOf(page);
  await expect(page.getByRole('complementary', { name: 'Collocates and patterns' })).toBeVisible();
  await list.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Collocates and patterns' })).toBeHidden();
  expect(await list.evaluate((grid) => grid.scrollWidth - grid.clientWidth)).toBe(0);
});

test('the network says all of its caption at any width', async ({ page }) => {
  await openContexts(page);
  await field(page).fill('work');
  await page.getByRole('radio', { name: 'Network' }).click();
  await page.getByRole('button', { name: 'Show all that it meets' }).click();
  const network = page.getByRole('region', { name: 'Network of collocates' });
  for (const width of [1000, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(network.locator('svg').first()).toBeVisible();
    await expect
      .poll(() => network.evaluate((room) => room.scrollHeight - room.clientHeight))
      .toBeLessThanOrEqual(0);
  }
});

test.describe('a line that runs from right to left', () => {
  test.use({ files: [join(import.meta.dirname, 'right-to-left.txt')] });

  test('has what follows at the left, and its sides are called by their order', async ({ page, host }) => {
    await openContexts(page);
    // What is offered to begin with is of these texts.
    const example = page.getByRole('button', { name: /^\p{Script=Arabic}+\*$/u });
    await example.click();
    await expect(total(page)).toBeVisible();
    await field(page).fill('الحق');
    const line = linesOf(page).getByRole('row').nth(1);
    await expect(line).toContainText('الحق');
    const left = async (part: string): Promise<number> => (await line.locator(part).boundingBox())?.x ?? NaN;
    const node = await left('.contexts-node');
    expect(await left('.contexts-before > span')).toBeGreaterThan(node);
    expect(await left('.contexts-key-1')).toBeLessThan(node);
    expect(await left('.contexts-key-6')).toBeLessThan(await left('.contexts-key-1'));
    await expect(line.locator('.contexts-half').first()).toHaveAttribute('dir', 'rtl');
    const heads = linesOf(page).getByRole('columnheader');
    await expect(heads).toContainText(['', '#', 'Speech', 'After', 'Before']);
    await expect(page.getByRole('button', { name: 'Sort key 1: 1 after' })).toBeVisible();
    expect(await seriousInBoth(page, host)).toStrictEqual([]);
  });
});
