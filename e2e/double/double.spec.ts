import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { launchDouble, type DoubledApp } from './launch';

const folder = join(import.meta.dirname, 'fixture');

/** What the fixture's preload shows its page. */
interface Shown {
  ask(channel: string, ...args: unknown[]): Promise<unknown>;
  listen(listener: (...news: unknown[]) => void): () => void;
  give(value: unknown): unknown;
  fails(): void;
  reach: Record<'fs' | 'sendSync' | 'process', () => string>;
}
declare global {
  interface Window {
    fixture: Shown;
    news: unknown[][];
    stop: () => void;
  }
}

interface Fixtures {
  context: BrowserContext;
  start: (...args: string[]) => DoubledApp;
  doubled: DoubledApp;
  page: Page;
}

const test = base.extend<Fixtures>({
  start: async ({ context }, use) => {
    const data = await mkdtemp(join(tmpdir(), 'rostrum-double-'));
    const started: DoubledApp[] = [];
    await use((...args) => {
      const app = launchDouble(context, args, { FIXTURE_DATA: data }, folder);
      started.push(app);
      return app;
    });
    for (const { process: child, ended } of started) {
      child.kill('SIGKILL');
      await ended;
    }
    await rm(data, { recursive: true });
  },
  doubled: async ({ start }, use) => use(start()),
  page: async ({ doubled }, use) => use(await doubled.firstWindow()),
});

const newsOf = (page: Page) => expect.poll(() => page.evaluate(() => window.news));
const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.news = [];
    window.stop = window.fixture.listen((...news) => window.news.push(news));
  });

test('a page gets what its preload exposes, frozen, and nothing else of Electron or Node', async ({
  page,
}) => {
  const found = await page.evaluate(() => ({
    names: Object.keys(window.fixture),
    frozen: Object.isFrozen(window.fixture) && Object.isFrozen(window.fixture.reach),
    leaked: ['require', 'process', 'module', 'ipcRenderer', 'rostrumDoublePost', 'rostrumDouble'].filter(
      (name) => name in window,
    ),
    fs: window.fixture.reach.fs(),
    sendSync: window.fixture.reach.sendSync(),
    process: window.fixture.reach.process(),
  }));
  expect(found).toStrictEqual({
    names: ['ask', 'listen', 'give', 'fails', 'reach'],
    frozen: true,
    leaked: [],
    fs: 'module not found: node:fs',
    sendSync: 'The double of Electron has no ipcRenderer.sendSync',
    process: 'undefined',
  });
});

test('values cross the bridge and the channel as copies, bytes and undefined too', async ({ page }) => {
  const result = await page.evaluate(async () => {
    const value = {
      text: 'žluť 🎤',
      bytes: Uint8Array.of(0, 255),
      none: undefined,
      list: [1, -0, NaN, null],
    };
    const given = window.fixture.give(value) as typeof value;
    const echoed = (await window.fixture.ask('echo', value)) as typeof value;
    const facts = (one: typeof value) => [
      one !== value,
      one.text,
      one.bytes instanceof Uint8Array && [...one.bytes],
      'none' in one,
      Object.is(one.list[1], -0),
      Number.isNaN(one.list[2]),
      one.list[3],
    ];
    return [facts(given), facts(echoed)];
  });
  const facts = [true, 'žluť 🎤', [0, 255], true, true, true, null];
  expect(result).toStrictEqual([facts, facts]);
});

test('ten megabytes arrive whole', async ({ page }) => {
  const sum = await page.evaluate(async () => {
    const bytes = new Uint8Array(10_000_000).map((_, at) => at % 251);
    const back = (await window.fixture.ask('echo', bytes)) as Uint8Array;
    return back.length === bytes.length && back.every((byte, at) => byte === at % 251);
  });
  expect(sum).toBe(true);
});

