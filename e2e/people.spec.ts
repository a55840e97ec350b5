import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { expect, test } from './host';

const meeting = [
  'Meeting on the harbour',
  'Vera Adler: We open the meeting on the harbour and on the money that it needs.',
  'Tem Lind: The harbour needs a keeper, and the keeper needs a lighthouse.',
  'Vera Alder: It has needed one for years.',
  'Tem Lind: Then let us find one.',
].join('\n\n');

const names = (page: Page) =>
  page.getByRole('region', { name: 'Text of the speech' }).locator('.reader-name');
const dialog = (page: Page) => page.getByRole('dialog');

test('two names that may be one person are asked about, merged, split again, and kept apart', async ({
  page,
  host,
}, testInfo) => {
  const path = testInfo.outputPath('harbour.txt');
  await writeFile(path, meeting);
  await host.openFiles([path], () => page.getByRole('button', { name: 'Open files…' }).click());
  await page.getByRole('button', { name: 'Done' }).waitFor();
  await expect(page.getByText('Two names may be one person.')).toBeVisible();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(dialog(page).getByText('names that differ in a letter or two')).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await dialog(page).getByRole('button', { name: 'One person: merge Vera Alder into Vera Adler' }).click();
  await expect(dialog(page)).toContainText('Nothing is left to decide.');
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Open in Reader' }).click();
  await expect(names(page)).toHaveText(['Vera Adler', 'Tem Lind', 'Vera Adler', 'Tem Lind']);

  await page.getByRole('button', { name: 'Correct the text' }).click();
  await page.getByRole('button', { name: 'Speakers…' }).click();
  await dialog(page).getByRole('textbox', { name: 'Party of Tem Lind' }).fill('Shore List');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('button', { name: 'Split off “Vera Alder”' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Name of Vera Alder' })).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: /^One person/ })).toHaveCount(0);
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await dialog(page).getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Done correcting' }).click();
  await expect(names(page)).toHaveText(['Vera Adler', 'Tem Lind', 'Vera Alder', 'Tem Lind']);
  await expect(page.getByText('Shore List').first()).toBeVisible();

  await page.keyboard.press('ControlOrMeta+z');
  await expect(names(page).nth(2)).toHaveText('Vera Adler');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(names(page).nth(2)).toHaveText('Vera Alder');

  await host.quit();
  const again = await host.restart();
  await again.getByRole('button', { name: /1 speech/ }).click();
  await again.getByRole('treeitem').first().click();
  await again.getByRole('navigation').getByText('Reader', { exact: true }).click();
  await expect(names(again)).toHaveText(['Vera Adler', 'Tem Lind', 'Vera Alder', 'Tem Lind']);
});
