import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipOf } from '../workspace/import/testing/zip-of';
import { seriousIn } from './axe';
import { drop } from './dropping';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');

/** `А` is 0xc0 in Windows 1251, and the letters follow. */
const inWindows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });

const cyrillic = [
  'Анна Берг: Мы говорим сегодня о реке и о мостах, которые стоят над водой. Вода поднимается каждый год.',
  'Иван Лосев: Мосты старые, и новый мост нужен городу. Деньги на него есть.',
  'Анна Берг: Тогда начнем строить новый мост весной, когда вода спадет.',
  'Иван Лосев: Хорошо. Спасибо всем, кто пришел.',
].join('\n\n');
const greek = [
  'Άννα Παππά: Ο ποταμός ανεβαίνει κάθε χρόνο και οι γέφυρες είναι παλιές.',
  'Νίκος Λέκκας: Χρειαζόμαστε μια νέα γέφυρα για την πόλη.',
  'Άννα Παππά: Ευχαριστώ όλους όσοι ήρθαν.',
].join('\n\n');
const council = [
  'MS. ODA: The harbour needs a lighthouse. (Applause.)',
  'MR. LINN: And the lighthouse needs a keeper.',
  'MS. ODA: Then we are agreed.',
  'MR. LINN: We are. (Laughter.)',
].join('\n\n');

async function makeFolder(folder: string): Promise<string> {
  await mkdir(join(folder, 'old'), { recursive: true });
  await copyFile(join(samples, 'debate.docx'), join(folder, 'debate.docx'));
  await writeFile(
    join(folder, 'broken.pdf'),
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
  );
  await writeFile(join(folder, 'old', 'reka.txt'), inWindows1251(cyrillic));
  await writeFile(join(folder, 'gefyra.txt'), Buffer.from(`\ufeff${greek}`, 'utf16le'));
  await writeFile(join(folder, 'all.zip'), zipOf({ 'council/day one.txt': council }));
  return folder;
}

const file = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Files' }).getByRole('listitem').filter({ hasText: name });
const speech = (page: Page) => page.getByRole('region', { name: 'Text of the speech' });
const names = (page: Page) => speech(page).locator('.reader-name');

async function read(page: Page, title: string): Promise<void> {
  await page.getByRole('treeitem').filter({ hasText: title }).click();
  await page.getByRole('navigation').getByText('Reader', { exact: true }).click();
}

test('a mixed folder comes in, a speaker is corrected for all turns alike, and all of it is there again', async ({
  page,
  host,
}, testInfo) => {
  // The page listens once it is there.
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible();
  await drop(page, await makeFolder(testInfo.outputPath('sitting')));
  await expect(page.getByText('4 read, 1 failed')).toBeVisible();
  await expect(file(page, 'reka.txt')).toContainText('Windows 1251');
  await expect(file(page, 'gefyra.txt')).toContainText('UTF-16');
  await expect(file(page, 'day one.txt')).toContainText('all.zip');
  await expect(file(page, 'debate.docx')).toContainText('Word');
  await expect(file(page, 'broken.pdf').locator('.import-failure')).toBeVisible();
  await file(page, 'reka.txt').getByRole('button').first().click();
  await expect(page.getByRole('region', { name: 'What was found' })).toContainText('Мы говорим сегодня');
  expect(await seriousIn(page)).toStrictEqual([]);

  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: 'sitting', exact: true })).toBeVisible();
  await read(page, 'day one');
  await expect(names(page)).toHaveText([/Oda/iu, /Linn/iu, /Oda/iu, /Linn/iu]);
  await names(page).nth(1).click();
  await page.getByRole('menuitem', { name: 'Somebody else speaks here…' }).click();
  await page.getByRole('combobox', { name: 'Name' }).fill('Wen Harbo');
  await expect(page.getByText('All 2 turns like it')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText([/Oda/iu, 'Wen Harbo', /Oda/iu, 'Wen Harbo']);

  await page.keyboard.press('ControlOrMeta+z');
  await expect(names(page)).toHaveText([/Oda/iu, /Linn/iu, /Oda/iu, /Linn/iu]);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(names(page).nth(3)).toHaveText('Wen Harbo');

  await host.quit();
  const again = await host.restart();
  await again.getByRole('button', { name: /4 speeches/ }).click();
  await read(again, 'day one');
  await expect(names(again)).toHaveText([/Oda/iu, 'Wen Harbo', /Oda/iu, 'Wen Harbo']);
  await read(again, 'reka');
  await expect(speech(again)).toContainText('новый мост нужен городу');
});
