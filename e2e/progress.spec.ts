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
