import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { _electron, expect, type ElectronApplication } from '@playwright/test';
import type { HostOptions, StartedHost } from '../host';
import { chooseFiles } from './choose-files';

const root = join(import.meta.dirname, '..', '..');

/** Where Electron's binary lies. Not by `require('electron')`, which would try to download it. */
export function electronBinary(): string | undefined {
  const name = join(root, 'node_modules/electron/path.txt');
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const binary = join(folder, existsSync(name) ? readFileSync(name, 'utf8').trim() : 'electron');
  return existsSync(binary) ? binary : undefined;
}

/** Electron itself. Written against its types; it has not been run where there was no binary. */
export async function startElectronHost(binary: string, options: HostOptions): Promise<StartedHost> {
  const launch = (files: readonly string[]): Promise<ElectronApplication> =>
    _electron.launch({
      executablePath: binary,
      args: [root, ...files],
      env: { ...stringsOf(process.env), ...stringsOf(options.env) },
    });
  let app = await launch(options.files);
  options.complaints.watch(app.context());
  let page = await app.firstWindow();
  let saves = 0;
  const ended = (): Promise<unknown> => new Promise((done) => app.process().once('exit', done));

  return {
    log: () => '',
    stop: () => app.close(),
    host: {
      get page() {
        return page;
      },
      projectsFolder: options.projectsFolder,
      openFiles: (paths, action) => chooseFiles(page, paths, action),
      savedFile: async (action) => {
        const filePath = join(options.scratch, `saved-${saves++}`);
        await app.evaluate(({ dialog }, path) => {
          dialog.showSaveDialog = (...args: unknown[]) => {
            Reflect.set(globalThis, 'suggested', Reflect.get(Object(args.at(-1)), 'defaultPath'));
            return Promise.resolve({ canceled: false, filePath: path });
          };
        }, filePath);
        await action();
        await expect.poll(() => existsSync(filePath)).toBe(true);
        const suggested = await app.evaluate(() => String(Reflect.get(globalThis, 'suggested')));
        return { name: basename(suggested), bytes: await readFile(filePath) };
      },
      theme: (theme) =>
        app.evaluate(({ nativeTheme }, to) => {
          nativeTheme.themeSource = to;
        }, theme),
      quit: async () => {
        options.complaints.hostGoesDown();
        const end = ended();
        await app.close();
        await end;
      },
      kill: async () => {
        options.complaints.hostGoesDown();
        const end = ended();
        app.process().kill('SIGKILL');
        await end;
      },
      restart: async (files = []) => {
        options.complaints.hostIsUp();
        app = await launch(files);
        options.complaints.watch(app.context());
        page = await app.firstWindow();
        return page;
      },
      desktop: {
        clickMenu: (...labels) =>
          app.evaluate(({ Menu }, path) => {
            let items = Menu.getApplicationMenu()?.items ?? [];
            for (const [depth, label] of path.entries()) {
              const item = items.find((one) => one.label.replace('&', '') === label);
              if (!item?.enabled) throw new Error(`There is no menu item ${label}`);
              if (depth === path.length - 1) Reflect.apply(item.click, item, []);
              else items = item.submenu?.items ?? [];
            }
          }, labels),
        answerPath: (kind, path) =>
          app.evaluate(
            ({ dialog }, { asked, answer }) => {
              const canceled = answer === undefined;
              if (asked === 'open')
                dialog.showOpenDialog = () =>
                  Promise.resolve({ canceled, filePaths: answer === undefined ? [] : [answer] });
              else dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: answer ?? '' });
            },
            { asked: kind, answer: path },
          ),
      },
    },
  };
}

const stringsOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
