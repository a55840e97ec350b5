import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, ChosenPath, RostrumEvent } from '../workspace/contract';
import { channels } from './channels';

/**
 * All that a page gets of the desktop: four functions over fixed channels. Names and arguments are checked in the main process,
 * which can trust no page; what comes back was made there.
 */
const bridge: Bridge = {
  host: 'electron',
  call: (name, input) => ipcRenderer.invoke(channels.call, name, input) as Promise<unknown>,
  listen: (listener) => {
    const pass = (_: IpcRendererEvent, event: RostrumEvent): void => listener(event);
    ipcRenderer.on(channels.event, pass);
    void ipcRenderer.invoke(channels.listening);
    return () => void ipcRenderer.removeListener(channels.event, pass);
  },
  saveFile: (name, mime, bytes) =>
    ipcRenderer.invoke(channels.saveFile, name, mime, bytes) as Promise<string | undefined>,
  choosePath: (purpose, suggestion) =>
    ipcRenderer.invoke(channels.choosePath, purpose, suggestion) as Promise<ChosenPath>,
};

contextBridge.exposeInMainWorld('rostrum', bridge);
