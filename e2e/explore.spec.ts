import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

async function openPressConference(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
}
const linesOf = (page: Page) => page.getByRole('grid', { name: /^Lines of/ });

test('lines are asked for by phrase and wildcard, and what finds nothing says so', async ({ page, host }) => {
  await openPressConference(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Contexts' }).click();
  const field = page.getByRole('textbox', { name: 'Word or phrase' });
  await field.fill('the wat*');
  await expect(linesOf(page).getByRole('row').nth(1)).toContainText(/the wat/i);
  await field.fill('zzz');
  await expect(page.getByRole('heading', { name: /Nobody says “zzz”/ })).toBeVisible();
  await field.fill('???');
  await expect(page.getByRole('main')).toBeVisible();
  await field.fill('water');
  await expect(linesOf(page)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('a sentence is weighed word by word, reached by the arrows along the arc', async ({ page, host }) => {
  await openPressConference(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  const arc = page.getByRole('slider', { name: 'Sentence' });
  await arc.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(arc).toHaveAttribute('aria-valuenow', '2');
  const receipt = page.getByRole('region', { name: 'Receipt' });
  await expect(receipt).toContainText('sentence 2 of');
  await expect(receipt).toContainText(/words? (is|are) in the list/);
  // The list stands at the sentence chosen; its first one is the lowest of all.
  const list = page.getByRole('listbox', { name: 'Lowest' });
  await list.focus();
  await page.keyboard.press('Home');
  const lowest = list.getByRole('option', { selected: true });
  await expect(lowest).toHaveAttribute('aria-posinset', '1');
  const score = (await lowest.innerText()).split('\n')[0] ?? '';
  expect(score).toMatch(/^−0\.\d\d$/);
  await expect(receipt).toContainText(score);
  const file = await exported(page, host, 'Sentences as CSV');
  expect(file.bytes.toString('utf8')).toContain('n,speech,date,speaker,start,end,text,compound,smoothed');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('a key phrase shows where it stands, and its place is shown in the text', async ({ page, host }) => {
  await openPressConference(page);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Key phrases' }).click();
  const table = page.getByRole('grid', { name: /^Key phrases by/ });
  const first = table.getByRole('row').nth(1);
  await expect(first).toBeVisible({ timeout: 45_000 });
  await first.click();
  const count = Number(await first.getByRole('gridcell').nth(3).innerText());
  const places = page.getByRole('group', { name: 'Places along the speeches' }).getByRole('button');
  await expect(places).toHaveCount(count);
  await places.first().click();
  await expect(places.first()).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});
