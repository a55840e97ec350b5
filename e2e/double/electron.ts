import { app } from './app';
import { dialog, ipcMain, nativeTheme, protocol, shell } from './main-parts';
import { Menu } from './menu';
import { session } from './session';
import { BrowserWindow } from './window';

/** The module `electron` of the double. A name that is not here fails where it is imported. */
export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, session, shell };
