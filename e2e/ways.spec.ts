import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { readCsv } from './csv';
import { exported } from './exporting';
import { expect, test, type Host, type SavedFile } from './host';
import { chooseByKeys, command, exportedByKeys, tabTo } from './keyboard';
import { rowsInTerminal } from './terminal';

/**
 * The three ways on which somebody comes from a picture or a question to the words behind it and back, each by the mouse and by the
 * keyboard alone. What is on screen is what the engine says to the terminal.
 */
const speeches = ['early', 'late'].map((name) =>
  join(import.meta.dirname, '..', 'samples', `campaign-${name}.txt`),
);
test.use({ files: speeches });
// Long ways, some of them through a restart.
test.slow();

const words = (page: Page) => page.getByRole('grid', { name: 'Words' });
const cloud = (page: Page) => page.getByRole('group', { name: /^Word cloud of/u });
const lines = (page: Page) => page.getByRole('grid', { name: /^Lines of/u });
const field = (page: Page) => page.getByRole('textbox', { name: 'Word or phrase' });
const total = (page: Page) => page.getByRole('status').filter({ hasText: /lines? in/u });
const reader = (page: Page) => page.getByRole('complementary', { name: 'Reader' });
const text = (page: Page) => page.getByRole('region', { name: 'Text of the speech' });
const folded = (said: string): string =>
  said
    .replaceAll(/[\s¶]+/gu, ' ')
    .trim()
    .toLowerCase();

/** `water, 12` of the cloud. */
async function wordOf(button: Locator): Promise<{ readonly word: string; readonly count: number }> {
  const [, word = '', count = ''] =
    /^(.+), ([\d,]+)$/u.exec((await button.getAttribute('aria-label')) ?? '') ?? [];
  return { word, count: Number(count.replaceAll(',', '')) };
}

/** The word's lines are all there, and the engine counts as many. */
async function checkLines(page: Page, word: string, count: number): Promise<void> {
  await expect(field(page)).toHaveValue(word);
  await expect(total(page)).toContainText(`${count} lines in`);
  await expect(lines(page)).toHaveAttribute('aria-rowcount', String(count + 1));
  const said = await rowsInTerminal('concordance', ...speeches, '--query', word, '--top', '1000');
  expect(said).toHaveLength(count);
  const shown = await lines(page).locator('.contexts-node').allInnerTexts();
  expect(shown.map(folded)).toStrictEqual(shown.map(() => word));
}

/** The line that is chosen in the list stands in the text beside, at its own place of the word. */
async function checkReader(page: Page, row: Locator, word: string): Promise<void> {
  await expect(row).toHaveAttribute('aria-selected', 'true');
  const right = folded(await row.locator('.contexts-right').innerText());
  await expect.poll(async () => folded(await text(page).innerText())).toContain(right.slice(0, 40));
  await expect(reader(page)).toContainText(new RegExp(`${word} \\d+ of \\d+ in this speech`, 'u'));
}

test('from the cloud to a word, its contexts, the text, and back: by the mouse', async ({ page }) => {
  const button = cloud(page).getByRole('button').nth(3);
  await expect(button).toBeVisible({ timeout: 45_000 });
  const { word, count } = await wordOf(button);
  await button.click();
  await expect(page.getByRole('region', { name: 'Chosen word' })).toContainText(`${word}${count} in`);
  await button.dblclick();
  await checkLines(page, word, count);
  const row = lines(page).getByRole('row').nth(2);
  await row.dblclick();
  await checkReader(page, row, word);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(cloud(page).getByRole('button', { pressed: true })).toHaveAttribute(
    'aria-label',
    `${word}, ${count}`,
  );
});

