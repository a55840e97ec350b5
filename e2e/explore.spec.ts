import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

async function openPressConference(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
}
const cloudOf = (page: Page) => page.getByRole('group', { name: /^Word cloud/ });
const linesOf = (page: Page) => page.getByRole('grid', { name: /^Lines of/ });

test('a word of the cloud leads to its contexts, from there into the text, and Back leads home: by mouse', async ({
  page,
}) => {
  await openPressConference(page);
  const word = cloudOf(page).getByRole('button', { name: /^water, / });
  const count = /, ([\d,]+)$/.exec((await word.getAttribute('aria-label')) ?? '')?.[1];
  await word.click();
  const card = page.getByRole('region', { name: 'Chosen word' });
  await expect(card).toContainText('water');
  await expect(card).toContainText(`${count} in 1 of 1 speech`);

  await card.getByRole('button', { name: 'Contexts' }).click();
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue('water');
  await expect(page.getByRole('status').filter({ hasText: /lines? in/ })).toContainText(
    `${count} lines in 1 of 1 speech`,
  );
  const line = linesOf(page).getByRole('row').nth(1);
  await expect(line).toContainText('water');

  await line.dblclick();
  await expect(line).toHaveAttribute('aria-selected', 'true');
  const text = page.getByRole('region', { name: 'Text of the speech' });
  await expect(text).toContainText('water');
  await expect(page.getByRole('complementary', { name: 'Reader' })).toContainText(
    `of ${count} in this speech`,
  );

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(cloudOf(page).getByRole('button', { name: /^water, / })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('the same way by the keyboard alone', async ({ page }) => {
  await openPressConference(page);
  await cloudOf(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  const word = label.replace(/, [\d,]+$/, '');
  expect(word).not.toBe('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue(word);

  await expect(linesOf(page)).toBeVisible();
  await linesOf(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(linesOf(page).getByRole('row').nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(cloudOf(page)).toBeVisible();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toHaveValue(word);
});

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
