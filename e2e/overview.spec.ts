import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { seriousInBoth } from './axe';
import { exported } from './exporting';
import { expect, test } from './host';

async function openOverview(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Press conference after a flood/ }).click();
  await expect(page.getByRole('grid').getByRole('row').nth(5)).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' }).click();
  await expect(speakersOf(page).getByRole('row').nth(2)).toBeVisible();
}
const speakersOf = (page: Page) => page.getByRole('grid', { name: 'Words by speaker' });
const followsOf = (page: Page) => page.getByRole('group', { name: 'Who speaks after whom' });

test('a change of speaker leads to its places, and a place into the text; a speaker is heard alone: by mouse', async ({
  page,
  host,
}) => {
  await openOverview(page);
  const cell = followsOf(page).getByRole('button').first();
  const count = /: (\d+) changes?/.exec((await cell.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await cell.click();
  const changes = page.getByRole('grid', { name: /^Changes: / });
  await expect(changes).toHaveAttribute('aria-rowcount', String(Number(count) + 1));
  await changes.getByRole('row').nth(1).click();
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();
  // Beside the text the table of speakers has room for all its figures.
  expect(await speakersOf(page).evaluate((table) => table.scrollWidth - table.clientWidth)).toBe(0);
  // How the one ends stands there to its last letter: what there is no room for is left out before it.
  const ends = await changes.locator('.overview-last-words').evaluateAll((all) =>
    all.map((cell) => {
      const [words, room] = [cell.firstElementChild, cell].map((one) => one?.getBoundingClientRect());
      return Math.round((words?.right ?? 0) - (room?.right ?? 0));
    }),
  );
  expect(ends.length).toBeGreaterThan(0);
  expect(Math.max(...ends)).toBe(0);
  await page.getByRole('button', { name: 'Close list' }).click();

  await page.getByRole('radio', { name: 'Questions and answers' }).click();
  const pairs = page.getByRole('grid', { name: 'Questions and answers' });
  await expect(pairs.getByRole('row').nth(1)).toContainText('?');
  await page.getByRole('radio', { name: 'Lexical richness' }).click();
  await expect(page.getByRole('grid', { name: 'Lexical richness by speech' }).getByRole('row')).toHaveCount(
    2,
  );
  await page.getByRole('radio', { name: 'By speaker' }).click();
  const richness = page.getByRole('grid', { name: 'Lexical richness by speaker' });
  const types = async (): Promise<readonly number[]> =>
    (await richness.getByRole('row').locator('[role=gridcell]:nth-child(3)').allInnerTexts()).map(Number);
  await richness.getByRole('columnheader', { name: 'Types' }).click();
  await expect(richness.getByRole('columnheader', { name: 'Types' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const most = await types();
  expect(most.length).toBeGreaterThan(1);
  expect(most).toStrictEqual(most.toSorted((a, b) => b - a));
  await richness.getByRole('columnheader', { name: 'Types' }).click();
  await expect.poll(types).toStrictEqual(most.toReversed());

  await speakersOf(page).getByRole('row').nth(1).click();
  await expect(speakersOf(page).getByRole('row', { selected: true })).toHaveCount(1);
  await expect(page.getByText('Nobody takes the turn after somebody else')).toBeVisible();
  await page.getByRole('button', { name: 'Hear all speakers' }).click();
  await expect(followsOf(page)).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('turns are walked and read by the keyboard alone', async ({ page }) => {
  await openOverview(page);
  const strips = page.getByRole('slider', { name: /^Turn by turn/ });
  await strips.focus();
  await page.keyboard.press('ArrowRight');
  await expect(strips).toHaveAttribute('aria-valuenow', '2');
  await expect(strips).toHaveAttribute('aria-valuetext', /, turn 2 of \d+, \d+ words?$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Text of the speech' })).toBeVisible();

  await followsOf(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('grid', { name: /^Changes: / })).toBeVisible();
});

test('its tables and pictures can be taken along', async ({ page, host }) => {
  await openOverview(page);
  const table = await exported(page, host, 'Speakers as CSV');
  expect(table.bytes.toString('utf8')).toContain(
    'speaker,kind,words,share,turns,speeches,median_words_a_turn',
  );
  const picture = await exported(page, host, 'Who speaks after whom as SVG');
  expect(picture.bytes.toString('utf8')).toContain('quasi-independence');
});

test('the strips of turns are saved with the names of their colours', async ({ page, host }) => {
  await openOverview(page);
  await expect(page.getByRole('slider', { name: /^Turn by turn/u })).toBeVisible();
  const { bytes } = await exported(page, host, 'Turn by turn as SVG');
  expect(bytes.toString('utf8')).toContain('A block a turn');
  expect(bytes.toString('utf8'), 'what there is to do on the screen').not.toContain('Press');
  expect(bytes.toString('utf8')).toMatch(/>Maro<.*>questions, others</su);
});

test('a language that was only guessed is looked after by choosing it, also the same', async ({
  page,
  host,
}) => {
  const path = join(host.projectsFolder, '..', 'page.html');
  await writeFile(path, '<html lang="nl"><body><p>Ja. Nee. Ja.</p></body></html>');
  await host.openFiles([path], () => page.getByRole('button', { name: 'Open files…' }).click());
  await expect(page.getByRole('grid').first()).toBeVisible({ timeout: 45_000 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Overview' }).click();
  await page.getByRole('button', { name: 'Set its language' }).click();
  const language = page.getByRole('combobox', { name: 'Language' });
  await expect(language.locator('option:checked')).toHaveText('Not certain: Dutch');
  await language.selectOption('Dutch');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Set its language' })).toHaveCount(0);
});