test('from the cloud to a word, its contexts, the text, and back: by the keyboard alone', async ({
  page,
}) => {
  await expect(words(page)).toBeFocused({ timeout: 45_000 });
  await tabTo(page, cloud(page).locator('[tabindex="0"]'));
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  const left = cloud(page).locator(':focus');
  const { word, count } = await wordOf(left);
  await page.keyboard.press('Space');
  await expect(left).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await expect(lines(page)).toBeFocused();
  await checkLines(page, word, count);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const row = lines(page).getByRole('row').nth(2);
  await checkReader(page, row, word);

  // Into the text, and with Escape back to the line that was left.
  await page.keyboard.press('F6');
  await expect(text(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(lines(page)).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cloud(page).locator(':focus')).toHaveAttribute('aria-label', `${word}, ${count}`);
  await page.keyboard.press('Alt+ArrowRight');
  await expect(lines(page)).toBeFocused();
  await expect(row).toHaveAttribute('aria-selected', 'true');
});

const query = 'the ..3 (of|and)';
const drawn = 25;

/** Every line as it is on screen: the list is longer than its window. */
async function linesOnScreen(page: Page): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const read = async (): Promise<void> => {
    const rows = await lines(page)
      .getByRole('row')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('[role="gridcell"]')].map(({ textContent }) => textContent),
        ),
      );
    for (const [, n = '', , left = '', right = ''] of rows.slice(1)) found.set(n, folded(`${left} ${right}`));
  };
  await read();
  await page.keyboard.press('End');
  await expect(lines(page).locator(`[aria-rowindex="${drawn + 1}"]`)).toBeVisible();
  await read();
  return found;
}

