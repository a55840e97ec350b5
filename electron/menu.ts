import type { MenuItemConstructorOptions } from 'electron';

/** Runs a command of the palette in the window at the front. */
type Run = (command: string) => void;

/**
 * The menu: what a page does is told it as a command by name, so that menu, palette and keys do the same. Keys that a page handles
 * itself are shown, not registered: in a text field Ctrl+Z means the field.
 */
export function menuTemplate(platform: NodeJS.Platform, run: Run): MenuItemConstructorOptions[] {
  const mac = platform === 'darwin';
  const item = (label: string, command: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => run(command),
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  });
  const line: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        item('Open files…', 'files.open', 'CmdOrCtrl+O'),
        item('Paste text…', 'text.paste', 'CmdOrCtrl+Shift+V'),
        line,
        item('Open project…', 'project.open', 'CmdOrCtrl+Shift+O'),
        item('Save a copy…', 'project.save-copy', 'CmdOrCtrl+Shift+S'),
        item('Close project', 'project.close'),
        line,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        item('Undo', 'edit.undo', 'CmdOrCtrl+Z'),
        item('Redo', 'edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
        line,
        item('Commands…', 'palette.show', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: '&View',
      submenu: [
        ...views.map(({ label, view }, at) => item(label, `view.${view}`, `CmdOrCtrl+${at + 1}`)),
        line,
        item('Light', 'theme.light'),
        item('Dark', 'theme.dark'),
        item('As the system', 'theme.system'),
        line,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { role: 'togglefullscreen' },
      ],
    },
    { role: 'windowMenu' },
  ];
}

const views = [
  { label: 'Words', view: 'words' },
  { label: 'Key phrases', view: 'phrases' },
  { label: 'Contexts', view: 'contexts' },
  { label: 'Sentiment', view: 'sentiment' },
  { label: 'Compare', view: 'compare' },
  { label: 'Reader', view: 'reader' },
  { label: 'Excerpts', view: 'excerpts' },
];
