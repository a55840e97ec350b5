import type { BrowserWindow as RealWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { readFileSync } from 'node:fs';
import { afterReady, windowOpened } from './app';
import { createContents, type Contents } from './contents';
import { Events, lacks, obey, strictly } from './strictly';
import { askTest } from './test-line';

interface Known extends Contents {
  readonly window: RealWindow;
  readonly closed: () => void;
}

const known = new Map<number, Known>();
let ids = 0;

/** Obeyed: the first five. The rest changes only the frame of a real window. */
const options = [
  'width',
  'height',
  'show',
  'title',
  'webPreferences',
  'minWidth',
  'minHeight',
  'backgroundColor',
  'titleBarStyle',
  'titleBarOverlay',
];

/** The only kind of page that the double has; a window that asks for another throws. */
const preferences: Readonly<Record<string, boolean>> = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
};

function preloadOf({
  preload,
  ...given
}: NonNullable<BrowserWindowConstructorOptions['webPreferences']>): string {
  for (const [name, value] of Object.entries(given))
    if (preferences[name] !== value) lacks(`page with ${name}: ${JSON.stringify(value)}`);
  return preload === undefined ? '' : readFileSync(preload, 'utf8');
}

function openWindow(given: BrowserWindowConstructorOptions): RealWindow {
  afterReady('new BrowserWindow()');
  obey('BrowserWindow', given, options);
  const { width = 800, height = 600, show = true, webPreferences = {} } = given;
  const id = ++ids;
  const events = new Events('BrowserWindow', ['ready-to-show', 'closed', 'focus']);
  const opened = askTest('openWindow', id, { preload: preloadOf(webPreferences), width, height });
  const page = createContents(id, opened);
  let [shown, closed] = [show, false];
  const close = (): void => void askTest('closeWindow', id).catch(() => undefined); // it may be closing already
  const goneFromApp = windowOpened(close);
  const listen = (name: string, listener: (...args: never[]) => unknown): RealWindow => {
    events.add(name, listener);
    return window;
  };
  const window = strictly<RealWindow>('BrowserWindow', {
    id,
    webContents: page.contents,
    loadURL: (url: string) => page.load(url),
    once: listen,
    on: listen,
    show: () => void (shown = true),
    isVisible: () => shown,
    isMinimized: () => false,
    focus: () => events.tell('focus'),
    close,
    isDestroyed: () => closed,
  });
  known.set(id, {
    ...page,
    window,
    tell: (event) => {
      page.tell(event);
      if (event === 'did-finish-load') events.tell('ready-to-show');
    },
    closed: () => {
      closed = true;
      known.delete(id);
      page.tell('destroyed');
      events.tell('closed');
      goneFromApp();
    },
  });
  return window;
}

/** `new BrowserWindow(options)`, and the statics this app needs. */
export const BrowserWindow = Object.assign(
  function (given: BrowserWindowConstructorOptions = {}): RealWindow {
    return openWindow(given);
  },
  {
    getAllWindows: () => [...known.values()].map(({ window }) => window),
  },
) satisfies Partial<typeof RealWindow>;

export function pageOf(id: number): Known {
  return known.get(id) ?? lacks(`window ${id} any more`);
}

export function contentsOf(id: number): WebContents {
  return pageOf(id).contents;
}
