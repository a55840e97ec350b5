import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

const view = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();

const ask = async (page: Page, label: string, text: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
};

/** Each step leads to a state, whose sentence or drawing is awaited before it is looked at. */
test('Words can be used by all, whatever is drawn and found, in light and in dark', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(3)).toBeVisible();
  const picture = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^Picture/u }).click();
    await page.getByRole('menuitemcheckbox', { name }).click();
  };
  await picture(/^Bars/u);
  await expect(page.getByText(/whiskers are 95% intervals/u)).toBeVisible();
  await page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(1).click();
  await expect(page.getByRole('region', { name: 'Chosen word' })).toContainText('per 10,000');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await picture(/^Dots/u);
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await picture(/^Clouds side/u);
  await expect(page.getByText(/^A cloud for each of/u)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await page.getByRole('textbox', { name: 'Find a word' }).fill('xyzzy');
  await expect(page.getByText('No word fits “xyzzy”')).toBeVisible();
  await picture(/^Cloud$/u);
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('Contexts can be used by all, whatever is asked and found, in light and in dark', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(3)).toBeVisible();
  await view(page, 'Contexts');
  await expect(page.getByText('Every place of a word, a line each')).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await ask(page, 'Word or phrase', 'xyzzy');
  await expect(page.getByText(/^Nobody says “xyzzy”/u)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await ask(page, 'Word or phrase', 'work');
  await page.getByRole('radio', { name: 'Patterns' }).click();
  await expect(page.getByRole('grid', { name: /^Patterns at the right/u })).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await page.getByRole('button', { name: 'How to ask' }).click();
  await expect(page.getByRole('dialog', { name: 'How to ask' })).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('Spread can be used by all, before and after words are found, in light and in dark', async ({
  page,
  host,
}) => {
  await expect(page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(3)).toBeVisible();
  await view(page, 'Spread');
  await expect(page.getByText(/^Write up to eight words/u)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await ask(page, 'Add a word', 'xyzzy');
  await expect(page.getByText(/^Nobody says “xyzzy” in what is looked at/u)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
  await ask(page, 'Add a word', 'work');
  await page.getByRole('radio', { name: 'How evenly' }).click();
  await expect(page.getByRole('grid', { name: 'How evenly each word is spread' })).toContainText('work');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});
