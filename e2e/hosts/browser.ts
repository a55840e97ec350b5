import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { HostOptions, StartedHost } from '../host';
import { chooseFiles } from './choose-files';

const root = join(import.meta.dirname, '..', '..');

/** The browser host as `npm start -- --browser` runs it, with a page of a browser context of its own. */
export async function startBrowserHost(options: HostOptions): Promise<StartedHost> {
  const context = await options.browser.newContext({ acceptDownloads: true });
  options.complaints.watch(context);
  let log = '';
  const serve = async (files: readonly string[]): Promise<{ server: ChildProcess; address: string }> => {
    const server = spawn(process.execPath, [join(root, 'dist/node/server.js'), '--no-open', ...files], {
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const address = await addressOf(server, (text) => {
      log += text;
    });
    return { server, address };
  };
  const show = async (address: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(address);
    return page;
  };

  let { server, address } = await serve(options.files);
  let page = await show(address);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    options.complaints.hostGoesDown();
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = new Promise((done) => server.once('exit', done));
    server.kill(signal);
    await ended;
  };
  return {
    log: () => log,
    stop: async () => {
      await end('SIGKILL');
      await context.close();
    },
    host: {
      get page() {
        return page;
      },
      projectsFolder: options.projectsFolder,
      desktop: undefined,
      openFiles: (paths, action) => chooseFiles(page, paths, action),
      savedFile: async (action) => {
        const download = page.waitForEvent('download');
        await action();
        const saved = await download;
        return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
      },
      theme: (colorScheme) => page.emulateMedia({ colorScheme }),
      quit: () => end('SIGTERM'),
      kill: () => end('SIGKILL'),
      restart: async (files = []) => {
        await page.close();
        ({ server, address } = await serve(files));
        options.complaints.hostIsUp();
        page = await show(address);
        return page;
      },
    },
  };
}

/** The line in which the host says where it is; its other lines go to `write`. */
function addressOf(server: ChildProcess, write: (text: string) => void): Promise<string> {
  return new Promise((done, failed) => {
    let said = '';
    const hear = (text: Buffer): void => {
      said += text.toString();
      write(text.toString());
      const address = /^Rostrum is at (http:\S+)$/m.exec(said)?.[1];
      if (address !== undefined) done(address);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.once('exit', (code) =>
      failed(new Error(`The browser host ended (${code ?? 'killed'}).\n${said}`)),
    );
  });
}
