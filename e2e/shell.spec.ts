import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousIn, seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
const early = join(samples, 'campaign-early.txt');
const late = join(samples, 'campaign-late.txt');

const words = (page: Page) => page.getByRole('grid', { name: 'Words' });
const row = (page: Page, word: string) =>
  words(page)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: word, exact: true }) });
const firstWord = (page: Page) =>
  words(page).getByRole('row').nth(1).getByRole('gridcell').nth(1).innerText();

test('a file that is cut off is said to be so, and the others are read', async ({ page, host }, testInfo) => {
  const whole = await readFile(join(samples, 'debate.docx'));
  const cut = testInfo.outputPath('cut.docx');
  await writeFile(cut, whole.subarray(0, whole.length / 2));
  await host.openFiles([early, cut], () => page.getByRole('button', { name: 'Open files…' }).click());
  await expect(page.getByRole('heading', { name: 'Import 2 files' })).toBeVisible();
  await expect(page.getByText('1 read, 1 failed')).toBeVisible();
  const failed = page.getByRole('listitem').filter({ hasText: 'cut.docx' });
  await expect(failed).toContainText('is cut off: its last part is missing.');
  await expect(failed.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(await seriousIn(page)).toStrictEqual([]);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(words(page)).toBeVisible();
});

test('pasted text becomes a transcript with its speakers', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste text' }).click();
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill(
      'MS. ODA: Harbours need lighthouses.\n\nMR. LINN: Lighthouses need keepers, and keepers need wages.\n',
    );
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(row(page, 'lighthouses')).toBeVisible();
  await page.getByRole('button', { name: 'Add a filter' }).click();
  await page.getByRole('menuitem', { name: 'Speakers' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: /Oda/iu })).toBeVisible();
  await expect(page.getByRole('menuitemcheckbox', { name: /Linn/iu })).toBeVisible();
});

