/** `npm run pictures`: takes the README's pictures, docs/pictures/*.png, from the running app with the samples open. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.mjs';

const root = join(import.meta.dirname, '..');
const out = join(root, 'docs/pictures');
const word = 'water';

/** Address of the view, and what is done there before the picture is taken. */
const views = [
  { name: 'words', address: '#/words', prepare: choose(word) },
  { name: 'phrases', address: '#/phrases' },
  { name: 'contexts', address: `#/contexts?query=${word}` },
  { name: 'sentiment', address: '#/sentiment' },
  { name: 'compare', address: '#/compare' },
  { name: 'reader', address: '#/reader' },
  { name: 'excerpts', address: '#/excerpts' },
];

const folder = mkdtempSync(join(tmpdir(), 'rostrum-pictures-'));
const env = {
  ...process.env,
  ROSTRUM_DATA: join(folder, 'data'),
  ROSTRUM_PROJECTS: join(folder, 'projects'),
};
const server = spawn(process.execPath, [join(root, 'dist/node/server.js'), '--no-open'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.goto(await addressOf(server));
  mkdirSync(out, { recursive: true });
  await take(page, 'welcome');
  await page.getByRole('button', { name: /^Open all/ }).click();
  await page.getByRole('row').nth(5).waitFor();
  for (const { name, address, prepare } of views) {
    await page.evaluate((hash) => (location.hash = hash), address);
    await settle(page);
    await prepare?.(page);
    await take(page, name);
  }
} finally {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function take(page, name) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await page.screenshot({ path: join(out, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  console.log(`docs/pictures/${name}-light.png, ${name}-dark.png`);
}

/** Until nothing is asked any more and the fonts are there; the cloud is laid out within the second that follows. */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.locator('[aria-busy="true"], progress').first().waitFor({ state: 'hidden', timeout: 30_000 });
  await page.waitForTimeout(1500);
}

function choose(text) {
  return async (page) => {
    await page
      .getByRole('row', { name: new RegExp(`\\b${text}\\b`) })
      .first()
      .click();
    await settle(page);
  };
}

function addressOf(child) {
  return new Promise((done, failed) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const address = /Rostrum is at (\S+)/.exec(said)?.[1];
      if (address) done(address);
    });
    child.once('exit', () => failed(new Error('The browser host ended before it said where it is.')));
  });
}
