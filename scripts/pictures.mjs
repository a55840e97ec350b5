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
  { name: 'reader', address: '#/reader', prepare: (page) => openSpeech(page, marked) },
  { name: 'excerpts', address: '#/excerpts' },
];

/** What is marked for the Reader and the Excerpts: the first place of each quote in the samples. */
const passages = [
  { quote: 'I make complaints', codes: ['humour'], note: '' },
  {
    quote: 'I have known this woman',
    codes: ['testimony'],
    note: 'Six years, nine complaints: figures stand for trust.',
  },
  { quote: 'Twice she said I was right', codes: ['testimony', 'account'], note: '' },
  { quote: 'we can see you', codes: ['inclusion'], note: '' },
  {
    quote: "I said that I'd come back",
    codes: ['pledge'],
    note: 'A promise of the first speech, kept in public.',
  },
  { quote: 'which I think is the wisest law', codes: ['humour'], note: '' },
  { quote: 'So tonight I owe you', codes: ['pledge', 'account'], note: '' },
];

let marked;

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
  marked = await markPassages(page);
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

/** Asks the host as the page's own client does (workspace/contract/wire.ts, packed-text.ts): a text and its turns come as bytes behind the head. */
async function ask(page, name, input) {
  return page.evaluate(
    async ([call, value]) => {
      const head = new TextEncoder().encode(JSON.stringify({ value, parts: [] }));
      const body = new Uint8Array(4 + head.length);
      new DataView(body.buffer).setUint32(0, head.length, true);
      body.set(head, 4);
      const headers = { 'content-type': 'application/octet-stream' };
      const answer = await fetch(`call/${call}`, { method: 'POST', headers, body });
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const size = new DataView(bytes.buffer).getUint32(0, true);
      const { value: result, parts } = JSON.parse(new TextDecoder().decode(bytes.slice(4, 4 + size)));
      let at = 4 + size;
      for (const { path, length } of parts) {
        if (path.join('.') === 'value.text')
          result.value.text = new TextDecoder().decode(bytes.slice(at, at + length));
        // The first four bytes of the turns: where the first one begins.
        if (path.join('.') === 'value.turns' && length > 0)
          result.value.spokenFrom = new DataView(bytes.buffer, at).getUint32(0, true);
        at += length;
      }
      if (!result.ok) throw new Error(`${call}: ${result.code} ${result.detail ?? ''}`);
      return result.value;
    },
    [name, input],
  );
}

/** Marks each passage in one speech of the samples; its title. */
async function markPassages(page) {
  const { project } = await ask(page, 'project.state', {});
  const speech = project.transcripts.find(({ fileName }) => fileName === 'campaign-late.txt');
  const { text, spokenFrom = 0 } = await ask(page, 'transcript.text', { id: speech.id });
  for (const { quote, codes, note } of passages) {
    const start = text.indexOf(quote, spokenFrom);
    if (start < 0) throw new Error(`“${quote}” is not said in ${speech.fileName}`);
    const ids = [];
    for (const name of codes) ids.push((await ask(page, 'code.save', { name })).id);
    const end = text.slice(start).search(/[.;!?]/u) + start;
    await ask(page, 'annotation.add', { transcript: speech.id, span: { start, end }, codes: ids, note });
  }
  return speech;
}

async function openSpeech(page, { title }) {
  await page.getByText(title, { exact: true }).first().click();
  await settle(page);
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
