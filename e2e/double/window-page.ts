import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page, Route } from '@playwright/test';
import type { Line } from './line';
import type { AppOffers } from './offers';

/** app://rostrum/x is https://rostrum.app.test/x in Chromium: a secure origin that no network knows. */
const toPage = (address: string): string => address.replace(/^app:\/\/([^/]+)/, 'https://$1.app.test');
const toApp = (address: string): string => address.replace(/^https:\/\/([^/]+)\.app\.test/, 'app://$1');

const world = 'rostrum-double-preload';
const built = (name: string): string =>
  readFileSync(join(import.meta.dirname, '..', '..', 'dist', 'double', `${name}.js`), 'utf8');

export interface WindowPage {
  readonly page: Page;
  load(address: string): Promise<void>;
  deliver(text: string): Promise<void>;
}

/** A window of the app as a page of the test's Chromium: with its preload in a world of its own, served by the app's own protocol. */
export async function openWindowPage(
  context: BrowserContext,
  id: number,
  preload: string,
  app: Line<AppOffers>,
): Promise<WindowPage> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  let expected: string | undefined;
  let preloadContext: number | undefined;

  await page.route('**/*', (route) => answer(route, app, id, expected));
  page.on('domcontentloaded', () => void tell('dom-ready'));
  page.on('load', () => void tell('did-finish-load'));
  page.on('close', () => void tell('closed'));
  page.on('popup', (popup) => {
    void app.ask('wantsWindow', id, 'about:blank').catch(() => undefined);
    void popup.close();
  });
  const tell = (event: Parameters<AppOffers['happened']>[1]): Promise<void> =>
    app.ask('happened', id, event).catch(() => undefined); // the app may be gone before its windows

  cdp.on('Runtime.executionContextCreated', ({ context: made }) => {
    if (made.name === world) preloadContext = made.id;
  });
  cdp.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    // The border: preload-world.ts writes this.
    const { id: invocation, text } = JSON.parse(payload) as { id: number; text: string };
    void app
      .ask('invoked', id, toApp(page.url()), text)
      .then((answered) => callIn(cdp, executionContextId, 'answered', [invocation, answered]))
      .catch(() => undefined); // the page or the app is gone: nobody waits
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', { name: 'rostrumDoublePost', executionContextName: world });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: built('main-world') });
  if (preload !== '') {
    const source = `${built('preload-world')}\nrostrumDouble.run((require, module, exports) => {\n${preload}\n});`;
    await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world });
  }
  return {
    page,
    load: async (address) => {
      expected = toPage(address);
      await page.goto(expected);
      expected = undefined;
    },
    deliver: async (text) => {
      if (preloadContext !== undefined) await callIn(cdp, preloadContext, 'delivered', [text]);
    },
  };
}

async function callIn(
  cdp: CDPSession,
  executionContextId: number,
  name: 'answered' | 'delivered',
  args: readonly (string | number)[],
): Promise<void> {
  await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `(...args) => rostrumDouble.${name}(...args)`,
    arguments: args.map((value) => ({ value })),
    executionContextId,
  });
}

/** The app's protocol answers for its scheme; there is no network. A page that wants to go elsewhere asks the app first. */
async function answer(
  route: Route,
  app: Line<AppOffers>,
  id: number,
  expected: string | undefined,
): Promise<void> {
  const request = route.request();
  const address = toApp(request.url());
  const leads = request.isNavigationRequest() && request.frame().parentFrame() === null;
  try {
    if (leads && request.url() !== expected && !(await app.ask('mayNavigate', id, address))) {
      await route.abort('aborted');
      return;
    }
    if (!address.startsWith('app://')) {
      await route.abort('internetdisconnected');
      return;
    }
    const { status, headers, body } = await app.ask('served', address, request.method());
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  } catch {
    await route.abort('failed').catch(() => undefined); // the app or the page ended meanwhile
  }
}