test.describe('with two speeches open', () => {
  test.use({ files: [early, late] });

  test('all views are there before they are asked for, and shown at once', async ({ page }) => {
    await expect(words(page)).toBeVisible();
    const loaded = (): Promise<readonly string[]> =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    for (const view of ['Overview', 'Phrases', 'Contexts', 'Spread', 'Sentiment', 'Compare', 'Excerpts'])
      await expect.poll(async () => (await loaded()).some((name) => name.includes(`${view}View`))).toBe(true);
    // What came last is run before the window has nothing to do.
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const next = page
      .getByRole('navigation', { name: 'Views' })
      .getByRole('button', { name: 'Excerpts', exact: true });
    const shown = await next.evaluate(async (button: HTMLElement) => {
      button.click();
      await new Promise(requestAnimationFrame);
      return document.querySelector('main')?.textContent;
    });
    expect(shown).toContain('Nothing is marked yet');
  });

  test('the words of one speech are left when the other is left out, and a set keeps the choice', async ({
    page,
  }) => {
    await expect(words(page)).toBeVisible();
    await expect(page.getByText(/^2 speeches · [\d,]+ words$/u).first()).toBeVisible();
    const [first] = await page.getByRole('treeitem').all();
    await first?.click();
    await page.keyboard.press('Space');
    const bar = page.getByRole('toolbar', { name: 'Selection' });
    await expect(bar).toContainText(/1 speech · [\d,]+ words/u);
    await page.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByRole('menuitem', { name: 'Speakers' }).click();
    await page
      .getByRole('menuitemcheckbox', { name: /Audience/iu })
      .first()
      .click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(bar).toContainText(/1 speech · \d{1,2} words/u);
    await bar
      .getByRole('button', { name: /^Take Audience/iu })
      .first()
      .click();
    await expect(bar).toContainText(/1 speech · \d,\d{3} words/u);
    await bar.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('menuitem', { name: 'Save the speeches as a set…' }).click();
    await page.getByRole('textbox', { name: 'Name of the set' }).fill('Late');
    await page.getByRole('button', { name: 'Save set' }).click();
    await expect(page.getByRole('treeitem', { name: /Late/u })).toBeVisible();
    await expect(bar).toContainText('Late');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('treeitem', { name: /Late/u })).toBeHidden();
  });

  test('a word chosen by the keyboard is chosen in the table, the cloud, the card and the reader', async ({
    page,
    host,
  }) => {
    await words(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    const chosen = words(page).getByRole('row', { selected: true });
    const word = await chosen.getByRole('gridcell').nth(1).innerText();
    await expect(page.getByRole('region', { name: 'Chosen word' }).getByRole('heading')).toContainText(word);
    const inCloud = page.getByRole('group', { name: /^Word cloud/u }).getByRole('button', { pressed: true });
    await expect(inCloud).toHaveAccessibleName(new RegExp(`^${word}, \\d`, 'u'));
    await expect(page.getByRole('complementary', { name: 'Reader' })).toContainText(
      /1 of \d+ in this speech/u,
    );
    expect(await seriousInBoth(page, host)).toStrictEqual([]);
  });

  test('the cloud shows the most frequent words of the table, each of an area in proportion to its count', async ({
    page,
  }) => {
    const cloud = page.getByRole('group', { name: /^Word cloud/u });
    await expect(cloud).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const drawn = await cloud.getByRole('button').evaluateAll((buttons) =>
      buttons.map((button) => {
        const [text] = button.getElementsByTagName('text');
        return {
          word: text?.textContent ?? '',
          count: Number(/([\d,]+)$/u.exec(button.getAttribute('aria-label') ?? '')?.[1]?.replaceAll(',', '')),
          area: Number(text?.getAttribute('font-size')) * (text?.getComputedTextLength() ?? 0),
        };
      }),
    );
    expect(drawn.length).toBeGreaterThan(20);
    expect(drawn.map(({ word }) => word)).toContain(await firstWord(page));
    // Area in proportion to count: the same area for each time a word is said, whatever the word.
    const perCount = drawn.map(({ area, count }) => area / count);
    expect(Math.max(...perCount) / Math.min(...perCount)).toBeLessThan(1.12);
  });

  test('a word that is hidden leaves table and cloud, is counted as hidden, and comes back by Undo', async ({
    page,
  }) => {
    await expect(words(page)).toBeVisible();
    const word = await firstWord(page);
    await row(page, word).click();
    await page.getByRole('button', { name: 'Hide this word' }).click();
    await expect(row(page, word)).toBeHidden();
    await expect(page.getByRole('button', { name: /^Stop list Own, \d+/u })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row(page, word)).toBeVisible();
  });

  test('the stop list can be seen word by word, and one counted again', async ({ page }) => {
    await page.getByRole('button', { name: /^hides [\d,]+ tokens$/u }).click();
    await page.getByRole('textbox', { name: 'Find or add a word' }).fill('the');
    await page.getByRole('button', { name: 'Count “the” again' }).click();
    await page.getByRole('button', { name: 'Use this list' }).click();
    await expect(row(page, 'the')).toBeVisible();
    expect(await firstWord(page)).toBe('the');
  });

  test('the palette finds words, commands and speeches, and nothing but the keyboard is needed', async ({
    page,
  }) => {
    await expect(words(page)).toBeVisible();
    const word = await firstWord(page);
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(word);
    const first = page.getByRole('group', { name: 'Words', exact: true }).getByRole('option').first();
    await expect(first).toContainText(word);
    await expect(first).toHaveAttribute('aria-selected', 'true');
    expect(await seriousIn(page)).toStrictEqual([]);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page).toHaveURL(/#\/contexts\?query=/u);
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(words(page)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('theme dark');
    await page.keyboard.press('Enter');
    await expect(page.locator(':root[data-theme="dark"]')).toBeAttached();
    await page.reload();
    await expect(page.locator(':root[data-theme="dark"]')).toBeAttached();
  });

  test('the table is saved as it is shown', async ({ page, host }) => {
    await expect(words(page)).toBeVisible();
    const shown = await words(page).getByRole('row').nth(1).getByRole('gridcell').allInnerTexts();
    const file = await exported(page, host, 'Table as CSV');
    const text = file.bytes.toString('utf8');
    expect(file.name).toMatch(/\.csv$/u);
    expect(text).toContain(shown[1] ?? 'no word');
    expect(
      text.split('\n').some((line) => line.includes(`${shown[1]},`) && line.includes(shown[2] ?? '')),
    ).toBe(true);
  });

  test('panels close and open, and a narrow window closes the reader first', async ({ page }) => {
    const library = page.getByRole('complementary', { name: 'Library' });
    const reader = page.getByRole('complementary', { name: 'Reader' });
    await expect(reader).toBeVisible();
    await page.setViewportSize({ width: 1100, height: 760 });
    await expect(reader).toBeHidden();
    await expect(library).toBeVisible();
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect(reader).toBeVisible();
    await page.getByRole('button', { name: 'Hide library' }).click();
    await expect(library).toBeHidden();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Show library' })).toBeVisible();
    await expect(library).toBeHidden();
  });
});
