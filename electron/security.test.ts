import { readFileSync } from 'node:fs';
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event, HandlerDetails, MessageBoxOptions, WebContents } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../workspace/pages';
import { denyPermissions, guardContents, outsideAddress } from './guard-contents';
import { offerOutside } from './outside';
import { answerWithPage } from './page-protocol';
import { isHome, windowOptions } from './window';

/** Electron's security checklist, in its numbering (electronjs.org/docs/latest/tutorial/security). */
const options = windowOptions({ preload: '/app/preload.cjs', platform: 'linux', dark: false });
const source = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');

type Listener = (event: Pick<Event, 'preventDefault'> & { url: string }) => void;

/** A page's contents as far as the guard touches them. */
function guarded(): {
  outside: string[];
  opens: (url: string) => string;
  leaves: (event: string, url: string) => boolean;
} {
  const outside: string[] = [];
  const listeners = new Map<string, Listener>();
  let openHandler: (details: HandlerDetails) => { action: string } = () => ({ action: 'allow' });
  const contents = {
    setWindowOpenHandler: (handler: typeof openHandler) => void (openHandler = handler),
    on: (name: string, listener: Listener) => void listeners.set(name, listener),
  };
  // The double of a page at the Electron border: only what the guard uses.
  guardContents(contents as unknown as WebContents, (address) => outside.push(address));
  return {
    outside,
    opens: (url) => openHandler({ url } as HandlerDetails).action,
    leaves: (name, url) => {
      let prevented = false;
      listeners.get(name)?.({ url, preventDefault: () => void (prevented = true) });
      return !prevented;
    },
  };
}

describe('the security checklist of Electron', () => {
  let folder = '';
  const pages = (): string => join(folder, 'pages');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-window-'));
    await mkdir(pages());
    await writeFile(join(pages(), 'index.html'), '<p>page</p>');
    await writeFile(join(folder, 'secret.html'), 'secret');
    await symlink(join(folder, 'secret.html'), join(pages(), 'link.html'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const get = (url: string, method = 'GET'): Promise<Response> => answerWithPage({ url, method }, pages());

  it('1: loads only what it brings along', () => {
    expect(source('main.ts').match(/load(URL|File)\([^)]*\)/g)).toStrictEqual(['loadURL(home)']);
    expect(contentSecurityPolicy).not.toMatch(/https?:/);
  });

  it('2, 3, 4, 6, 8, 9, 10, 11: a page is sandboxed, isolated and has nothing switched on', () => {
    expect(options.webPreferences).toStrictEqual({
      preload: '/app/preload.cjs',
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
    });
    expect(source('main.ts')).toContain('app.enableSandbox();');
  });

  it('5: gives no permission, asked for or checked', () => {
    const given: unknown[] = [];
    denyPermissions({
      setPermissionRequestHandler: (handler) => {
        const done = (granted: boolean): unknown => given.push(granted);
        if (handler) Reflect.apply(handler, undefined, [{}, 'media', done, { isMainFrame: true }]);
      },
      setPermissionCheckHandler: (handler) => {
        given.push(handler?.(null, 'geolocation', 'app://rostrum', { isMainFrame: true, requestingUrl: '' }));
      },
    });
    expect(given).toStrictEqual([false, false]);
  });

  it('7: every answer of the protocol carries the policy, the refusals too', async () => {
    const answers = await Promise.all([get('app://rostrum/'), get('app://rostrum/none.js')]);
    expect(
      answers.map(({ status, headers }) => [status, headers.get('content-security-policy')]),
    ).toStrictEqual([
      [200, contentSecurityPolicy],
      [404, contentSecurityPolicy],
    ]);
  });

  it('12: attaches no webview', () => {
    expect(guarded().leaves('will-attach-webview', '')).toBe(false);
  });

  it.each([
    ['app://rostrum/', true],
    ['app://rostrum/index.html#words', true],
    ['app://rostrum.evil.test/', false],
    ['app://rostrum@evil.test/', false],
    ['app://evil/', false],
    ['https://rostrum/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['', false],
  ])('13: a page may go to %s: %s', (url, may) => {
    expect([guarded().leaves('will-navigate', url), isHome(url)]).toStrictEqual([may, may]);
  });

  it('14: opens no window for a page, but offers the address to the system', () => {
    const page = guarded();
    expect([page.opens('https://example.org/'), page.outside]).toStrictEqual([
      'deny',
      ['https://example.org/'],
    ]);
  });

  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['mailto:ada@example.org', 'mailto:ada@example.org'],
    ['http://example.org/', undefined],
    ['file:///etc/passwd', undefined],
    ['javascript:alert(1)', undefined],
    ['smb://share/x', undefined],
    ['ms-msdt:/id', undefined],
    ['not an address', undefined],
  ])('15: hands %s to the system as %s, and only after asking', async (address, target) => {
    expect(outsideAddress(address)).toBe(target);
    for (const response of [0, 1]) {
      const asked: (string | undefined)[] = [];
      const opened: string[] = [];
      const showMessageBox = ({ detail }: MessageBoxOptions) => {
        asked.push(detail);
        return Promise.resolve({ response });
      };
      const openExternal = (url: string) => Promise.resolve(void opened.push(url));
      await offerOutside(address, { dialog: { showMessageBox }, shell: { openExternal } });
      const expected = target === undefined ? [] : [target];
      expect([asked, opened]).toStrictEqual([expected, response === 0 ? expected : []]);
    }
  });

  it('16: is pinned to one exact version of Electron', () => {
    expect(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')).toMatch(
      /"electron": "\d+\.\d+\.\d+"/,
    );
  });

  it.each([
    'app://rostrum/../secret.html',
    'app://rostrum/%2e%2e/secret.html',
    'app://rostrum/%2e%2e%2fsecret.html',
    'app://rostrum/..%5csecret.html',
    'app://rostrum/index.html%00',
    'app://rostrum/link.html',
    'app://evil/index.html',
    'app://rostrum.evil/index.html',
  ])('18: its protocol serves its folder and nothing else: %s', async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  it('18: only reads', async () => {
    expect((await get('app://rostrum/', 'POST')).status).toBe(405);
  });

  it('20: a page gets functions of fixed channels, never ipcRenderer itself', () => {
    const exposed = source('preload.ts').match(/exposeInMainWorld\([^)]*\)/g);
    expect(exposed).toStrictEqual(["exposeInMainWorld('rostrum', bridge)"]);
    const uses = source('preload.ts').match(/ipcRenderer\.\w+\([^,)]*/g);
    expect(uses).toStrictEqual([
      'ipcRenderer.invoke(channels.call',
      'ipcRenderer.on(channels.event',
      'ipcRenderer.invoke(channels.listening',
      'ipcRenderer.removeListener(channels.event',
      'ipcRenderer.invoke(channels.saveFile',
      'ipcRenderer.invoke(channels.choosePath',
    ]);
  });
});
