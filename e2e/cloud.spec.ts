import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

const cloudOf = (page: Page) => page.getByRole('group', { name: /^Word cloud of/u });

/** Chooses in the menu of a button such as `Picture Cloud`. */
async function pick(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${label}`, 'u') }).click();
  await page.getByRole('menuitemcheckbox', { name: new RegExp(`^${option}`, 'u') }).click();
}

/** The word that has the focus, with what is said of it: `peace, 367`. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

test('arrows go to the nearest word that way', async ({ page }) => {
  await expect(cloudOf(page)).toBeVisible({ timeout: 45_000 });
  await cloudOf(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const first = await focused(page);
  const middle = (): Promise<number> =>
    page.evaluate(() => {
      const box = document.activeElement?.querySelector('.cloud-ink')?.getBoundingClientRect();
      return box ? box.left + box.width / 2 : Number.NaN;
    });
  // Of the words at the right, if any, else at the left.
  const before = await middle();
  await page.keyboard.press('ArrowRight');
  if ((await focused(page)) === first) {
    await page.keyboard.press('ArrowLeft');
    expect(await middle()).toBeLessThan(before);
  } else expect(await middle()).toBeGreaterThan(before);
  const [text = ''] = (await focused(page)).split(', ');
  await page.keyboard.press('Space');
  await expect(page.getByRole('region', { name: 'Chosen word' })).toContainText(text);
});

test('a cloud is coloured by what is known of its words, and arranged otherwise', async ({ page, host }) => {
  await expect(cloudOf(page)).toBeVisible({ timeout: 45_000 });
  await pick(page, 'Colour', 'Word class');
  await expect(
    cloudOf(page)
      .getByRole('button', { name: /, noun$/u })
      .first(),
  ).toBeVisible({ timeout: 45_000 });
  await expect(cloudOf(page).getByText('Nouns', { exact: true })).toBeVisible();
  await pick(page, 'Colour', 'Sentiment');
  await expect(
    cloudOf(page)
      .getByRole('button', { name: /, valence [−\d.]+$/u })
      .first(),
  ).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await pick(page, 'Colour', 'None');
  const places = () =>
    cloudOf(page)
      .getByRole('button')
      .evaluateAll((words) => words.map((word) => word.getAttribute('transform')));
  await expect(cloudOf(page).getByText('Positive')).toHaveCount(0);
  await page.getByRole('button', { name: 'Arrangement' }).click();
  const now = await places();
  await page.getByRole('menuitem', { name: /^Arrange otherwise/u }).click();
  await expect.poll(places).not.toStrictEqual(now);
});

test('words stand in a treemap, in clouds side by side and at two sides, each saved with what it shows', async ({
  page,
  host,
}) => {
  await expect(cloudOf(page)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('button', { name: 'Hide table' }).click();
  await expect(page.getByRole('grid')).toHaveCount(0);

  await pick(page, 'Picture', 'Treemap');
  const tree = page.getByRole('group', { name: 'Words by word class' });
  await expect(tree.getByRole('group', { name: 'Nouns' }).getByRole('button').first()).toBeVisible({
    timeout: 45_000,
  });
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await pick(page, 'Picture', 'Clouds side by side');
  await pick(page, 'A cloud for each', 'Speaker');
  const clouds = page.getByRole('group', { name: /^Word clouds of/u });
  await expect(clouds.getByRole('button', { name: /per 10,000$/u }).first()).toBeVisible({ timeout: 45_000 });
  const saved = await exported(page, host, 'Picture as SVG');
  expect(saved.name).toBe('Word clouds.svg');
  expect(saved.bytes.toString('utf8')).toContain('one scale for all');
  expect(saved.bytes.toString('utf8')).toContain('Word frequencies of parts');

  await pick(page, 'Picture', 'Two sides');
  await expect(page.getByRole('button', { name: /^Side A/u })).toBeVisible();
  const sides = page.getByRole('group', { name: 'Words that one side over-uses' });
  await expect(sides.or(page.getByText(/^No word differs clearly/u))).toBeVisible({ timeout: 45_000 });
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await pick(page, 'Picture', 'Cloud$');
  await page.getByRole('button', { name: 'Show table' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
});
