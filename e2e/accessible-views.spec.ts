import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { expect, test, type Host } from './host';

const samples = join(import.meta.dirname, '..', 'samples');

/** Looks at the page in light and in dark; what is found carries the name of the state. */
async function lookAt(page: Page, host: Host, state: string, found: string[]): Promise<void> {
  await expect(page.getByRole('progressbar')).toBeHidden();
  found.push(...(await seriousInBoth(page, host)).map((finding) => `${state}, ${finding}`));
}

const show = (page: Page, view: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view, exact: true }).click();

test.describe('with two speeches', () => {
  test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

  test('every way to look at sentiment and every part of the overview can be used by all', async ({
    page,
    host,
  }) => {
    test.slow();
    const found: string[] = [];
    await show(page, 'Sentiment');
    for (const mode of ['Along the speech', 'By speaker', 'By date', 'By word', 'Distribution']) {
      await page.getByRole('radio', { name: mode }).click();
      await lookAt(page, host, mode, found);
    }
    await show(page, 'Overview');
    for (const part of [
      'Turn by turn',
      'Length of turns',
      'Words over time',
      'Questions and answers',
      'Lexical richness',
      'Readability',
      'Arcs',
    ]) {
      await page.getByRole('radio', { name: part }).click();
      await lookAt(page, host, part, found);
    }
    expect(found).toStrictEqual([]);
  });

  test('menus, dialogs and the pages of methods can be used by all', async ({ page, host }) => {
    test.slow();
    const found: string[] = [];
    const bar = page.getByRole('toolbar', { name: 'Selection' });
    for (const name of ['Dates…', 'Where something is said…']) {
      await bar.getByRole('button', { name: 'Add a filter' }).click();
      await page.getByRole('menuitem', { name }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await lookAt(page, host, name, found);
      await page.keyboard.press('Escape');
    }
    for (const name of ['Add a filter', 'Saved views']) {
      await bar.getByRole('button', { name }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await lookAt(page, host, name, found);
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'How was this made' }).click();
    const made = page.getByRole('dialog', { name: 'How this was made' });
    await lookAt(page, host, 'How this was made', found);
    await made.getByRole('button', { name: 'words', exact: true }).click();
    await expect(page.getByRole('document', { name: 'Word frequencies' })).toBeVisible();
    await lookAt(page, host, 'a page of methods', found);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    await expect(page.getByRole('dialog')).toBeVisible();
    await lookAt(page, host, 'commands', found);
    expect(found).toStrictEqual([]);
  });
});

test('a language without a word list is told in every way to look at sentiment', async ({ page, host }) => {
  const path = join(host.projectsFolder, '..', 'russian.txt');
  const said = 'Уважаемые коллеги, сегодня мы говорим о школах, дорогах и больницах нашей страны. ';
  await writeFile(path, said.repeat(12));
  await host.openFiles([path], () => page.getByRole('button', { name: 'Open files…' }).first().click());
  await show(page, 'Sentiment');
  const found: string[] = [];
  for (const mode of ['Along the speech', 'Distribution']) {
    await page.getByRole('radio', { name: mode }).click();
    await expect(page.getByRole('heading', { name: 'There is no word list for Russian' })).toBeVisible();
    await lookAt(page, host, mode, found);
  }
  expect(found).toStrictEqual([]);
});
