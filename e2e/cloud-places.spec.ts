import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });
test.slow();

const cloud = (page: Page) => page.getByRole('group', { name: /^Word cloud of/u });

/** By word, where it stands and how large it is; once the cloud stands still. */
async function places(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.evaluate(() => document.fonts.ready);
  const read = () =>
    cloud(page)
      .getByRole('button')
      .evaluateAll((all) =>
        all.map((word) => [
          word.getAttribute('aria-label') ?? '',
          `${word.getAttribute('transform')} ${word.querySelector('text')?.getAttribute('font-size')}`,
        ]),
      );
  let last: string[][] = [];
  await expect(async () => {
    const before = last;
    last = await read();
    expect(last.length).toBeGreaterThan(20);
    expect(last).toStrictEqual(before);
  }).toPass({ intervals: [400] });
  return new Map(last.map(([word = '', place = '']) => [word, place]));
}

const onlyOne = (page: Page) => page.getByRole('treeitem').first();
const total = (page: Page) => page.getByRole('toolbar', { name: 'Selection' });

test('the same words stand at the same places, however one came there', async ({ page }) => {
  await expect(cloud(page)).toBeVisible({ timeout: 45_000 });
  const before = await places(page);
  await onlyOne(page).click();
  await page.keyboard.press('Space');
  await expect(total(page)).toContainText('1 speech ·');
  await expect.poll(() => places(page)).not.toStrictEqual(before);
  await page.keyboard.press('Space');
  await expect(total(page)).toContainText('2 speeches');
  await expect.poll(() => places(page)).toStrictEqual(before);
  await page.reload();
  await expect(cloud(page)).toBeVisible({ timeout: 45_000 });
  await expect.poll(() => places(page)).toStrictEqual(before);
});

for (const motion of ['no-preference', 'reduce'] as const)
  test(`words that stay ${motion === 'reduce' ? 'are there at once with reduced motion' : 'move to their new places'} when the selection changes`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await expect(cloud(page)).toBeVisible({ timeout: 45_000 });
    const before = await places(page);
    await cloud(page).evaluate((svg) => {
      svg.dataset['moves'] = '0';
      svg.addEventListener('transitionrun', () => {
        svg.dataset['moves'] = String(Number(svg.dataset['moves']) + 1);
      });
      for (const word of svg.querySelectorAll<SVGElement>('[role="button"]')) word.dataset['stood'] = 'here';
    });
    await onlyOne(page).click();
    await page.keyboard.press('Space');
    await expect.poll(() => places(page)).not.toStrictEqual(before);
    // A word that stays is the same element: it was moved, not drawn anew.
    expect(await cloud(page).locator('[data-stood]').count()).toBeGreaterThan(10);
    const moves = Number(await cloud(page).getAttribute('data-moves'));
    if (motion === 'reduce') expect(moves).toBe(0);
    else expect(moves).toBeGreaterThan(10);
  });