test('refusals are in the words of Electron, and only messages of errors cross the bridge', async ({
  page,
}) => {
  const messages = await page.evaluate(async () => {
    const refusal = (promise: Promise<unknown>) =>
      promise.then(String, (error: unknown) => (error instanceof Error ? [error.name, error.message] : []));
    const thrown = () => {
      try {
        window.fixture.fails();
        return [];
      } catch (error) {
        return error instanceof Error ? [error.name, error.message] : [];
      }
    };
    return [
      await refusal(window.fixture.ask('fail')),
      await refusal(window.fixture.ask('nobody')),
      await refusal(window.fixture.ask('function')),
      thrown(),
    ];
  });
  expect(messages).toStrictEqual([
    ['Error', "Error invoking remote method 'fail': TypeError: no such speech"],
    ['Error', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'"],
    ['Error', "Error invoking remote method 'function': Error: An object could not be cloned."],
    ['Error', 'not here'],
  ]);
});

test('main knows the page by its own address, and the page is under the policy its protocol sent', async ({
  page,
}) => {
  expect(await page.evaluate(() => window.fixture.ask('who'))).toStrictEqual(['app://fixture/', null]);
  const inline = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = true';
    document.body.append(script);
    return 'ran' in window;
  });
  expect(inline).toBe(false);
});

test('events come until the listener is taken off', async ({ page, doubled }) => {
  await listen(page);
  await doubled.app.ask('clickMenu', 'File', 'Greet');
  await newsOf(page).toStrictEqual([['greeting']]);
  await doubled.app.ask('openFile', '/tmp/a.txt');
  await doubled.app.ask('secondInstance', ['electron', '.', 'b.txt'], '/tmp');
  const all = [['greeting'], ['open-file', '/tmp/a.txt'], ['second', ['electron', '.', 'b.txt'], '/tmp']];
  await newsOf(page).toStrictEqual(all);
  await page.evaluate(() => window.stop());
  await doubled.app.ask('clickMenu', 'File', 'Greet');
  await page.evaluate(() => window.fixture.ask('echo', 1));
  await newsOf(page).toStrictEqual(all);
});

test('a menu item that is disabled or absent cannot be clicked', async ({ doubled, page }) => {
  await page.title();
  await expect(doubled.app.ask('clickMenu', 'File', 'Never')).rejects.toThrow('no menu item File > Never');
  await expect(doubled.app.ask('clickMenu', 'Help')).rejects.toThrow('no menu item Help');
});

test('a dialog answers what the test has ready, and fails without it', async ({ page, doubled }) => {
  const answer = { canceled: false, filePath: '/tmp/out.csv' };
  await doubled.app.ask('answerDialog', { dialog: 'showSaveDialog', answer });
  expect(await page.evaluate(() => window.fixture.ask('save'))).toStrictEqual(answer);
  expect(await doubled.app.ask('suggestedNames')).toStrictEqual(['speech.csv']);
  await expect(page.evaluate(() => window.fixture.ask('save'))).rejects.toThrow(
    'The app asked dialog.showSaveDialog, the test answers no dialog',
  );
});

test('a page goes nowhere but where the app lets it, and there is no network', async ({ page }) => {
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.waitForTimeout(300);
  expect(await page.getByRole('heading').textContent()).toBe('Fixture');
  await page.evaluate(() => {
    location.href = '/two';
  });
  await expect(page.getByRole('heading')).toHaveText('Two');
  expect(await page.evaluate(() => typeof window.fixture)).toBe('object');
});

test('the theme of the system reaches main', async ({ page, doubled }) => {
  await doubled.app.ask('systemTheme', true);
  expect(await page.evaluate(() => window.fixture.ask('dark'))).toBe(true);
  await page.evaluate(() => window.fixture.ask('out', 'https://example.org/'));
  expect(await doubled.app.ask('openedOutside')).toStrictEqual(['https://example.org/']);
});

test('closing the last window ends the app; a second one in the same folder does not start', async ({
  start,
}) => {
  const first = start();
  const page = await first.firstWindow();
  expect(await start().ended).toBe(7);
  await page.close();
  expect(await first.ended).toBe(0);
});

test('the windows of a killed app go with it', async ({ page, doubled }) => {
  doubled.process.kill('SIGKILL');
  expect(await doubled.ended).toBeNull();
  expect(page.isClosed()).toBe(true);
});

for (const [args, complaint] of [
  ['lacking', 'The double of Electron has no app.dock'],
  ['node', 'The double of Electron has no page with nodeIntegration: true'],
  ['grant', 'The double of Electron has no permission for media'],
  ['no-permission-handlers', 'The double of Electron has no permissions'],
] as const)
  test(`what the double lacks ends the app and is named: ${args}`, async ({ start }) => {
    const app = start(args);
    expect(await app.ended).toBe(1);
    expect(app.output()).toContain(complaint);
  });
