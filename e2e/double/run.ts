import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { appPrevents, runMain, tellApp } from './app';
import { answerDialog, invoke, openedOutside, serve, setSystemTheme, suggestedNames } from './main-parts';
import { clickMenu } from './menu';
import { meetTest } from './test-line';
import { contentsOf, pageOf } from './window';

/** `node run.js FOLDER FILE...` starts the built app in FOLDER as `electron FOLDER FILE...` would. Only a test starts it. */
const [node = '', , folder = '.', ...rest] = process.argv;
const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const main: unknown = Reflect.get(Object(manifest), 'main');
if (typeof main !== 'string') throw new Error(`${folder} names no main module`);
process.argv = [node, folder, ...rest];

meetTest({
  invoked: (id, address, text) => invoke(contentsOf(id), address, text),
  served: serve,
  mayNavigate: (id, address) => pageOf(id).mayNavigate(address),
  wantsWindow: (id, address) => pageOf(id).wantsWindow(address),
  happened: (id, event) => {
    if (event === 'closed') pageOf(id).closed();
    else pageOf(id).tell(event);
  },
  answerDialog,
  suggestedNames: () => suggestedNames,
  clickMenu,
  openFile: (path) => {
    if (!appPrevents('open-file', path)) throw new Error('The app leaves open-file to the system');
  },
  secondInstance: (argv, cwd) => tellApp('second-instance', {}, argv, cwd, undefined),
  systemTheme: setSystemTheme,
  openedOutside: () => openedOutside,
});
process.on('uncaughtException', (error) => {
  console.error('An error in the main process:', error);
  process.exit(1);
});
register('./hooks.js', import.meta.url, { data: new URL('./electron.js', import.meta.url).href });
await runMain(import(pathToFileURL(resolve(folder, main)).href));
