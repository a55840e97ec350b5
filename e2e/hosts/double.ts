import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchDouble, type DoubledApp } from '../double/launch';
import type { HostOptions, SavedFile, StartedHost } from '../host';
import { chooseFiles } from './choose-files';

/** The built desktop app on the double of Electron. */
export async function startDoubleHost(options: HostOptions): Promise<StartedHost> {
  const context = await options.browser.newContext({ serviceWorkers: 'block' });
  options.complaints.watch(context);
  const logs: DoubledApp[] = [];
  const launch = (files: readonly string[]): DoubledApp => {
    const launched = launchDouble(context, files, options.env);
    logs.push(launched);
    return launched;
  };
  let doubled = launch(options.files);
  let page = await doubled.firstWindow();
  let saves = 0;
  let scheme: 'light' | 'dark' = 'light';

  return {
    log: () => logs.map((one) => one.output()).join(''),
    stop: async () => {
      doubled.process.kill('SIGKILL');
      await doubled.ended;
      await context.close();
    },
    host: {
      get page() {
        return page;
      },
      projectsFolder: options.projectsFolder,
      openFiles: (paths, action) => chooseFiles(page, paths, action),
      savedFile: async (action): Promise<SavedFile> => {
        const filePath = join(options.scratch, `saved-${saves++}`);
        await doubled.app.ask('answerDialog', {
          dialog: 'showSaveDialog',
          answer: { canceled: false, filePath },
        });
        await action();
        const bytes = await whenWritten(filePath);
        return { name: (await doubled.app.ask('suggestedNames')).at(-1) ?? '', bytes };
      },
      theme: async (theme) => {
        scheme = theme;
        await doubled.app.ask('systemTheme', theme === 'dark');
        await page.emulateMedia({ colorScheme: theme });
      },
      quit: async () => {
        options.complaints.hostGoesDown();
        await page.close();
        await doubled.ended;
      },
      kill: async () => {
        options.complaints.hostGoesDown();
        doubled.process.kill('SIGKILL');
        await doubled.ended;
      },
      restart: async (files = []) => {
        options.complaints.hostIsUp();
        doubled = launch(files);
        page = await doubled.firstWindow();
        await page.emulateMedia({ colorScheme: scheme });
        return page;
      },
      desktop: {
        clickMenu: (...labels) => doubled.app.ask('clickMenu', ...labels),
        answerPath: (dialog, path) =>
          doubled.app.ask(
            'answerDialog',
            dialog === 'open'
              ? {
                  dialog: 'showOpenDialog',
                  answer: { canceled: path === undefined, filePaths: path === undefined ? [] : [path] },
                }
              : { dialog: 'showSaveDialog', answer: { canceled: path === undefined, filePath: path ?? '' } },
          ),
      },
    },
  };
}

/** The app writes whole files or none, so that what is there is all. */
async function whenWritten(path: string): Promise<Buffer> {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return await readFile(path);
    } catch {
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  throw new Error('The app saved nothing');
}
