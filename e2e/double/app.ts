import type { App } from 'electron';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Events, lacks, strictly } from './strictly';

type State = 'starting' | 'ready' | 'quitting';
let state: State = 'starting';
let userData: string | undefined;
const openWindows = new Set<() => void>();
const events = new Events('app', [
  'open-file',
  'second-instance',
  'web-contents-created',
  'window-all-closed',
  'before-quit',
  'will-quit',
  'quit',
  'activate',
]);
let becameReady: () => void = () => undefined;
const ready = new Promise<void>((done) => {
  becameReady = done;
});

export const app: App = strictly<App>('app', {
  isPackaged: false,
  enableSandbox: () => beforeReady('app.enableSandbox'),
  isReady: () => state !== 'starting',
  whenReady: () => ready,
  setPath: (name, path) => {
    if (name !== 'userData') lacks(`path ${name}`);
    if (!existsSync(path)) throw new Error(`Path does not exist: ${path}`);
    userData = path;
  },
  requestSingleInstanceLock: () => lockInstance(userData ?? lacks('default folder of user data')),
  quit: () => quit(),
  exit: (code = 0) => {
    events.tell('quit', {}, code);
    process.exit(code);
  },
  on: (name: string, listener: (...args: never[]) => unknown) => {
    events.add(name, listener);
    return app;
  },
});

export function beforeReady(call: string): void {
  if (state !== 'starting') throw new Error(`${call} must be called before the app is ready`);
}
export function afterReady(call: string): void {
  if (state === 'starting') throw new Error(`${call} cannot be called before the app is ready`);
}

/** The app is ready once its main module has run to its end, as in Electron: awaiting `whenReady` at its top would wait for ever. */
export async function runMain(main: Promise<unknown>): Promise<void> {
  const patience = setTimeout(() => {
    console.error('The main module does not end: does it await app.whenReady() at its top?');
    process.exit(1);
  }, 10_000);
  await main;
  clearTimeout(patience);
  state = 'ready';
  becameReady();
}

export const tellApp = (name: string, ...args: unknown[]): void => events.tell(name, ...args);
export const appPrevents = (name: string, ...args: unknown[]): boolean => events.prevented(name, {}, ...args);

/** `close` asks the window to close. */
export function windowOpened(close: () => void): () => void {
  openWindows.add(close);
  return () => {
    openWindows.delete(close);
    if (openWindows.size > 0) return;
    if (state === 'quitting') finish();
    else if (events.heard.includes('window-all-closed')) events.tell('window-all-closed');
    else quit();
  };
}

function quit(): void {
  if (events.prevented('before-quit')) return;
  state = 'quitting';
  if (openWindows.size === 0) finish();
  for (const close of openWindows) close();
}

function finish(): void {
  if (!events.prevented('will-quit')) app.exit();
}

/** By a file with the process's number: one app for each folder of user data. */
function lockInstance(folder: string): boolean {
  const lock = join(folder, 'double.pid');
  if (existsSync(lock) && isRunning(Number(readFileSync(lock, 'utf8')))) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(lock, String(process.pid));
  process.once('exit', () => rmSync(lock, { force: true }));
  return true;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
