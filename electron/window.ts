import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** The one origin the app's pages have: a scheme of its own, so that no page is a `file:`. */
export const home = 'app://rostrum/';

/** Whether an address is a page of this app. `app://rostrum.evil/` and `app://rostrum@evil/` are not. */
export function isHome(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password, port } = new URL(address);
  return `${protocol}//${host}` === 'app://rostrum' && username === '' && password === '' && port === '';
}

interface Looks {
  readonly preload: string;
  readonly platform: NodeJS.Platform;
  readonly dark: boolean;
  /** Where the window was when it was last closed. */
  readonly bounds?: Partial<Rectangle> | undefined;
}

/** Options of every window of Rostrum. The security of the page is said in full, though most of it is Electron's default. */
export function windowOptions({ preload, platform, dark, bounds }: Looks): BrowserWindowConstructorOptions {
  return {
    width: 1440,
    height: 900,
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Rostrum',
    // The colour of --bg, so that no white flashes before the page is drawn.
    backgroundColor: dark ? '#181716' : '#f3f1ed',
    ...titleBar(platform),
    webPreferences: {
      preload,
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
    },
  };
}

/** The page draws the title bar (44 px); the system draws its buttons over it, in a grey that is seen in both themes. */
function titleBar(
  platform: NodeJS.Platform,
): Pick<BrowserWindowConstructorOptions, 'titleBarStyle' | 'titleBarOverlay'> {
  if (platform === 'darwin') return { titleBarStyle: 'hiddenInset' };
  return {
    titleBarStyle: 'hidden',
    titleBarOverlay: { color: '#00000000', symbolColor: '#7f7b74', height: 44 },
  };
}
