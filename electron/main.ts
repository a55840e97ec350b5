import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from 'electron';
import type { RostrumEvent } from '../workspace/contract';
import type { ImportedFile } from '../workspace/contract/project';
import { assembleWorkspace, type Assembled } from '../workspace/assemble';
import { foldersOf } from '../workspace/folders';
import { openPaths } from '../workspace/open-paths';
import { answerPage, tellPage } from './answer-page';
import { givenFiles } from './given-files';
import { denyPermissions, guardContents } from './guard-contents';
import { menuTemplate } from './menu';
import { OpenedInbox } from './opened-inbox';
import { offerOutside } from './outside';
import { answerWithPage } from './page-protocol';
import { saveBytes } from './save-bytes';
import { home, windowOptions } from './window';

interface Given {
  readonly paths: readonly string[];
  readonly folder: string;
}

const folders = foldersOf();
const windowData = join(folders.data, 'window');
mkdirSync(windowData, { recursive: true });
app.setPath('userData', windowData);
app.enableSandbox();
// What the window's scripts were compiled to is kept for the next start; their names change with what is in them.
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

/** What the system names before the workspace is there waits; then `start` puts its own way of opening here. */
const early: Given[] = [{ paths: givenFiles(process.argv, app.isPackaged), folder: process.cwd() }];
let openGiven = (given: Given): void => void early.push(given);

app.on('open-file', (event, path) => {
  event.preventDefault();
  openGiven({ paths: [path], folder: process.cwd() });
});
app.on('second-instance', (_event, argv, folder) => {
  openGiven({ paths: givenFiles(argv, app.isPackaged), folder });
  comeForward();
});
app.on('web-contents-created', (_event, contents) =>
  guardContents(contents, (address) => void offerOutside(address, { dialog, shell })),
);
app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock())
  app
    .whenReady()
    .then(() => assembleWorkspace('electron', import.meta.url))
    .then(start)
    .catch((error: unknown) => {
      dialog.showErrorBox('Rostrum could not start', error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
else app.quit();

function start({ workspace, pages }: Assembled): void {
  const inbox = new OpenedInbox();
  denyPermissions(session.defaultSession);
  protocol.handle('app', (request) => answerWithPage(request, pages));
  const given = openEarly(workspace);
  workspace.openFirst(given);
  answerPage({
    workspace,
    ipcMain,
    dialog,
    writeFile: saveBytes,
    documents: folders.projects,
    listening: (contents) => {
      inbox.listen((event) => tellPage(contents, event));
      contents.once('destroyed', () => inbox.unlisten());
    },
  });
  workspace.listen(tellAll);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform, (command) => tellAll({ kind: 'command', command })),
    ),
  );
  closeBeforeQuit(() => workspace.close());

  openGiven = ({ paths, folder }) =>
    void openPaths(workspace, paths, folder).then((outcomes) => inbox.put(outcomes));
  void given.then((outcomes) => inbox.put(outcomes));
  openWindow();
  app.on('activate', comeForward);
}

/** Opens what the system named before there was a workspace. */
async function openEarly(workspace: Assembled['workspace']): Promise<readonly ImportedFile[]> {
  const outcomes: ImportedFile[] = [];
  for (const { paths, folder } of early) outcomes.push(...(await openPaths(workspace, paths, folder)));
  return outcomes;
}

function openWindow(): void {
  const preload = join(import.meta.dirname, 'preload.cjs');
  const dark = nativeTheme.shouldUseDarkColors;
  const window = new BrowserWindow(windowOptions({ preload, platform: process.platform, dark }));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(home);
}

function comeForward(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (!window) {
    if (app.isReady()) openWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.focus();
}

function tellAll(event: RostrumEvent): void {
  for (const window of BrowserWindow.getAllWindows()) tellPage(window.webContents, event);
}

/** The project file is closed before the process ends. */
function closeBeforeQuit(close: () => Promise<void>): void {
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}
