import type { ContextBridge, IpcRenderer, IpcRendererEvent } from 'electron';
import { strictly } from '../strictly';
import { fromText, toText } from '../value-text';
import { connectWorlds } from './between-worlds';

/** Made by the test, in this world only. */
declare const rostrumDoublePost: (text: string) => void;

type Listener = Parameters<IpcRenderer['on']>[1];
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void;
interface Reply {
  readonly value?: unknown;
  readonly error?: string;
}

const listeners = new Map<string, Set<Listener>>();
const waiting = new Map<number, (reply: Reply) => void>();
let invocations = 0;

const ipcRenderer: IpcRenderer = strictly<IpcRenderer>('ipcRenderer', {
  on: (channel, listener) => {
    listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    return ipcRenderer;
  },
  removeListener: (channel: string, listener: Listener) => {
    listeners.get(channel)?.delete(listener);
    return ipcRenderer;
  },
  invoke: async (channel: string, ...args: unknown[]) => {
    const id = invocations++;
    const { value, error } = await new Promise<Reply>((done) => {
      waiting.set(id, done);
      rostrumDoublePost(JSON.stringify({ id, text: toText({ channel, args }) }));
    });
    if (error !== undefined) throw new Error(error);
    return value;
  },
});

/** The answer to an `invoke`. */
export function answered(id: number, text: string): void {
  // The border: the double's own main wrote this text.
  waiting.get(id)?.(fromText(text) as Reply);
  waiting.delete(id);
}

/** A message of main. */
export function delivered(text: string): void {
  const { channel, args } = fromText(text) as { channel: string; args: unknown[] };
  const event = strictly<IpcRendererEvent>('IpcRendererEvent', { sender: ipcRenderer });
  for (const listener of listeners.get(channel) ?? []) Reflect.apply(listener, undefined, [event, ...args]);
}

/** What a sandboxed preload finds: a `require` that knows Electron's renderer side and nothing else, and no Node. */
export function run(preload: Preload): void {
  if (window !== window.top) return;
  const port = new EventTarget();
  window.dispatchEvent(new FocusEvent('rostrum-double-port', { relatedTarget: port }));
  const expose = connectWorlds(port, 'preload', () => undefined);
  const electron = {
    ipcRenderer,
    contextBridge: strictly<ContextBridge>('contextBridge', {
      exposeInMainWorld: (key, api: unknown) => void expose(key, api),
    }),
  };
  const module = { exports: {} };
  const require = (name: string): unknown => {
    if (name === 'electron') return strictly('electron in a preload', electron);
    throw new Error(`module not found: ${name}`);
  };
  preload(require, module, module.exports);
}
