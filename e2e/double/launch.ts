import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { openLine, type Line } from './line';
import type { AppOffers, TestOffers } from './offers';
import { openWindowPage, type WindowPage } from './window-page';

const root = join(import.meta.dirname, '..', '..');

export interface DoubledApp {
  readonly app: Line<AppOffers>;
  readonly process: ChildProcess;
  /** Resolves to the exit code; null when it was killed. */
  readonly ended: Promise<number | null>;
  /** What it wrote to the terminal. */
  output(): string;
  /** The first window's page, once it has loaded. */
  firstWindow(): Promise<Page>;
  windows(): readonly Page[];
}

/** Starts the built desktop app on the double; its windows open in `context` and go when it goes. */
export function launchDouble(
  context: BrowserContext,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  folder = root,
): DoubledApp {
  const child = fork(join(root, 'dist', 'double', 'run.js'), [folder, ...files], {
    env: { ...process.env, ...env },
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      output += text.toString();
    });

  const windows = new Map<number, Promise<WindowPage>>();
  const pages: Page[] = [];
  const windowOf = (id: number): Promise<WindowPage> => {
    const window = windows.get(id);
    return window ?? Promise.reject(new Error(`There is no window ${id}`));
  };
  let firstLoaded: (page: Page) => void = () => undefined;
  const first = new Promise<Page>((done) => {
    firstLoaded = done;
  });

  const offers: TestOffers = {
    openWindow: async (id, { preload, width, height }) => {
      const opening = openWindowPage(context, id, preload, app);
      windows.set(id, opening);
      const { page } = await opening;
      pages.push(page);
      page.on('close', () => pages.splice(pages.indexOf(page), 1));
      await page.setViewportSize({ width, height });
    },
    load: async (id, address) => {
      const window = await windowOf(id);
      await window.load(address);
      firstLoaded(window.page);
    },
    closeWindow: async (id) => {
      await (await windowOf(id)).page.close();
    },
    deliver: async (id, text) => {
      await (await windowOf(id)).deliver(text);
    },
  };
  const app = openLine<AppOffers>(
    {
      send: (message) => {
        // A process that is ending may still be connected: what does not reach it is refused when it has ended.
        if (child.connected) child.send(message, () => undefined);
      },
      listen: (listener) => void child.on('message', listener),
    },
    offers,
  );
  const ended = new Promise<number | null>((done) => {
    child.once('exit', (code) => {
      app.cut('The app has ended');
      void Promise.all(pages.map((page) => page.close().catch(() => undefined))).then(() => done(code));
    });
  });
  return {
    app,
    process: child,
    ended,
    output: () => output,
    windows: () => pages,
    firstWindow: () =>
      Promise.race([
        first,
        ended.then((code) => {
          throw new Error(`The app ended (${code ?? 'killed'}) before it had a window.\n${output}`);
        }),
      ]),
  };
}
