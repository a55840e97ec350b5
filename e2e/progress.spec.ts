import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drop } from './dropping';
import { expect, test } from './host';

const sample = readFileSync(join(import.meta.dirname, '..', 'samples', 'campaign-early.txt'), 'utf8');

test('what takes long says how far it is, can be called off, asked again, and never stops another view', async ({
  page,
}, testInfo) => {
  test.slow();
  const folder = testInfo.outputPath('talks');
  mkdirSync(folder, { recursive: true });
  // Some 3 MB of English, each file another text: reading its word classes takes seconds.
  for (let file = 0; file < 24; file++)
    writeFileSync(
      join(folder, `${file}.txt`),
      `${sample}\n\n`.repeat(Math.ceil(130_000 / sample.length)) + String(file),
    );
  // The page listens once it is there.
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible();
  await drop(page, folder);
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Key phrases', exact: true }).click();
  const bar = page.getByRole('progressbar', { name: 'Looking for phrases' });
  await expect(bar).toBeVisible();
  await expect(page.getByText(/of 24 speeches/u)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('heading', { name: 'Cancelled.' })).toBeVisible();

  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(bar).toBeVisible();
  // Nobody waits for the phrases in another view: its question is answered at once, and not behind them.
  await page.getByRole('button', { name: 'Words', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(3)).toBeVisible();
  await page.getByRole('button', { name: 'Key phrases', exact: true }).click();
  await expect(bar).toBeVisible();
  await expect(bar).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Cancelled.' })).toBeHidden();
});

test('a project that takes its time to open says so over what is there, and takes its place', async ({
  page,
  host,
}, testInfo) => {
  test.skip(host.desktop !== undefined, 'a call can only be held up where it crosses HTTP');
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible();
  await page.getByRole('button', { name: 'Open all' }).click();
  await page.getByRole('button', { name: 'Samples', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Close project' }).click();
  let goOn = (): void => undefined;
  await page.route('**/call/project.open', async (route) => {
    await new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await route.continue();
  });
  await page.getByRole('button', { name: /^Samples .*speeches/u }).click();
  const opening = page.getByRole('dialog', { name: 'Opening Samples.rostrum' });
  await expect(opening.getByRole('progressbar', { name: 'Reading the texts' })).toBeVisible();
  await expect(opening.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await page.screenshot({ path: testInfo.outputPath('opening.png') });
  goOn();
  await expect(opening).toBeHidden();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
});

const held = [
  { view: 'Key phrases', call: 'phrases.table', bar: 'Looking for phrases' },
  { view: 'Sentiment', mode: 'By speaker', call: 'sentiment.groups', bar: 'Weighing sentences' },
  { view: 'Compare', call: 'compare.table', bar: 'Comparing' },
] as const;

for (const { view, call, bar, ...more } of held)
  test(`${view} says over its old answer that the next one is on its way, and lets it be called off`, async ({
    page,
    host,
  }) => {
    test.skip(host.desktop !== undefined, 'a call can only be held up where it crosses HTTP');
    await page.getByRole('button', { name: /Two campaign speeches/ }).click();
    await expect(page.getByRole('grid', { name: 'Words' }).getByRole('row').nth(5)).toBeVisible();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
    if ('mode' in more) await page.getByRole('radio', { name: more.mode }).click();
    await expect(page.getByRole('grid', { name: 'Words' })).toBeHidden();
    await expect(page.getByRole('grid').getByRole('row').nth(2)).toBeVisible();
    let goOn = (): void => undefined;
    const answered = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route(`**/call/${call}`, async (route) => {
      await answered;
      await route.continue();
    });
    if (view === 'Compare') await page.getByRole('textbox', { name: 'Find a word' }).fill('a');
    else {
      await page.getByRole('button', { name: 'Add a filter' }).click();
      await page.getByRole('menuitem', { name: 'Speakers' }).press('ArrowRight');
      await page.getByRole('menuitemcheckbox').first().press('Enter');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    }
    const working = page.locator('.working-over');
    await expect(working.getByRole('progressbar', { name: bar })).toBeVisible();
    await expect(working.getByRole('button', { name: 'Cancel' })).toBeVisible();
    goOn();
    await expect(working).toBeHidden();
    await expect(page.getByRole('grid').first()).toBeVisible();
  });
