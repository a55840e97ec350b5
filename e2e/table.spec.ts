import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { expect, test } from './host';

const table = [
  'c1,c2,c3,c4',
  'Ann Berg,The harbour needs a lighthouse.,Der Hafen braucht einen hohen Leuchtturm.,مرحبا بكم في الميناء',
  'Joe Linn,It does.,Das braucht er schon seit sehr vielen Jahren.,نعم',
  'Ann Berg,Then we build it.,Dann bauen wir ihn gleich im kommenden Sommer.,نبنيه',
].join('\n');

const preview = (page: Page) => page.getByRole('region', { name: 'What was found' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Columns' });
const holds = (page: Page, column: string) => page.getByRole('combobox', { name: `What “${column}” holds` });
const again = (page: Page) => dialog(page).getByRole('button', { name: 'Read again' });
const speech = (page: Page) => page.getByRole('region', { name: 'Text of the speech' });
const names = (page: Page) => speech(page).locator('.reader-name');

test('a column that was taken for the text is corrected, undone, done again, and all of it is there again', async ({
  page,
  host,
}, testInfo) => {
  const path = testInfo.outputPath('harbour.csv');
  await writeFile(path, table);
  await host.openFiles([path], () => page.getByRole('button', { name: 'Open files…' }).click());
  await page.getByRole('button', { name: 'What was found' }).click();
  await expect(preview(page)).toContainText('Der Hafen braucht');

  await page.getByRole('button', { name: 'Columns…' }).click();
  await expect(holds(page, 'c3')).toBeFocused();
  await expect(holds(page, 'c3')).toHaveValue('text');
  await expect(holds(page, 'c1')).toHaveValue('speaker');
  await expect(dialog(page).getByText('مرحبا بكم في الميناء')).toHaveCSS('direction', 'rtl');
  await expect(again(page)).toBeDisabled();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await holds(page, 'c3').selectOption('Not used');
  await expect(dialog(page).getByRole('status')).toHaveText(/No column is the text/u);
  await expect(again(page)).toBeDisabled();
  await holds(page, 'c2').selectOption('Text');
  await again(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(preview(page)).toContainText('The harbour needs a lighthouse.');
  await expect(preview(page)).not.toContainText('Der Hafen');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(preview(page)).toContainText('Der Hafen braucht');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(preview(page)).toContainText('Then we build it.');

  await host.quit();
  const later = await host.restart();
  await later.getByRole('button', { name: /1 speech/ }).click();
  await later.getByRole('treeitem').filter({ hasText: 'harbour' }).click();
  await later.getByRole('navigation').getByText('Reader', { exact: true }).click();
  await expect(names(later)).toHaveText(['Ann Berg', 'Joe Linn', 'Ann Berg']);
  await expect(speech(later)).toContainText('Then we build it.');
  await later.getByRole('treeitem').filter({ hasText: 'harbour' }).click({ button: 'right' });
  await later.getByRole('menuitem', { name: 'Columns of its table…' }).click();
  await dialog(later).getByRole('button', { name: 'As recognised' }).click();
  await expect(holds(later, 'c3')).toHaveValue('text');
  await again(later).click();
  await expect(speech(later)).toContainText('Dann bauen wir');
});
