import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

async function openSentiment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await expect(page.getByRole('slider', { name: 'Sentence' })).toBeVisible();
}
const receiptOf = (page: Page) => page.getByRole('region', { name: 'Receipt' });
const modeOf = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: 'Mode and method' }).getByRole('radio', { name });

test('means by speaker and bars of the distribution lead to their sentences', async ({ page, host }) => {
  await openSentiment(page);
  await modeOf(page, 'By speaker').click();
  const speakers = page.getByRole('group', { name: 'Mean sentiment by speaker' }).getByRole('button');
  await speakers.nth(1).click();
  await expect(speakers.nth(1)).toHaveAttribute('aria-pressed', 'true');
  const name = ((await speakers.nth(1).getAttribute('aria-label')) ?? '').split(', ')[0] ?? '';
  await expect(page.getByRole('grid', { name })).toBeVisible();
  await expect(receiptOf(page)).toBeVisible();
  const file = await exported(page, host, 'Table as CSV');
  expect(file.bytes.toString('utf8')).toContain(
    'speaker,date,speeches,sentences,scored,mean,mean_low,mean_high,interval_over',
  );
  expect(await seriousInBoth(page, host)).toStrictEqual([]);

  await modeOf(page, 'Distribution').click();
  const bars = page.getByRole('group', { name: 'Sentences by score' });
  await bars.locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const bar = bars.getByRole('button', { pressed: true });
  const count = /: ([\d,]+) sentence/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await expect(page.getByRole('region', { name: '0.85 to 0.95' })).toContainText(`${count} sentence`);
});

test('points over time lead to their sentences, by mouse and by keyboard, and have a list', async ({
  page,
  host,
}) => {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await modeOf(page, 'By date').click();
  const points = page.getByRole('group', { name: 'Mean sentiment over time' }).getByRole('button');
  await expect(points).toHaveCount(2);
  await expect(points.first()).toHaveAttribute('aria-pressed', 'true');
  const nameOf = async (at: number) =>
    ((await points.nth(at).getAttribute('aria-label')) ?? '').split(', mean')[0] ?? '';
  await points.nth(1).click();
  await expect(points.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('grid', { name: await nameOf(1) })).toBeVisible();
  await points.nth(1).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(points.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(points.first()).toBeFocused();
  await expect(page.getByRole('grid', { name: await nameOf(0) })).toBeVisible();
  // Two dates ask for no curve.
  await expect(page.getByRole('button', { name: 'Smoothing None' })).toBeVisible();
  await page.getByRole('radio', { name: 'List' }).click();
  const list = page.getByRole('group', { name: 'Mean sentiment by speech' }).getByRole('button');
  await expect(list.first()).toHaveAttribute('aria-pressed', 'true');
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('sentences with a word are weighed against all others', async ({ page, host }) => {
  await openSentiment(page);
  await modeOf(page, 'By word').click();
  await page.getByRole('textbox', { name: 'Word, phrase or pattern' }).fill('water');
  const sides = page.getByRole('group', { name: 'Mean sentiment with and without water' });
  await expect(sides.getByRole('button')).toHaveCount(2);
  await expect(page.getByRole('grid', { name: 'With “water”' }).getByRole('row').nth(1)).toContainText(
    /water/i,
  );
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('a list of one’s own is kept in the project, its bad lines told, and taken back by Undo', async ({
  page,
  host,
}) => {
  await openSentiment(page);
  const path = join(host.projectsFolder, '..', 'mine.tsv');
  await writeFile(path, 'water\t-2\nbridge\t3\nnonsense\n');
  await page.getByRole('button', { name: 'Method VADER rules' }).click();
  await host.openFiles([path], () => page.getByRole('menuitem', { name: 'Load a word list…' }).click());
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Line 3 has no tab between word and valence');
  await dialog.getByRole('button', { name: 'Close' }).last().click();
  await expect(page.getByRole('button', { name: 'Method mine' })).toBeVisible();
  await expect(receiptOf(page).getByRole('table')).toContainText('−2.00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Method VADER rules' })).toBeVisible();
});

test('every mode says that it is indicative, and how the method did on human ratings', async ({ page }) => {
  await openSentiment(page);
  const made = page.locator('.made-line');
  await expect(made).toContainText('r = .50 with raters of news');
  for (const mode of ['By speaker', 'By date', 'By word', 'Distribution']) {
    await modeOf(page, mode).click();
    if (mode === 'By word')
      await page.getByRole('textbox', { name: 'Word, phrase or pattern' }).fill('water');
    await expect(made).toContainText('Indicative: r = .50 with raters of news');
  }
  await page.getByRole('button', { name: 'Method VADER rules' }).click();
  await page.getByRole('menuitemcheckbox', { name: /^natural/ }).click();
  await expect(made).toContainText('Indicative: not measured against readers here');
});

test('a language without a word list says so, and scores nothing', async ({ page, host }) => {
  const path = join(host.projectsFolder, '..', 'puhe.txt');
  await writeFile(
    path,
    'PUHEMIES: Arvoisat kansalaiset, tämä on vaikea vuosi, mutta yhdessä me selviämme siitä.\n\n' +
      'Kiitän teitä kaikkia siitä työstä, jota olette tehneet maamme hyväksi, ja toivotan teille hyvää jatkoa.\n',
  );
  await host.openFiles([path], () => page.getByRole('button', { name: 'Open files…' }).click());
  await expect(page.getByRole('grid', { name: 'Words' })).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Sentiment' }).click();
  await expect(page.getByRole('heading', { name: 'There is no word list for Finnish' })).toBeVisible();
  await expect(
    page.getByText('so nothing is scored, rather than everything being called neutral'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Load a word list…' })).toBeVisible();
  await expect(page.getByRole('slider', { name: 'Sentence' })).toHaveCount(0);
  await modeOf(page, 'By speaker').click();
  await expect(page.getByRole('heading', { name: 'There is no word list for Finnish' })).toBeVisible();
});
