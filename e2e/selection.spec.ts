import { join } from 'node:path';
import { expect, test } from './host';
import { exported } from './exporting';

const samples = join(import.meta.dirname, '..', 'samples');
test.use({ files: ['early', 'late'].map((name) => join(samples, `campaign-${name}.txt`)) });

test('what is looked at is narrowed by dates, turns and words, saved as a view, and shown again', async ({
  page,
  host,
}) => {
  const bar = page.getByRole('toolbar', { name: 'Selection' });
  const filter = async (name: string): Promise<void> => {
    await bar.getByRole('button', { name: 'Add a filter' }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await expect(bar).toContainText(/2 speeches · [\d,]+ words/u);

  await filter('Dates…');
  await page.getByRole('textbox', { name: 'To' }).fill('soon');
  await expect(page.getByText(/“soon” is no date/u)).toBeVisible();
  await page.getByRole('textbox', { name: 'To' }).fill('2023-09');
  await page.keyboard.press('Enter');
  await expect(bar).toContainText('Until Sep 2023');
  await expect(bar).toContainText('1 speech');

  await filter('Where something is said…');
  await page.getByRole('textbox', { name: 'Word or phrase' }).fill('zebra crossing');
  await expect(page.getByText('Said in 0 speeches; 0 words would be looked at.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Nothing is left of what is looked at' })).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Add a filter' })).toBeInViewport({ ratio: 1 });
  await bar.getByRole('button', { name: 'Look also where it is not said' }).click();
  await expect(bar).toContainText('1 speech');

  await page.keyboard.press('ControlOrMeta+d');
  await page.getByRole('textbox', { name: 'Name' }).fill('The early one');
  await page.keyboard.press('Enter');
  await bar.getByRole('button', { name: 'Look at all dates' }).click();
  await expect(bar).toContainText('2 speeches');
  await page.getByRole('button', { name: 'Contexts', exact: true }).click();
  // It takes the focus when it is there, and a menu goes with the focus.
  await expect(page.getByRole('textbox', { name: 'Word or phrase' })).toBeFocused();
  await bar.getByRole('button', { name: 'Saved views' }).click();
  await page.getByRole('menuitem', { name: 'The early one' }).click();
  await expect(bar).toContainText('Until Sep 2023');
  await expect(page.getByRole('button', { name: 'Words', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );

  const { bytes } = await exported(page, host, 'Table as CSV');
  expect(bytes.toString('utf8')).toContain('# selection: 1 speech, until 2023-09, speech only');
});

test('how a table was made is told as a sentence to cite, with the page of its method', async ({ page }) => {
  await page.getByRole('button', { name: 'How was this made' }).click();
  const made = page.getByRole('dialog', { name: 'How this was made' });
  await expect(made).toContainText(/Word frequencies \(unit: .*\), computed on 2 speeches, speech only/u);
  await made.getByRole('button', { name: 'Copy the sentence' }).click();
  await expect(made.getByRole('button', { name: 'Copied' })).toBeVisible();
  await made.getByRole('button', { name: 'words', exact: true }).click();
  await expect(page.getByRole('document', { name: 'Word frequencies' })).toContainText('Wilson');
});
