import type {
  Dialog,
  IpcMain,
  IpcMainInvokeEvent,
  NativeTheme,
  Protocol,
  Shell,
  WebContents,
  WebFrameMain,
} from 'electron';
import { basename } from 'node:path';
import { afterReady, beforeReady } from './app';
import type { DialogAnswer, DialogAnswers, ServedPage } from './offers';
import { Events, lacks, strictly } from './strictly';
import { fromText, toText } from './value-text';

type Handler = Parameters<IpcMain['handle']>[1];
const handlers = new Map<string, Handler>();

export const ipcMain = strictly<IpcMain>('ipcMain', {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
});

/** What a handler makes of a preload's `invoke`, refusals in Electron's words. */
export async function invoke(sender: WebContents, address: string, text: string): Promise<string> {
  // The border: the preload's world of the double wrote this.
  const { channel, args } = fromText(text) as { channel: string; args: unknown[] };
  const senderFrame = strictly<WebFrameMain>('WebFrameMain', { url: address, parent: null });
  const event = strictly<IpcMainInvokeEvent>('IpcMainInvokeEvent', { sender, senderFrame });
  const handler = handlers.get(channel);
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return toText({ value: await (Reflect.apply(handler, undefined, [event, ...args]) as unknown) });
  } catch (error) {
    return toText({ error: `Error invoking remote method '${channel}': ${String(error)}` });
  }
}

const dialogAnswers: DialogAnswer[] = [];
export const answerDialog = (answer: DialogAnswer): void => void dialogAnswers.push(answer);

/** The answer the test has ready; asking without one, or for another, is an error of app or test. */
function answerTo<Name extends keyof DialogAnswers>(name: Name): Promise<DialogAnswers[Name]> {
  const next = dialogAnswers.shift();
  if (next?.dialog !== name)
    throw new Error(`The app asked dialog.${name}, the test answers ${next?.dialog ?? 'no dialog'}`);
  // Just compared; the compiler does not follow a generic name.
  return Promise.resolve(next.answer as DialogAnswers[Name]);
}

export const suggestedNames: string[] = [];
export const dialog = strictly<Dialog>('dialog', {
  showOpenDialog: () => answerTo('showOpenDialog'),
  showSaveDialog: (...args: unknown[]) => {
    suggestedNames.push(basename(String(Reflect.get(Object(args.at(-1)), 'defaultPath'))));
    return answerTo('showSaveDialog');
  },
  showMessageBox: () => answerTo('showMessageBox'),
  showErrorBox: (title, content) => console.error(`${title}: ${content}`),
});

export const openedOutside: string[] = [];
export const shell = strictly<Shell>('shell', {
  openExternal: (address) => {
    openedOutside.push(address);
    return Promise.resolve();
  },
});

let dark = false;
const themeEvents = new Events('nativeTheme', ['updated']);
export const nativeTheme: NativeTheme = strictly<NativeTheme>('nativeTheme', {
  get shouldUseDarkColors() {
    return dark;
  },
  on: (name: string, listener: (...args: never[]) => unknown) => {
    themeEvents.add(name, listener);
    return nativeTheme;
  },
});
export function setSystemTheme(isDark: boolean): void {
  dark = isDark;
  themeEvents.tell('updated');
}

const privileged = new Set<string>();
const servers = new Map<string, (request: Request) => Response | Promise<Response>>();
export const protocol = strictly<Protocol>('protocol', {
  registerSchemesAsPrivileged: (schemes) => {
    beforeReady('protocol.registerSchemesAsPrivileged');
    for (const { scheme, privileges } of schemes) {
      if (!privileges?.standard || !privileges.secure || privileges.bypassCSP)
        lacks(`scheme ${scheme}: only standard, secure ones that obey a policy`);
      privileged.add(scheme);
    }
  },
  handle: (scheme, handler) => {
    afterReady('protocol.handle');
    if (!privileged.has(scheme)) lacks(`scheme ${scheme}: it was not registered`);
    servers.set(scheme, handler);
  },
});

/** What the app's protocol answers to an address of its scheme. */
export async function serve(address: string, method: string): Promise<ServedPage> {
  const scheme = new URL(address).protocol.slice(0, -1);
  const server = servers.get(scheme) ?? lacks(`handler of ${scheme}:`);
  const response = await server(new Request(address, { method }));
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
}