/** The file has the lines of the screen, in the order asked for, and says how they were drawn. */
async function checkExport(page: Page, file: SavedFile, seed: number): Promise<SavedFile> {
  const { about, rows } = readCsv(file.bytes);
  expect(about).toMatch(new RegExp(`${drawn} of \\d+ lines at random, seed ${seed}`, 'u'));
  expect(rows).toHaveLength(drawn);
  for (const { node = '' } of rows) expect(folded(node)).toMatch(/^the(\s+\S+){0,3}\s+(of|and)$/u);
  const before = rows.map(({ left = '' }) => /([\p{L}'’-]+)[^\p{L}]*$/u.exec(left)?.[1]?.toLowerCase() ?? '');
  expect(before).toStrictEqual(before.toSorted((a, b) => a.localeCompare(b, 'en')));
  const shown = await linesOnScreen(page);
  expect(shown.size).toBe(drawn);
  for (const [at, row] of rows.entries()) {
    const line = folded([row['left'], row['node'], row['right']].join(' '));
    expect(folded(shown.get(String(at + 1)) ?? '')).toBe(line);
  }
  return file;
}

const isDrawn = (page: Page, seed: number) =>
  expect(page.getByText(new RegExp(`drawn at random \\(seed ${seed}\\)`, 'u'))).toBeVisible();

/** After a restart the project comes back to the same question: the same seed has drawn the same lines. */
async function checkAfterRestart(
  host: Host,
  before: SavedFile,
  save: (page: Page) => Promise<SavedFile>,
  open: (page: Page, project: Locator) => Promise<void>,
): Promise<void> {
  await host.quit();
  const page = await host.restart();
  await open(page, page.getByRole('button', { name: /2 speeches/u }));
  await expect(field(page)).toHaveValue(query);
  await expect(lines(page)).toHaveAttribute('aria-rowcount', String(drawn + 1));
  await isDrawn(page, 2);
  expect(readCsv((await save(page)).bytes).rows).toStrictEqual(readCsv(before.bytes).rows);
}

test('a query with a gap is sorted, thinned, exported and read back: by the mouse', async ({
  page,
  host,
}) => {
  await expect(words(page).getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Contexts' }).click();
  await field(page).fill(query);
  const all = await rowsInTerminal('concordance', ...speeches, '--query', query, '--top', '1000');
  await expect(total(page)).toContainText(`${all.length} lines in 2 of 2 speeches`);
  await page.getByRole('button', { name: 'Sort key 1: 1 right' }).click();
  await page.getByRole('menuitemcheckbox', { name: '1 left' }).click();
  await page.getByRole('button', { name: 'Draw All' }).click();
  await page.getByRole('menuitemcheckbox', { name: `${drawn} at random` }).click();
  await expect(lines(page)).toHaveAttribute('aria-label', /sorted by 1 left, 2 right, 3 right$/u);
  await expect(lines(page)).toHaveAttribute('aria-rowcount', String(drawn + 1));
  const save = (now: Page) => exported(now, host, 'Lines as CSV');
  const first = await save(page);
  await page.getByRole('button', { name: `Draw ${drawn}` }).click();
  await page.getByRole('menuitem', { name: 'Draw again' }).click();
  await isDrawn(page, 2);
  await lines(page).getByRole('row').nth(1).click();
  const second = await checkExport(page, await save(page), 2);
  expect(readCsv(second.bytes).rows).not.toStrictEqual(readCsv(first.bytes).rows);
  await checkAfterRestart(host, second, save, (_, project) => project.click());
});

test('a query with a gap is sorted, thinned, exported and read back: by the keyboard alone', async ({
  page,
  host,
}) => {
  await expect(words(page)).toBeFocused({ timeout: 45_000 });
  await command(page, 'Show Contexts');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
  await expect(total(page)).toContainText('lines in 2 of 2 speeches');
  await chooseByKeys(page, page.getByRole('button', { name: 'Sort key 1: 1 right' }), '1 left');
  await chooseByKeys(page, page.getByRole('button', { name: 'Draw All' }), `${drawn} at random`);
  await chooseByKeys(page, page.getByRole('button', { name: `Draw ${drawn}` }), 'Draw again');
  await expect(lines(page)).toHaveAttribute('aria-label', /sorted by 1 left, 2 right, 3 right$/u);
  await isDrawn(page, 2);
  await tabTo(page, lines(page));
  const save = (now: Page) => exportedByKeys(now, host, 'Lines as CSV');
  const file = await save(page);
  await tabTo(page, lines(page), 'Shift+Tab');
  await checkExport(page, file, 2);
  await checkAfterRestart(host, file, save, async (again, project) => {
    await tabTo(again, project);
    await again.keyboard.press('Enter');
  });
});

const arc = (page: Page) => page.getByRole('slider', { name: 'Sentence' });
const lowest = (page: Page) => page.getByRole('listbox', { name: 'Lowest' });
const receipt = (page: Page) => page.getByRole('region', { name: 'Receipt' });

/** What the engine says is the lowest sentence is first in the list, and its receipt adds up to its score. */
async function checkReceipt(page: Page, option: Locator): Promise<string> {
  const speech = await page.getByRole('button', { name: /^Speech / }).innerText();
  const path = speeches[speech.includes('Where the Work Is') ? 0 : 1] ?? '';
  const rows = await rowsInTerminal('sentiment', path);
  const [least] = rows
    .filter(({ compound }) => compound !== undefined)
    .toSorted((a, b) => Number(a['compound']) - Number(b['compound']));
  const score = Number(least?.['compound']).toFixed(2).replace('-', '−');
  await expect(option).toContainText(score);
  await expect(option).toHaveAttribute('aria-selected', 'true');
  const said = folded(String(least?.['text']));
  await expect.poll(async () => folded(await receipt(page).locator('blockquote').innerText())).toBe(said);
  await expect(receipt(page).locator('.receipt-score')).toHaveText(score);
  await expect(receipt(page).locator('.receipt-sum')).toContainText(score);
  await expect(receipt(page).getByRole('table')).toContainText('Counts');
  await expect(receipt(page)).toContainText(/words? (is|are) in the list \(\d+\.\d%\)/u);
  return said;
}

test('from the arc to its lowest point, its receipt, the text, and back: by the mouse', async ({ page }) => {
  await expect(words(page).getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await expect(arc(page)).toBeVisible();
  // Anywhere on the arc first, then the lowest of all.
  await arc(page).click({ position: { x: 300, y: 120 } });
  const first = lowest(page).getByRole('option').first();
  await lowest(page).hover();
  await page.mouse.wheel(0, -100_000);
  await first.click();
  const said = await checkReceipt(page, first);
  await receipt(page).getByRole('button', { name: 'Show in the Reader' }).click();
  await expect.poll(async () => folded(await text(page).innerText())).toContain(said.slice(0, 40));
  await page.getByRole('button', { name: 'Back' }).click();
  await checkReceipt(page, lowest(page).getByRole('option', { selected: true }));
});

test('from the arc to its lowest point, its receipt, the text, and back: by the keyboard alone', async ({
  page,
}) => {
  await expect(words(page)).toBeFocused({ timeout: 45_000 });
  await page.keyboard.press('ControlOrMeta+6');
  await expect(arc(page)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(arc(page)).toHaveAttribute('aria-valuenow', '2');
  await expect(receipt(page)).toContainText('sentence 2 of');
  await tabTo(page, lowest(page));
  await page.keyboard.press('Home');
  const option = lowest(page).getByRole('option', { selected: true });
  await expect(option).toHaveAttribute('aria-posinset', '1');
  const said = await checkReceipt(page, option);
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await expect.poll(async () => folded(await text(page).innerText())).toContain(said.slice(0, 40));
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(lowest(page)).toBeFocused();
  await checkReceipt(page, option);
});
