import type { HandlerDetails, WebContents } from 'electron';
import { tellApp } from './app';
import { assertNothingGranted } from './session';
import { Events, lacks, strictly } from './strictly';
import { askTest } from './test-line';
import { toText } from './value-text';

/** The page of a window, as main sees it and as the test reaches it. */
export interface Contents {
  readonly contents: WebContents;
  readonly mayNavigate: (address: string) => boolean;
  readonly wantsWindow: (address: string) => void;
  readonly tell: (event: string) => void;
}

/** `opened` is when the window's page is there. */
export function createContents(
  id: number,
  opened: Promise<void>,
): Contents & { load(url: string): Promise<void> } {
  const events = new Events('webContents', [
    'will-navigate',
    'will-attach-webview', // never happens here: no page has webviews
    'dom-ready',
    'did-finish-load',
    'destroyed',
  ]);
  let openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] | undefined;
  const listen = (name: string, listener: (...args: never[]) => unknown): WebContents => {
    events.add(name, listener);
    return contents;
  };
  const contents = strictly<WebContents>('webContents', {
    id,
    on: listen,
    once: listen, // all that is listened to once here happens once
    setWindowOpenHandler: (handler) => void (openHandler = handler),
    send: (channel: string, ...args: unknown[]) => {
      const text = toText({ channel, args });
      void opened.then(() => askTest('deliver', id, text)).catch(() => undefined); // the window may be closing
    },
  });
  tellApp('web-contents-created', {}, contents);
  return {
    contents,
    load: async (url) => {
      assertNothingGranted(contents);
      await opened;
      await askTest('load', id, url);
    },
    mayNavigate: (address) => !events.prevented('will-navigate', { url: address, isMainFrame: true }),
    wantsWindow: (address) => {
      const answer = openHandler?.(strictly<HandlerDetails>('HandlerDetails', { url: address }));
      if (answer?.action !== 'deny') lacks('window that a page opens: the app must deny it');
    },
    tell: (event) => events.tell(event, {}),
  };
}
