import { basename, extname } from 'node:path';
import type {
  Dialog,
  FileFilter,
  IpcMain,
  IpcMainInvokeEvent,
  OpenDialogOptions,
  SaveDialogOptions,
  WebContents,
} from 'electron';
import { calls, type ChosenPath, type RostrumEvent } from '../workspace/contract';
import { fail } from '../workspace/contract/result';
import { channels } from './channels';
import { isHome } from './window';

interface Desk {
  readonly workspace: { answerPage(name: string, input: unknown): Promise<unknown> };
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly dialog: {
    showOpenDialog(options: OpenDialogOptions): ReturnType<Dialog['showOpenDialog']>;
    showSaveDialog(options: SaveDialogOptions): ReturnType<Dialog['showSaveDialog']>;
  };
  /** Writes all of it or leaves what was there. */
  readonly writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
  /** Where saving begins. */
  readonly documents: string;
  /** A page began to listen. */
  readonly listening: (contents: WebContents) => void;
}

/** Answers what pages ask over the preload's channels. Every asker and every argument is checked first. */
export function answerPage({ workspace, ipcMain, dialog, writeFile, documents, listening }: Desk): void {
  const handle = (channel: string, answer: (...args: unknown[]) => unknown): void =>
    ipcMain.handle(channel, (event, ...args: unknown[]) => {
      if (!isOurPage(event)) throw new Error('Only pages of Rostrum are answered.');
      return answer(...args);
    });

  ipcMain.handle(channels.listening, (event) => {
    if (isOurPage(event)) listening(event.sender);
  });
  handle(channels.call, (name, input) => {
    if (typeof name !== 'string' || !Object.hasOwn(calls, name)) return fail('bad-request', String(name));
    return workspace.answerPage(name, input);
  });

  handle(channels.saveFile, async (name, mime, bytes) => {
    if (typeof name !== 'string' || typeof mime !== 'string' || !(bytes instanceof Uint8Array))
      throw new Error('Saving needs a name, a kind and bytes.');
    const { canceled, filePath } = await dialog.showSaveDialog({
      defaultPath: `${documents}/${fileName(name)}`,
      filters: filtersOf(name),
    });
    if (canceled || filePath === '') return undefined;
    await writeFile(filePath, bytes);
    return filePath;
  });

  handle(channels.choosePath, async (purpose, suggestion): Promise<ChosenPath> => {
    const filters = [{ name: 'Rostrum project', extensions: ['rostrum'] }];
    if (purpose === 'open-project') {
      const { filePaths } = await dialog.showOpenDialog({
        defaultPath: documents,
        filters,
        properties: ['openFile'],
      });
      return chosen(filePaths[0]);
    }
    if (purpose !== 'save-project' || typeof suggestion !== 'string')
      throw new Error('No such purpose of a path.');
    const defaultPath = `${documents}/${fileName(suggestion)}`;
    const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath, filters });
    return chosen(canceled ? undefined : filePath);
  });
}

/** Tells a window what the workspace tells. */
export function tellPage(
  contents: { send(channel: string, ...args: unknown[]): void },
  event: RostrumEvent,
): void {
  contents.send(channels.event, event);
}

/** The top frame of a window that shows a page of this app: no frame in it, nothing that was let in some other way. */
function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isHome(frame.url);
}

const chosen = (path: string | undefined): ChosenPath =>
  path === undefined || path === '' ? { kind: 'cancelled' } : { kind: 'chosen', path };

/** A page names a file, never a folder. */
const fileName = (name: string): string => basename(name.replaceAll('\\', '/')) || 'Rostrum';

function filtersOf(name: string): FileFilter[] {
  const extension = extname(name).slice(1);
  return extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
}
