import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seriousInBoth } from './axe';
import { expect, test } from './host';

const samples = join(import.meta.dirname, '..', 'samples');

test('Rostrum opens on one task, its ways in, and nothing wrong with it', async ({ page, host }) => {
  await expect(page.getByRole('heading', { name: 'Open a speech' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open files…' })).toBeVisible();
  expect(await seriousInBoth(page, host)).toStrictEqual([]);
});

test('the samples open and show their words', async ({ page }) => {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await expect(page).toHaveTitle(/Rostrum/);
});

test('files a person picks are imported, and a project keeps them', async ({ page, host }) => {
  await host.openFiles([join(samples, 'press-conference.txt'), join(samples, 'debate.docx')], () =>
    page.getByRole('button', { name: 'Open files…' }).click(),
  );
  await expect(page.getByRole('heading', { name: 'Open a speech' })).toBeHidden();
  await expect(page.getByText('2 files imported')).toBeVisible();
  await host.quit();
  const again = await host.restart();
  await again.getByRole('button', { name: /2 speeches/ }).click();
  await expect(again.getByRole('heading', { name: 'Open a speech' })).toBeHidden();
});

test.describe('with files on the command line', () => {
  test.use({ files: [join(samples, 'campaign-early.txt'), join(samples, 'none.txt')] });

  test('what can be read is shown, and what cannot is said', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Open a speech' })).toBeHidden();
    await expect(page.getByText('none.txt').first()).toBeVisible();
  });
});

test.describe('the policy of the page', () => {
  test.use({ quiet: false });

  test('runs nothing that is not a file of the app, and asks nobody else', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'Open a speech' })).toBeVisible();
    const tried = await page.evaluate(async () => {
      const refused = async (attempt: () => unknown): Promise<boolean> => {
        try {
          await attempt();
          return false;
        } catch {
          return true;
        }
      };
      const inline = document.createElement('script');
      let typed = true;
      try {
        inline.textContent = 'document.title = "ran"';
        document.head.append(inline);
        typed = false;
      } catch {
        // The text of a script wants a type that nobody can make.
      }
      return {
        text: typed || document.title !== 'ran',
        eval: await refused(() => later(() => globalThis.eval('1'))),
        markup: await refused(() => (document.body.innerHTML += '<b>x</b>')),
        fetch: await refused(() => fetch('https://example.org/')),
        worker: await refused(() => new Worker('https://example.org/w.js')),
        style: getComputedStyle(document.body.appendChild(styled('color: red'))).color !== 'rgb(255, 0, 0)',
      };
      /** Out of reach of DevTools, whose own evaluations may use eval whatever the policy. */
      function later(attempt: () => unknown): Promise<unknown> {
        return new Promise((done, failed) => {
          setTimeout(() => {
            try {
              done(attempt());
            } catch (error) {
              failed(error instanceof Error ? error : new Error(String(error)));
            }
          });
        });
      }
      function styled(css: string): Element {
        const element = document.createElement('p');
        element.setAttribute('style', css);
        return element;
      }
    });
    expect(tried).toStrictEqual({
      text: true,
      eval: true,
      markup: true,
      fetch: true,
      worker: true,
      style: true,
    });
  });
});

test('a page reaches nothing of Node, and in a browser no bridge but HTTP', async ({ page, host }) => {
  const names = ['require', 'process', 'module', 'Buffer', 'global'];
  expect(await page.evaluate((all) => all.filter((name) => name in window), names)).toStrictEqual([]);
  expect(await page.evaluate(() => 'rostrum' in window)).toBe(host.desktop !== undefined);
});

test('the address keeps no token, and scripts see no cookie', async ({ page }) => {
  expect(await page.evaluate(() => [location.search, document.cookie])).toStrictEqual(['', '']);
});

test('the menu runs commands of the palette', async ({ desktop, page }) => {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  await desktop.clickMenu('View', 'Contexts');
  await expect(page).toHaveURL(/#.*contexts/);
});

test('a project is opened and copied with the dialogs of the desktop', async ({ desktop, page, host }) => {
  await page.getByRole('button', { name: /Two campaign speeches/ }).click();
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  const copy = join(host.projectsFolder, 'copy.rostrum');
  await desktop.answerPath('save', copy);
  await desktop.clickMenu('File', 'Save a copy…');
  await expect
    .poll(async () => (await readFile(copy).catch(() => Buffer.alloc(0))).length)
    .toBeGreaterThan(4096);
  await desktop.clickMenu('File', 'Close project');
  await desktop.answerPath('open', copy);
  await desktop.clickMenu('File', 'Open project…');
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});
